/* What a line begins with: ../../SPEC.md, chapters "Lines" and "Turns and labels". */
#ifndef ORDRETT_TURNS_H
#define ORDRETT_TURNS_H

#include "state.h"

/* Lines of CHAT's headers that have no colon. */
static const char *const CHAT_LINES[] = {"begin", "bg", "blank", "eg", "end", "new episode", "utf8"};

/* Whether a line is one of CHAT's headers: `@Begin`, `@Languages:` and a tab. The `@` is taken. */
static inline bool is_chat_header(TSLexer *lexer) {
  const unsigned longest = 40;
  int32_t c = lexer->lookahead;
  if (c < 'A' || c > 'Z') return false;
  Content name = {.count = 0};
  for (;;) {
    c = lexer->lookahead;
    bool is_name = is_digit(c) || c == ' ' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (!is_name || name.count > longest) break;
    content_add(&name, c);
    advance(lexer);
  }
  if (is_line_end(lexer)) return IN_LIST(CHAT_LINES, content_word(&name));
  if (c != ':' || name.count > longest) return false;
  advance(lexer);
  return lexer->lookahead == '\t';
}

/* What goes on with `[h:]m:s[.fraction]` after its first number, where `hyphen` may stand for the point. */
static inline bool take_rest_of_clock(TSLexer *lexer, bool hyphen) {
  for (unsigned parts = 1; parts < 3 && lexer->lookahead == ':'; parts++) {
    advance(lexer);
    unsigned digits = 0;
    int32_t number = 0;
    while (is_digit(lexer->lookahead) && digits < 3) {
      number = number * 10 + lexer->lookahead - '0';
      digits++;
      advance(lexer);
    }
    if (digits != 2 || number > 59) return false;
  }
  int32_t separator = lexer->lookahead;
  if (separator == '.' || separator == ',' || (hyphen && separator == '-')) {
    advance(lexer);
    if (!is_digit(lexer->lookahead)) return false;
    while (is_digit(lexer->lookahead)) advance(lexer);
  }
  return true;
}

static inline unsigned take_digits(TSLexer *lexer, unsigned most) {
  unsigned digits = 0;
  while (is_digit(lexer->lookahead) && digits < most) {
    digits++;
    advance(lexer);
  }
  return digits;
}

static inline bool take_clock(TSLexer *lexer, bool hyphen) {
  return take_digits(lexer, 3) > 0 && lexer->lookahead == ':' && take_rest_of_clock(lexer, hyphen);
}

/* A time, or two with `-->` or `-` between them, and the bracket that closes them. */
static inline bool take_clocks(TSLexer *lexer, int32_t close) {
  if (!take_clock(lexer, false)) return false;
  if (lexer->lookahead != close) {
    if (lexer->lookahead == ' ') advance(lexer);
    unsigned hyphens = 0;
    while (lexer->lookahead == '-' && hyphens < 2) {
      advance(lexer);
      hyphens++;
    }
    if (hyphens == 0) return false;
    if (hyphens == 2) {
      if (lexer->lookahead != '>') return false;
      advance(lexer);
    }
    if (lexer->lookahead == ' ') advance(lexer);
    if (!take_clock(lexer, false) || lexer->lookahead != close) return false;
  }
  advance(lexer);
  return true;
}

/* A stamp in front of a label, of which the first character is taken; without anything around it in scan_turn_head. */
static inline bool take_leading_stamp(TSLexer *lexer, int32_t first) {
  if (first == '[' || first == '(') return take_clocks(lexer, first == '[' ? ']' : ')');
  if (!take_clock(lexer, true) || lexer->lookahead != '#') return false;
  advance(lexer);
  return true;
}

/* What begins a line with a digit: a stamp, or the number of the line. */
typedef enum { NO_LEADING_NUMBER, LEADING_CLOCK, LINE_NUMBER_TAKEN } LeadingNumber;

static inline LeadingNumber take_leading_number(TSLexer *lexer) {
  unsigned digits = take_digits(lexer, 4);
  if (lexer->lookahead == ':') {
    return digits <= 3 && take_rest_of_clock(lexer, false) ? LEADING_CLOCK : NO_LEADING_NUMBER;
  }
  if (lexer->lookahead == '.' || lexer->lookahead == ')') advance(lexer);
  return is_space(lexer->lookahead) ? LINE_NUMBER_TAKEN : NO_LEADING_NUMBER;
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

/* What stands in brackets between a label and its colon. The opening one is next. */
static inline bool take_remark(TSLexer *lexer) {
  const unsigned longest = 100;
  int32_t close = lexer->lookahead == '(' ? ')' : ']';
  unsigned bytes = 0;
  for (;;) {
    advance(lexer);
    int32_t c = lexer->lookahead;
    if (c == close) break;
    bool is_bracket = c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}';
    if (is_bracket || is_line_end(lexer)) return false;
    bytes += is_bad(lexer) ? 1 : utf8_length(c);
    if (bytes > longest) return false;
  }
  advance(lexer);
  return bytes > 0;
}

