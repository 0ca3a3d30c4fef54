/* What a pair of brackets, parentheses or stars is by what stands in it: ../../SPEC.md, chapter "Signs". */
#ifndef ORDRETT_SIGNS_H
#define ORDRETT_SIGNS_H

#include "../../common/words.h"

enum { MOST_WORDS = LONGEST_CONTENT / 2 + 1 };

typedef struct {
  Word words[MOST_WORDS];
  unsigned count;
} Words;

/* What a content is by its words. */
typedef enum { BY_WORDS_NOTHING, BY_WORDS_PAUSE, BY_WORDS_TIMED_PAUSE, BY_WORDS_EVENT, BY_WORDS_UNCLEAR } ByWords;

static inline bool is_opening_quote(int32_t c) { return c == 0xAB || c == '"' || c == 0x201C || c == '\''; }

static inline bool is_closing_sign(int32_t c) {
  return c == '.' || c == ',' || c == ':' || c == ';' || c == '!' || c == '?' || c == 0xBB || c == '"' || c == 0x201D ||
         c == '\'';
}

/* The words without the punctuation around them; none where the content is too long for a sign. */
static inline void split_words(const Content *content, Words *words) {
  words->count = 0;
  if (content->bytes > LONGEST_CONTENT) return;
  unsigned index = 0;
  while (index < content->count) {
    while (index < content->count && is_space(content->scalars[index])) index++;
    unsigned first = index;
    while (index < content->count && !is_space(content->scalars[index])) index++;
    unsigned last = index;
    while (first < last && is_opening_quote(content->scalars[first])) first++;
    while (last > first && is_closing_sign(content->scalars[last - 1])) last--;
    if (last > first) words->words[words->count++] = (Word){content->scalars + first, last - first};
  }
}

static inline bool says_nothing(const Content *content) {
  for (unsigned index = 0; index < content->count; index++) {
    if (!is_space(content->scalars[index]) && content->scalars[index] != '?') return false;
  }
  return true;
}

static inline bool is_row(const Content *content, int32_t c) {
  for (unsigned index = 0; index < content->count; index++) {
    if (content->scalars[index] != c) return false;
  }
  return content->count <= 3;
}

static inline bool is_all_digits(const Content *content, unsigned from) {
  for (unsigned index = from; index < content->count; index++) {
    if (!is_digit(content->scalars[index])) return false;
  }
  return true;
}

static inline bool is_ellipsis(const Content *content) { return content->count == 1 && content->scalars[0] == 0x2026; }

/* `>`, `<2` */
static inline bool is_overlap_marker(const Content *content) {
  return content->count > 0 && (content->scalars[0] == '<' || content->scalars[0] == '>') && is_all_digits(content, 1);
}

/* How many digits stand in each part of a number, parted by `.` or `,`, and where the number ends. */
typedef struct {
  unsigned parts, first, last, end;
} Number;

static inline bool read_number(Word word, Number *number) {
  unsigned digits = 0;
  bool any = false;
  *number = (Number){1, 0, 0, 0};
  for (; number->end < word.count; number->end++) {
    int32_t c = word.scalars[number->end];
    if (is_digit(c)) {
      digits++;
      any = true;
    } else if (c == '.' || c == ',') {
      if (number->parts == 1) number->first = digits;
      number->parts++;
      digits = 0;
    } else {
      break;
    }
  }
  if (number->parts == 1) number->first = digits;
  number->last = digits;
  return any;
}

static inline bool is_bare_seconds(const Words *words) {
  Number number;
  if (words->count != 1 || !read_number(words->words[0], &number) || number.end != words->words[0].count) return false;
  if (number.parts == 1) return number.first <= 2;
  return number.parts == 2 && ((number.last == 1 && number.first <= 2) || (number.last == 2 && number.first <= 1));
}

static ByWords pause_by_words(const Words *words) {
  bool has_number = false, has_word = false;
  for (unsigned index = 0; index < words->count; index++) {
    Word word = words->words[index];
    Number number;
    if (!has_number && read_number(word, &number)) {
      if (number.parts > 2) return BY_WORDS_NOTHING;
      has_number = true;
      if (number.end < word.count) {
        if (!IN_LIST(UNITS, ((Word){word.scalars + number.end, word.count - number.end}))) return BY_WORDS_NOTHING;
        has_word = true;
      }
    } else if ((has_number && IN_LIST(UNITS, word)) || IN_LIST(PAUSES, word)) {
      has_word = true;
    } else if (!IN_LIST(PAUSE_MANNERS, word)) {
      return BY_WORDS_NOTHING;
    }
  }
  if (!has_word) return BY_WORDS_NOTHING;
  return has_number ? BY_WORDS_TIMED_PAUSE : BY_WORDS_PAUSE;
}

