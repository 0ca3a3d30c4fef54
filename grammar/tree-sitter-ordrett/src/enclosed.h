/* Signs that begin with a character of their own: ../../SPEC.md, chapter "Signs". */
#ifndef ORDRETT_ENCLOSED_H
#define ORDRETT_ENCLOSED_H

#include "signs.h"
#include "spoken.h"
#include "turns.h"

/* Text in a pair of signs. */
typedef struct {
  Content content;
  int32_t run[2];
  unsigned run_length;
  bool has_capital_word;
  int32_t last;
} Enclosed;

static inline void enclosed_end_run(Enclosed *enclosed) {
  if (enclosed->run_length == 2 && is_ascii_upper(enclosed->run[0]) && is_ascii_letter(enclosed->run[1])) {
    int32_t word[2] = {lowered(enclosed->run[0]), lowered(enclosed->run[1])};
    enclosed->has_capital_word = enclosed->has_capital_word || IN_LIST(EVENTS, ((Word){word, 2}));
  }
  enclosed->run_length = 0;
}

static inline void enclosed_add(Enclosed *enclosed, int32_t c) {
  content_add(&enclosed->content, c);
  enclosed->last = c;
  if (is_ascii_letter(c) || c >= 0x80) {
    if (enclosed->run_length < 2) enclosed->run[enclosed->run_length] = c;
    enclosed->run_length++;
  } else {
    enclosed_end_run(enclosed);
  }
}

/* Takes all up to a closing sign; not where another opening one or a mark comes first, or where there is nothing. */
static inline bool take_enclosed(TSLexer *lexer, Enclosed *enclosed, int32_t open, int32_t close) {
  enclosed->content = (Content){.count = 0};
  enclosed->run_length = 0;
  enclosed->has_capital_word = false;
  enclosed->last = 0;
  while (!is_stop(lexer) && lexer->lookahead != close) {
    if (lexer->lookahead == open || lexer->lookahead == '{') return false;
    enclosed_add(enclosed, lexer->lookahead);
    advance(lexer);
  }
  enclosed_end_run(enclosed);
  return !is_stop(lexer) && enclosed->content.bytes > 0;
}

static inline int sign_by_words(const Words *words, bool has_capital_word) {
  switch (by_words(words, has_capital_word)) {
    case BY_WORDS_PAUSE: return PAUSE;
    case BY_WORDS_TIMED_PAUSE: return TIMED_PAUSE;
    case BY_WORDS_EVENT: return EVENT;
    case BY_WORDS_UNCLEAR: return UNCLEAR_SIGN;
    default: return NO_SIGN;
  }
}

static inline int parenthesis_sign(const Enclosed *enclosed, bool is_double) {
  const Content *content = &enclosed->content;
  if (!is_double) {
    if (is_row(content, '.') || is_row(content, '-')) return PAUSE;
    if (is_ellipsis(content)) return OMISSION;
    if (says_nothing(content)) return UNCLEAR_SIGN;
  }
  Words words;
  split_words(content, &words);
  int sign = sign_by_words(&words, enclosed->has_capital_word);
  if (sign != NO_SIGN) return sign;
  if (is_double) return CLARIFICATION;
  if (is_bare_seconds(&words)) return TIMED_PAUSE;
  return is_unheard(&words) || enclosed->last == '?' ? UNCLEAR_SIGN : CLARIFICATION;
}

static inline int bracket_sign(const Enclosed *enclosed) {
  const Content *content = &enclosed->content;
  if (is_time(content)) return TIME_STAMP;
  if (is_ellipsis(content) || content_is(content, "...") || content_is(content, "..")) return OMISSION;
  if (is_overlap_marker(content)) return OVERLAP;
  if (says_nothing(content)) return UNCLEAR_SIGN;
  Words words;
  split_words(content, &words);
  int sign = sign_by_words(&words, enclosed->has_capital_word);
  if (sign != NO_SIGN) return sign;
  if (is_bare_seconds(&words) && !is_all_digits(content, 0)) return TIMED_PAUSE;
  return is_replacement(&words) ? REPLACEMENT : CLARIFICATION;
}

static inline int scan_parenthesis(TSLexer *lexer) {
  Enclosed enclosed;
  bool is_double = lexer->lookahead == '(';
  if (is_double) advance(lexer);
  if (!take_enclosed(lexer, &enclosed, '(', ')')) return NO_SIGN;
  advance(lexer);
  if (is_double) {
    if (lexer->lookahead != ')') return NO_SIGN;
    advance(lexer);
  }
  return parenthesis_sign(&enclosed, is_double);
}

