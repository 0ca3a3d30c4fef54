/* The start of a text in lower case, to be compared with words that are known. */
#ifndef ORDRETT_WORDS_H
#define ORDRETT_WORDS_H

#include "characters.h"
#include "vocabulary.inc"

enum { LONGEST_CONTENT = 200 };

/* Text in lower case, å in one character; past the limit only its length is kept. */
typedef struct {
  int32_t scalars[LONGEST_CONTENT + 4];
  unsigned count;
  /* Of the text as typed, in bytes. */
  unsigned bytes;
  /* A character other than the first is a capital. */
  bool has_capitals;
} Content;

/* A part of a content. */
typedef struct {
  const int32_t *scalars;
  unsigned count;
} Word;

static inline void content_add(Content *content, int32_t c) {
  content->bytes += utf8_length(c);
  if (content->count >= LONGEST_CONTENT + 4) return;
  if (c == 0x30A && content->count > 0 && content->scalars[content->count - 1] == 'a') {
    content->scalars[content->count - 1] = 0xE5;
    return;
  }
  if (content->count > 0 && lowered(c) != c) content->has_capitals = true;
  content->scalars[content->count++] = lowered(c);
}

static inline bool content_is(const Content *content, const char *ascii) {
  unsigned index = 0;
  while (index < content->count && ascii[index] && content->scalars[index] == ascii[index]) index++;
  return index == content->count && !ascii[index];
}

/* Compares with a known word, which is UTF-8 of at most two bytes a character. */
static inline int word_compare(Word word, const char *known) {
  const uint8_t *bytes = (const uint8_t *)known;
  for (unsigned index = 0; index < word.count; index++) {
    if (!*bytes) return 1;
    int32_t c = *bytes++;
    if (c >= 0xC0) c = (c & 0x1F) << 6 | (*bytes++ & 0x3F);
    if (word.scalars[index] != c) return word.scalars[index] < c ? -1 : 1;
  }
  return *bytes ? -1 : 0;
}

#define IN_LIST(list, word) in_list(list, COUNT(list), word)

/* The lists are sorted by bytes, which for UTF-8 is by characters. */
static inline bool in_list(const char *const *list, unsigned count, Word word) {
  unsigned low = 0, high = count;
  while (low < high) {
    unsigned middle = (low + high) / 2;
    int order = word_compare(word, list[middle]);
    if (order == 0) return true;
    if (order > 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

static inline Word content_word(const Content *content) { return (Word){content->scalars, content->count}; }

#endif
