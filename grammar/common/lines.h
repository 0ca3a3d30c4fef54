/* What both scanners share: reading on, names, labels, and the header. */
#ifndef ORDRETT_LINES_H
#define ORDRETT_LINES_H

#include "tree_sitter/parser.h"
#include "words.h"

static inline void advance(TSLexer *lexer) { lexer->advance(lexer, false); }
static inline void mark_end(TSLexer *lexer) { lexer->mark_end(lexer); }

static inline bool is_line_end(TSLexer *lexer) {
  return lexer->lookahead == '\n' || lexer->lookahead == '\r' || lexer->eof(lexer);
}

/* A NUL, or bytes that are not UTF-8, which no token takes, so that they become errors. */
static inline bool is_bad(TSLexer *lexer) { return lexer->lookahead < 0 || (lexer->lookahead == 0 && !lexer->eof(lexer)); }

static inline bool is_stop(TSLexer *lexer) { return is_line_end(lexer) || is_bad(lexer); }

static inline void skip_spaces(TSLexer *lexer) {
  while (is_space(lexer->lookahead)) advance(lexer);
}

static inline bool take_line_end(TSLexer *lexer) {
  if (lexer->eof(lexer) || !is_line_end(lexer)) return false;
  bool is_return = lexer->lookahead == '\r';
  advance(lexer);
  if (is_return && lexer->lookahead == '\n') advance(lexer);
  return true;
}

/* All up to the line's end. */
static inline bool take_rest(TSLexer *lexer) {
  if (is_stop(lexer)) return false;
  while (!is_stop(lexer)) advance(lexer);
  mark_end(lexer);
  return true;
}

/* All up to one of two characters or the line's end, without white space at its end. */
static inline bool take_trimmed(TSLexer *lexer, int32_t stop, int32_t other_stop) {
  bool any = false;
  while (!is_stop(lexer) && lexer->lookahead != stop && lexer->lookahead != other_stop) {
    bool is_last = !is_space(lexer->lookahead);
    advance(lexer);
    if (is_last) mark_end(lexer);
    any = any || is_last;
  }
  return any;
}

static inline void take_marks(TSLexer *lexer, unsigned *characters) {
  while (is_mark(lexer->lookahead)) {
    advance(lexer);
    ++*characters;
  }
}

/* What goes on with a name: letters, digits, `_`, `.` and `-`. */
static inline unsigned take_name_tail(TSLexer *lexer) {
  unsigned characters = 0;
  for (;;) {
    int32_t c = lexer->lookahead;
    if (is_digit(c) || c == '_' || c == '.' || c == '-') {
      advance(lexer);
      characters++;
    } else if (is_letter(c)) {
      advance(lexer);
      characters++;
      take_marks(lexer, &characters);
    } else {
      return characters;
    }
  }
}

static inline bool take_name(TSLexer *lexer) {
  if (!is_letter(lexer->lookahead)) return false;
  unsigned characters = 1;
  advance(lexer);
  take_marks(lexer, &characters);
  take_name_tail(lexer);
  return true;
}

/* Signs that join two names to one: `R1/R2`, `O'Brien`. */
static inline bool is_joiner(int32_t c) {
  return c == '/' || c == '#' || c == '&' || c == '+' || c == '\'' || c == 0x2019;
}

/* The rest of a word of a label, which is gathered in `word` if there is one; not where a joiner joins nothing. */
static inline bool take_label_tail(TSLexer *lexer, unsigned *characters, Content *word) {
  for (;;) {
    int32_t c = lexer->lookahead;
    bool joins = is_joiner(c);
    if (!joins && !is_word(c) && !is_mark(c) && c != '_' && c != '.' && c != '-') return true;
    /* A mark stands on a letter; a name begins with none and goes on with none after a digit. */
    if (!joins && is_mark(c)) return true;
    if (word) content_add(word, c);
    bool is_letter_here = is_letter(c);
    advance(lexer);
    ++*characters;
    if (joins && !is_word(lexer->lookahead)) return false;
    while (is_letter_here && is_mark(lexer->lookahead)) {
      if (word) content_add(word, lexer->lookahead);
      advance(lexer);
      ++*characters;
    }
  }
}

/* Takes a label's name, and calls `mark_end` where it ends if asked to. The character after it is the next one, or a
   space that was taken, which the result tells. */
typedef struct {
  bool found, has_space;
  /* Its first word may stand alone, with a full stop for the colon. */
  bool is_abbreviated;
  /* It is the word with which files of WebVTT begin. */
  bool is_web_vtt;
} LabelEnd;

