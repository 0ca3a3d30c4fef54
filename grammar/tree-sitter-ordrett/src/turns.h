/* What a line begins with: ../../SPEC.md, chapters "Lines" and "Turns and labels". */
#ifndef ORDRETT_TURNS_H
#define ORDRETT_TURNS_H

#include "state.h"

/* `[h:]m:s[.fraction]`, where `hyphen` may stand for the point. */
static inline bool take_clock(TSLexer *lexer, bool hyphen) {
  for (unsigned parts = 0;; parts++) {
    unsigned digits = 0;
    int32_t number = 0;
    while (is_digit(lexer->lookahead) && digits < 3) {
      number = number * 10 + lexer->lookahead - '0';
      digits++;
      advance(lexer);
    }
    if (digits == 0 || (parts > 0 && (digits != 2 || number > 59))) return false;
    if (parts == 2 || lexer->lookahead != ':') {
      if (parts == 0) return false;
      break;
    }
    advance(lexer);
  }
  int32_t separator = lexer->lookahead;
  if (separator == '.' || separator == ',' || (hyphen && separator == '-')) {
    advance(lexer);
    if (!is_digit(lexer->lookahead)) return false;
    while (is_digit(lexer->lookahead)) advance(lexer);
  }
  return true;
}

/* A stamp in front of a label, of which the first character is taken if it is no digit. */
static inline bool take_leading_stamp(TSLexer *lexer, int32_t first) {
  if (!take_clock(lexer, first == '#')) return false;
  if (is_digit(first)) return true;
  if (lexer->lookahead != (first == '[' ? ']' : '#')) return false;
  advance(lexer);
  return true;
}

static inline unsigned take_stars(TSLexer *lexer) {
  unsigned stars = 0;
  while (stars < 2 && lexer->lookahead == '*') {
    advance(lexer);
    stars++;
  }
  return stars;
}

/* The one space that French sets before a colon. */
static inline bool is_label_space(int32_t c) { return c == ' ' || c == 0xA0 || c == 0x202F; }

/* Whether a stamp or none, a label, its stars and its colon come. The first character is taken if it begins a stamp and
   is no digit. */
static inline bool begins_turn(TSLexer *lexer, int32_t first) {
  if (first == '[' || first == '#' || is_digit(first)) {
    if (!take_leading_stamp(lexer, first)) return false;
    skip_spaces(lexer);
  }
  unsigned stars = take_stars(lexer);
  bool may_have_space = stars == 0 && is_label_word_start(lexer->lookahead);
  LabelEnd label = take_label(lexer, false);
  if (!label.found) return false;
  bool is_closed = stars < 2;
  if (!is_closed && !label.has_space && lexer->lookahead == '*') {
    if (take_stars(lexer) < 2) return false;
    is_closed = true;
  }
  bool has_space = label.has_space;
  if (may_have_space && !has_space && is_label_space(lexer->lookahead)) {
    advance(lexer);
    has_space = true;
  }
  bool is_wide = lexer->lookahead == 0xFF1A;
  if ((!is_wide && lexer->lookahead != ':') || (has_space && !may_have_space)) return false;
  advance(lexer);
  if (!is_closed && take_stars(lexer) < 2) return false;
  return is_wide || is_line_end(lexer) || is_space(lexer->lookahead);
}

static inline bool scan_label_end(TSLexer *lexer, State *state) {
  bool is_closed = state->stars < 2 || take_stars(lexer) == 2;
  if (is_label_space(lexer->lookahead)) advance(lexer);
  bool is_wide = lexer->lookahead == 0xFF1A;
  if (!is_wide && lexer->lookahead != ':') return false;
  advance(lexer);
  if (!is_closed) take_stars(lexer);
  mark_end(lexer);
  *state = (State){AFTER_COLON, is_wide ? BEFORE_OTHER : BEFORE_COLON, 0};
  return found(lexer, LABEL_END);
}

static inline bool scan_line_start(TSLexer *lexer, State *state) {
  mark_end(lexer);
  int32_t c = lexer->lookahead;
  if (c == '%') {
    state->place = INLINE;
    lexer->result_symbol = COMMENT;
    return take_rest(lexer);
  }
  if (is_space(c)) {
    skip_spaces(lexer);
    state->place = LINE_INDENT;
    if (!is_line_end(lexer)) return found(lexer, CONTINUATION);
    mark_end(lexer);
    return found(lexer, SPACE);
  }
  if (is_bad(lexer)) {
    *state = (State){INLINE, BEFORE_SPACE, 0};
    return found(lexer, CONTINUATION);
  }
  /* Neither token below has a length, since what they tell is found out far ahead. */
  if (c == '#' || c == '[') advance(lexer);
  if (c == '#' && is_space(lexer->lookahead)) {
    mark_end(lexer);
    state->place = HEADING;
    return found(lexer, HEADING_MARK);
  }
  bool is_turn = begins_turn(lexer, c);
  *state = (State){is_turn ? TURN_HEAD : INLINE, BEFORE_SPACE, 0};
  return found(lexer, is_turn ? TURN_BEGIN : CONTINUATION);
}

#endif