static inline bool is_after_label(TSLexer *lexer) {
  return is_line_end(lexer) || is_space(lexer->lookahead) || is_label_space(lexer->lookahead);
}

/* `Label]:`; the opening bracket is taken. */
static inline bool is_bracketed_label(TSLexer *lexer) {
  LabelEnd label = take_label(lexer, false);
  if (!label.found || label.has_space || lexer->lookahead != ']') return false;
  advance(lexer);
  if (lexer->lookahead != ':') return false;
  advance(lexer);
  return is_after_label(lexer);
}

/* What begins with a label. Two are none: the times of a subtitle and the word with which a file of them begins are found
   where a label is looked for. */
typedef enum { NO_LABEL, WHOLE_LABEL, ABBREVIATED_LABEL, SUBTITLE_TIMES, SUBTITLE_FILE } LabelKind;

/* Whether a label comes with its stars and its colon, or what stands for that. Tells as well what else comes. */
static inline bool is_whole_label(TSLexer *lexer, bool is_numbered, LabelKind *other) {
  if (lexer->lookahead == '[') {
    advance(lexer);
    if (is_numbered && !is_label_word_start(lexer->lookahead)) return false;
    return is_bracketed_label(lexer);
  }
  unsigned stars = take_stars(lexer);
  bool is_name = is_label_word_start(lexer->lookahead);
  if (is_numbered && !is_name) return false;
  LabelEnd label = take_label(lexer, false);
  if (label.is_abbreviated && stars == 0) *other = ABBREVIATED_LABEL;
  if (!label.found) return false;
  bool is_closed = stars < 2;
  if (!is_closed && !label.has_space && lexer->lookahead == '*') {
    if (take_stars(lexer) < 2) return false;
    is_closed = true;
  }
  unsigned gap = label.has_space;
  bool has_tab = false, is_hard = false;
  if (gap == 0 && !is_space(lexer->lookahead) && is_label_space(lexer->lookahead)) {
    advance(lexer);
    is_hard = true;
  }
  while (!is_hard && is_space(lexer->lookahead)) {
    has_tab = has_tab || (gap == 0 && lexer->lookahead == '\t');
    gap += lexer->lookahead == '\t' ? 2 : 1;
    advance(lexer);
  }
  if (label.is_web_vtt && stars == 0 && !is_hard && is_line_end(lexer)) *other = SUBTITLE_FILE;
  bool may_have_more = is_name && stars != 1 && gap > 0;
  if (may_have_more && is_closed && (gap >= 2 || has_tab) && is_digit(lexer->lookahead)) {
    if (!take_clock(lexer, false)) return false;
    skip_spaces(lexer);
    return is_line_end(lexer);
  }
  if (may_have_more && (lexer->lookahead == '(' || lexer->lookahead == '[')) {
    if (!take_remark(lexer)) return false;
    if (!is_closed && lexer->lookahead == '*') is_closed = take_stars(lexer) == 2;
    if (lexer->lookahead != ':') return false;
  } else if (gap > 0 || is_hard) {
    if (!is_name || stars > 0 || gap > 1) return false;
  }
  bool is_wide = lexer->lookahead == 0xFF1A;
  if (!is_wide && lexer->lookahead != ':') return false;
  advance(lexer);
  if (!is_closed && take_stars(lexer) < 2) return false;
  return is_wide || is_after_label(lexer);
}

static inline LabelKind label_kind(TSLexer *lexer, bool is_numbered) {
  LabelKind other = NO_LABEL;
  return is_whole_label(lexer, is_numbered, &other) ? WHOLE_LABEL : other;
}

/* Whether `-->` and a time come, and the line's end or white space. */
static inline bool takes_other_time(TSLexer *lexer) {
  for (unsigned index = 0; index < 3; index++) {
    if (lexer->lookahead != "-->"[index]) return false;
    advance(lexer);
  }
  skip_spaces(lexer);
  return take_clock(lexer, false) && (is_line_end(lexer) || is_space(lexer->lookahead));
}

/* Whether a line's number or none, a stamp or none, and a label come. The first character is taken if it begins a stamp or
   a bracket and is no digit. */
static inline LabelKind begins_turn(TSLexer *lexer, int32_t first) {
  bool is_numbered = false;
  if (is_digit(first)) {
    LeadingNumber number = take_leading_number(lexer);
    if (number == NO_LEADING_NUMBER) return NO_LABEL;
    skip_spaces(lexer);
    if (number == LEADING_CLOCK && lexer->lookahead == '-') {
      return takes_other_time(lexer) ? SUBTITLE_TIMES : NO_LABEL;
    }
    if (number == LEADING_CLOCK) return label_kind(lexer, false);
    is_numbered = true;
    first = lexer->lookahead;
    if (is_digit(first)) {
      if (!take_clock(lexer, false)) return NO_LABEL;
      skip_spaces(lexer);
      return label_kind(lexer, true);
    }
    if (first == '[' || first == '#' || first == '(') advance(lexer);
  }
  if (first == '[' && is_letter(lexer->lookahead)) {
    if (is_numbered && !is_label_word_start(lexer->lookahead)) return NO_LABEL;
    return is_bracketed_label(lexer) ? WHOLE_LABEL : NO_LABEL;
  }
  if (first == '[' || first == '#' || first == '(') {
    if (!take_leading_stamp(lexer, first)) return NO_LABEL;
    skip_spaces(lexer);
  }
  return label_kind(lexer, is_numbered);
}