/* `has_capital_word`: a word of two letters that is no event with its capital, as in `(LO)`. */
static inline bool is_event(const Words *words, bool has_capital_word) {
  bool found = false;
  for (unsigned index = 0; index < words->count; index++) {
    if (IN_LIST(EVENTS, words->words[index])) found = true;
    else if (!IN_LIST(MANNERS, words->words[index])) return false;
  }
  return found && !has_capital_word;
}

static inline bool may_follow_unclear(Word word) {
  bool is_sign = true;
  for (unsigned index = 0; index < word.count; index++) is_sign = is_sign && word.scalars[index] < 0x40;
  return is_sign || IN_LIST(UNCLEAR_STRETCHES, word) || IN_LIST(UNITS, word) || IN_LIST(PAUSE_MANNERS, word);
}

static ByWords by_words(const Words *words, bool has_capital_word) {
  if (words->count == 0) return BY_WORDS_NOTHING;
  ByWords pause = pause_by_words(words);
  if (pause != BY_WORDS_NOTHING) return pause;
  if (is_event(words, has_capital_word)) return BY_WORDS_EVENT;
  if (!IN_LIST(UNCLEAR, words->words[0])) return BY_WORDS_NOTHING;
  for (unsigned index = 1; index < words->count; index++) {
    if (!may_follow_unclear(words->words[index])) return BY_WORDS_NOTHING;
  }
  return BY_WORDS_UNCLEAR;
}

static inline bool is_unheard(const Words *words) {
  for (unsigned index = 0; index < words->count; index++) {
    if (word_compare(words->words[index], "xxx") != 0 && word_compare(words->words[index], "xx") != 0) return false;
  }
  return words->count > 0;
}

/* `sted1` stands for the same kind of thing as `sted`. */
static inline bool is_replacement(const Words *words) {
  if (words->count == 0) return false;
  Word word = words->words[0];
  unsigned count = 0;
  while (count < word.count && !is_number(word.scalars[count])) count++;
  return IN_LIST(REPLACEMENTS, ((Word){word.scalars, count}));
}

/* MARK: Times */

/* Where a time that begins at an index ends; 0 where none does. */
static inline unsigned clock_end(const Content *content, unsigned index) {
  unsigned parts = 0;
  while (parts < 3) {
    unsigned first = index;
    int32_t number = 0;
    while (index < content->count && is_digit(content->scalars[index]) && index - first < 3) {
      number = number * 10 + content->scalars[index++] - '0';
    }
    if (index == first || (parts > 0 && (index - first != 2 || number > 59))) return 0;
    parts++;
    bool goes_on = index + 1 < content->count && content->scalars[index] == ':' && is_digit(content->scalars[index + 1]);
    if (!goes_on) break;
    index++;
  }
  if (parts < 2) return 0;
  int32_t separator = index < content->count ? content->scalars[index] : 0;
  bool has_fraction =
      (separator == '.' || separator == ',') && index + 1 < content->count && is_digit(content->scalars[index + 1]);
  if (!has_fraction) return index;
  index++;
  while (index < content->count && is_digit(content->scalars[index])) index++;
  return index;
}

/* Whether a content is a time, or two with `-->` or `-` between them, and nothing else. */
static inline bool is_time(const Content *content) {
  unsigned index = clock_end(content, 0);
  if (index == 0) return false;
  if (index == content->count) return true;
  if (content->scalars[index] == ' ') index++;
  unsigned hyphens = 0;
  while (index < content->count && hyphens < 2 && content->scalars[index] == '-') {
    index++;
    hyphens++;
  }
  if (hyphens == 2 && index < content->count && content->scalars[index] == '>') {
    index++;
  } else if (hyphens != 1) {
    return false;
  }
  if (index < content->count && content->scalars[index] == ' ') index++;
  index = clock_end(content, index);
  return index > 0 && index == content->count;
}

#endif