/* Before a label's colon a time in parentheses is a stamp. */
static inline int scan_remark_in_parentheses(TSLexer *lexer) {
  Enclosed enclosed;
  if (!take_enclosed(lexer, &enclosed, '(', ')')) return NO_SIGN;
  advance(lexer);
  return is_time(&enclosed.content) ? TIME_STAMP : parenthesis_sign(&enclosed, false);
}

static inline int scan_bracket(TSLexer *lexer) {
  Enclosed enclosed;
  if (!take_enclosed(lexer, &enclosed, '[', ']')) return NO_SIGN;
  advance(lexer);
  return bracket_sign(&enclosed);
}

/* `<ord> [>]` */
static inline int scan_angle(TSLexer *lexer) {
  Enclosed enclosed;
  if (!take_enclosed(lexer, &enclosed, '<', '>')) return NO_SIGN;
  advance(lexer);
  skip_spaces(lexer);
  if (lexer->lookahead != '[') return NO_SIGN;
  advance(lexer);
  if (lexer->lookahead != '<' && lexer->lookahead != '>') return NO_SIGN;
  advance(lexer);
  for (unsigned digits = 0; digits < 3 && is_digit(lexer->lookahead); digits++) advance(lexer);
  if (lexer->lookahead != ']') return NO_SIGN;
  advance(lexer);
  return OVERLAP;
}

/* `//ord//`; the first slash is taken. */
static inline int scan_slashes(TSLexer *lexer, uint8_t before) {
  if (lexer->lookahead != '/') return NO_SIGN;
  advance(lexer);
  mark_end(lexer);
  if (before == BEFORE_COLON || is_stop(lexer) || is_space(lexer->lookahead)) return NO_SIGN;
  int32_t last = 0;
  while (!is_stop(lexer) && lexer->lookahead != '{') {
    int32_t c = lexer->lookahead;
    advance(lexer);
    if (c == '/' && lexer->lookahead == '/') {
      if (last == 0 || is_space(last)) return NO_SIGN;
      advance(lexer);
      return OVERLAP;
    }
    last = c;
  }
  return NO_SIGN;
}

/* `*ler*`, `_ord_`; the first one is taken. */
static inline int scan_delimited(TSLexer *lexer, int32_t sign, uint8_t before) {
  unsigned width = 1;
  while (lexer->lookahead == sign) {
    advance(lexer);
    width++;
  }
  mark_end(lexer);
  if (width > 2 || before == BEFORE_WORD || is_stop(lexer) || is_space(lexer->lookahead)) return NO_SIGN;
  Enclosed enclosed;
  if (!take_enclosed(lexer, &enclosed, '{', sign)) return NO_SIGN;
  advance(lexer);
  if (width == 2) {
    if (lexer->lookahead != sign) return NO_SIGN;
    advance(lexer);
  }
  if (is_space(enclosed.last) || is_word(lexer->lookahead) || enclosed.content.bytes > LONGEST_CONTENT) return NO_SIGN;
  Words words;
  split_words(&enclosed.content, &words);
  if (sign == '*' && is_event(&words, enclosed.has_capital_word)) return EVENT;
  return words.count <= 8 ? EMPHASIS : NO_SIGN;
}

/* `#00:01:02-3#`, and a row of number signs that stands alone; the first one is taken. */
static inline int scan_hash(TSLexer *lexer, uint8_t before) {
  if (is_digit(lexer->lookahead)) {
    if (!take_clock(lexer, true) || lexer->lookahead != '#') return NO_SIGN;
    advance(lexer);
    return TIME_STAMP;
  }
  while (lexer->lookahead == '#') advance(lexer);
  mark_end(lexer);
  return before == BEFORE_SPACE && (is_line_end(lexer) || is_space(lexer->lookahead)) ? PAUSE : NO_SIGN;
}

/* `&=ler`; the first character is taken. */
static inline int scan_ampersand(TSLexer *lexer, State *state) {
  if (lexer->lookahead != '=') return NO_SIGN;
  advance(lexer);
  if (!is_letter(lexer->lookahead)) return NO_SIGN;
  Content content = {.count = 0};
  for (;;) {
    int32_t c = lexer->lookahead;
    bool is_name = is_word(c) || is_mark(c) || c == '_' || c == '.' || c == '-';
    if (!is_name) break;
    content_add(&content, c);
    state->before = before_of(c);
    advance(lexer);
  }
  Words words;
  split_words(&content, &words);
  return is_event(&words, false) ? EVENT : CLARIFICATION;
}

#endif