/* What is told of a label ahead: the stars and the bracket in front of it, or the full stop behind it. */
enum { NO_STARS, ONE_STAR, TWO_STARS, CLOSED_STARS, LABEL_BRACKET, FULL_STOP };

/* What comes after a label: its colon with what belongs to it, or before that its stars, white space and a sign. */
static inline bool scan_label_end(TSLexer *lexer, State *state) {
  if (state->stars == LABEL_BRACKET) {
    advance(lexer);
    advance(lexer);
    mark_end(lexer);
    *state = (State){AFTER_COLON, BEFORE_COLON, 0};
    return found(lexer, LABEL_END);
  }
  if (state->stars == FULL_STOP) {
    advance(lexer);
    mark_end(lexer);
    *state = (State){AFTER_COLON, BEFORE_OTHER, 0};
    return found(lexer, LABEL_END);
  }
  if (state->stars == TWO_STARS && lexer->lookahead == '*') {
    take_stars(lexer);
    mark_end(lexer);
    state->stars = CLOSED_STARS;
    if (lexer->lookahead != ':' && lexer->lookahead != 0xFF1A) return found(lexer, STARS);
  }
  bool is_spaced = is_label_space(lexer->lookahead) || is_space(lexer->lookahead);
  if (is_spaced) {
    advance(lexer);
    if (lexer->lookahead != ':' && lexer->lookahead != 0xFF1A) {
      skip_spaces(lexer);
      mark_end(lexer);
      state->place = AFTER_LABEL_SPACE;
      return found(lexer, SPACE);
    }
  }
  bool is_wide = lexer->lookahead == 0xFF1A;
  if (!is_wide && lexer->lookahead != ':') return false;
  advance(lexer);
  if (state->stars == TWO_STARS) take_stars(lexer);
  mark_end(lexer);
  *state = (State){AFTER_COLON, is_wide ? BEFORE_OTHER : BEFORE_COLON, 0};
  return found(lexer, LABEL_END);
}

/* A form feed, a byte-order mark, a zero-width space, a mark that sets the direction of writing. */
static inline bool is_unseen(int32_t c) {
  return c == 0x0C || c == 0xFEFF || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

/* White space other than the space and the tab, which makes a line blank if nothing else is there; and what nobody sees. */
static inline bool is_other_space(int32_t c) {
  return c == 0x0B || c == 0x0C || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

static inline bool takes_comment(TSLexer *lexer, State *state) {
  while (!is_stop(lexer)) advance(lexer);
  mark_end(lexer);
  state->place = INLINE;
  return found(lexer, COMMENT);
}

static inline bool scan_line_start(TSLexer *lexer, State *state) {
  mark_end(lexer);
  int32_t c = lexer->lookahead;
  if (c == '%') return takes_comment(lexer, state);
  if (c == '@') {
    advance(lexer);
    if (is_chat_header(lexer)) return takes_comment(lexer, state);
    *state = (State){INLINE, BEFORE_SPACE, 0};
    return found(lexer, CONTINUATION);
  }
  if (is_space(c) || (is_other_space(c) && !is_unseen(c))) {
    while (is_space(lexer->lookahead) || is_other_space(lexer->lookahead)) advance(lexer);
    *state = is_space(c) ? (State){LINE_INDENT, state->before, state->stars} : (State){INLINE, BEFORE_SPACE, 0};
    if (!is_line_end(lexer)) return found(lexer, CONTINUATION);
    mark_end(lexer);
    return found(lexer, SPACE);
  }
  if (is_unseen(c)) {
    while (is_unseen(lexer->lookahead)) advance(lexer);
    mark_end(lexer);
    return found(lexer, SPACE);
  }
  if (is_bad(lexer)) {
    *state = (State){INLINE, BEFORE_SPACE, 0};
    return found(lexer, CONTINUATION);
  }
  /* Neither token below has a length, since what they tell is found out far ahead. */
  if (c == '#' || c == '[' || c == '(') advance(lexer);
  if (c == '#' && is_space(lexer->lookahead)) {
    mark_end(lexer);
    state->place = HEADING;
    return found(lexer, HEADING_MARK);
  }
  LabelKind label = begins_turn(lexer, c);
  /* The word alone is one, and after a number or a time it is somebody's. */
  bool is_word = label == SUBTITLE_FILE && (c == 'W' || c == 'w');
  if (label == SUBTITLE_TIMES || is_word) return takes_comment(lexer, state);
  if (label == SUBTITLE_FILE) label = NO_LABEL;
  *state = (State){label ? TURN_HEAD : INLINE, BEFORE_SPACE, label == ABBREVIATED_LABEL ? FULL_STOP : NO_STARS};
  return found(lexer, label ? TURN_BEGIN : CONTINUATION);
}

#endif