static inline LabelEnd take_label(TSLexer *lexer, bool marks) {
  const unsigned longest = 40;
  LabelEnd label = {false, false, false, false};
  if (!is_letter(lexer->lookahead)) return label;
  bool is_name = is_label_word_start(lexer->lookahead);
  unsigned characters = 0, words = 1;
  Content first = {.count = 0};
  if (!take_label_tail(lexer, &characters, &first)) return label;
  if (first.count < LONGEST_CONTENT && IN_LIST(NOTES, content_word(&first))) return label;
  if (!first.has_capitals && first.count < LONGEST_CONTENT && IN_LIST(DISCOURSE, content_word(&first))) return label;
  label.is_abbreviated =
      is_name && is_space(lexer->lookahead) && first.count < 9 && IN_LIST(ABBREVIATED_LABELS, content_word(&first));
  label.is_web_vtt = content_is(&first, "webvtt");
  if (marks) mark_end(lexer);
  while (words < 3 && lexer->lookahead == ' ') {
    advance(lexer);
    label.has_space = !is_label_word_start(lexer->lookahead);
    if (label.has_space) break;
    words++;
    characters++;
    label.is_web_vtt = false;
    if (!take_label_tail(lexer, &characters, 0)) return label;
    if (marks) mark_end(lexer);
  }
  label.found = characters <= longest;
  return label;
}

/* MARK: The header */

/* The header's tokens, which both scanners have first among theirs. */
enum HeaderToken {
  HEADER_BEGIN,
  NO_HEADER,
  FENCE,
  LINE_END,
  SPACE,
  COMMENT,
  HEADER_KEY,
  HEADER_VALUE,
  SPEAKER_KEY,
  SPEAKER_LABEL,
  SPEAKER_NAME,
  ATTRIBUTE_KEY,
  ATTRIBUTE_VALUE,
  HEADER_TOKENS
};

/* Where in the document the scanner is; what comes after these is each scanner's own. */
enum Place { DOCUMENT_START, HEADER_FENCE, HEADER_LINE, HEADER_INDENT, IN_HEADER_LINE, BODY };

static inline bool is_speaker_word(Word word) {
  return word_compare(word, "speaker") == 0 || word_compare(word, "taler") == 0 || word_compare(word, "talar") == 0;
}

static const char *const HEADER_KEYS[] = {
    "audio", "coder", "date", "dato", "kodar", "koder", "lang", "language", "lyd", "notasjon", "notation", "opptak",
    "språk", "title", "tittel",
};

/* Three hyphens and white space. What else the line holds is left. */
static inline bool take_fence(TSLexer *lexer) {
  for (int hyphens = 0; hyphens < 3; hyphens++) {
    if (lexer->lookahead != '-') return false;
    advance(lexer);
  }
  skip_spaces(lexer);
  return is_line_end(lexer);
}

/* Whether a line begins a header by what stands before its first colon. Hyphens at its start are read already, and white
   space after them. */
static inline bool begins_header(TSLexer *lexer, unsigned hyphens, bool after_space) {
  const unsigned longest = 100;
  Content word = {.count = 0};
  unsigned bytes = hyphens, words = hyphens > 0, characters = hyphens;
  bool is_lower = true, is_speaker = false;
  for (;; advance(lexer)) {
    int32_t c = lexer->lookahead;
    if (is_line_end(lexer) || bytes >= longest) return false;
    if (c == ':') break;
    bytes += utf8_length(c);
    if (is_space(c)) {
      is_speaker = is_speaker || (words == 1 && is_speaker_word(content_word(&word)));
      after_space = true;
      continue;
    }
    if (after_space) words++;
    after_space = false;
    if (words > 1) continue;
    content_add(&word, c);
    if (is_mark(c)) continue;
    characters++;
    is_lower = is_lower && (c == '-' || is_lower_case(c));
  }
  if (is_speaker || (words == 1 && is_speaker_word(content_word(&word)))) return true;
  return words == 1 && ((characters >= 3 && is_lower) || IN_LIST(HEADER_KEYS, content_word(&word)));
}

/* Whether the document has a header, from its first fence to a second. Nothing in the first fence tells, and the answer
   may stand two hundred lines below. */
static inline bool has_header(TSLexer *lexer) {
  const unsigned longest = 200;
  if (!take_fence(lexer)) return false;
  bool begins = false;
  for (unsigned line = 1; line < longest && take_line_end(lexer); line++) {
    unsigned hyphens = 0;
    while (hyphens < 3 && lexer->lookahead == '-') {
      advance(lexer);
      hyphens++;
    }
    bool after_space = hyphens == 0 || is_space(lexer->lookahead);
    skip_spaces(lexer);
    if (hyphens == 3 && is_line_end(lexer)) return true;
    bool says_nothing = is_line_end(lexer) || (hyphens == 0 && lexer->lookahead == '%');
    if (!begins && !says_nothing) {
      if (!begins_header(lexer, hyphens, after_space)) return false;
      begins = true;
    }
    while (!is_line_end(lexer)) advance(lexer);
  }
  return false;
}

/* A fence, the word that declares a speaker, or the key of a field. */
static inline bool scan_header_start(TSLexer *lexer, uint8_t *place) {
  Content word = {.count = 0};
  unsigned hyphens = 0;
  bool is_column_0 = *place == HEADER_LINE, only_hyphens = true, any = false;
  *place = IN_HEADER_LINE;
  while (!is_stop(lexer) && lexer->lookahead != ':') {
    int32_t c = lexer->lookahead;
    if (is_space(c)) {
      if (word.bytes > 0 && is_speaker_word(content_word(&word))) break;
      word.bytes = 0;
      word.count = LONGEST_CONTENT + 4;
    } else {
      only_hyphens = only_hyphens && c == '-' && hyphens < 3 && word.count < LONGEST_CONTENT;
      hyphens++;
      content_add(&word, c);
      any = true;
    }
    advance(lexer);
    if (!is_space(c)) mark_end(lexer);
  }
  if (any && is_column_0 && only_hyphens && hyphens == 3 && is_line_end(lexer)) {
    mark_end(lexer);
    *place = BODY;
    lexer->result_symbol = FENCE;
  } else {
    bool is_speaker = word.count < LONGEST_CONTENT && is_speaker_word(content_word(&word));
    lexer->result_symbol = is_speaker ? SPEAKER_KEY : HEADER_KEY;
  }
  return any;
}

static inline bool scan_speaker_label(TSLexer *lexer) {
  lexer->result_symbol = SPEAKER_LABEL;
  if (!take_label(lexer, true).found) return false;
  skip_spaces(lexer);
  return lexer->lookahead == ':';
}

/* Scans what stands in the header, fences and all. */
static inline bool scan_header(TSLexer *lexer, const bool *valid, uint8_t *place) {
  mark_end(lexer);
  if (*place == DOCUMENT_START) {
    bool found = lexer->lookahead == '-' && has_header(lexer);
    lexer->result_symbol = found ? HEADER_BEGIN : NO_HEADER;
    *place = found ? HEADER_FENCE : BODY;
    return valid[lexer->result_symbol];
  }
  if (lexer->eof(lexer)) return false;
  if (take_line_end(lexer)) {
    mark_end(lexer);
    lexer->result_symbol = LINE_END;
    *place = HEADER_LINE;
    return true;
  }
  bool is_start = *place == HEADER_LINE || *place == HEADER_INDENT;
  if (is_space(lexer->lookahead)) {
    skip_spaces(lexer);
    mark_end(lexer);
    lexer->result_symbol = SPACE;
    *place = is_start ? HEADER_INDENT : IN_HEADER_LINE;
    return true;
  }
  if (*place == HEADER_FENCE) {
    *place = IN_HEADER_LINE;
    lexer->result_symbol = FENCE;
    bool found = take_fence(lexer);
    mark_end(lexer);
    return found;
  }
  if (is_start && lexer->lookahead == '%') {
    *place = IN_HEADER_LINE;
    lexer->result_symbol = COMMENT;
    return take_rest(lexer);
  }
  if (is_start) return scan_header_start(lexer, place);
  if (valid[HEADER_VALUE]) {
    /* While an error is being passed over, everything is valid, and the rest of the line is it. */
    lexer->result_symbol = HEADER_VALUE;
    return take_trimmed(lexer, '\n', '\n');
  }
  if (valid[SPEAKER_LABEL]) return scan_speaker_label(lexer);
  if (valid[ATTRIBUTE_KEY]) {
    lexer->result_symbol = ATTRIBUTE_KEY;
    return take_trimmed(lexer, ';', '=');
  }
  if (!valid[SPEAKER_NAME] && !valid[ATTRIBUTE_VALUE]) return false;
  lexer->result_symbol = valid[SPEAKER_NAME] ? SPEAKER_NAME : ATTRIBUTE_VALUE;
  return take_trimmed(lexer, ';', ';');
}

#endif
