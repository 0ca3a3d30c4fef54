/* Marks: ../../SPEC.md, chapter "Marks". */
#ifndef ORDRETT_MARKS_H
#define ORDRETT_MARKS_H

#include "spoken.h"

/* Whether a memo or an identifying text says something, and whether its brace is there; the sigil is taken. */
typedef struct {
  bool says_something, is_closed;
} Ahead;

static inline Ahead look_ahead(TSLexer *lexer) {
  Ahead ahead = {false, false};
  bool any = false, has_brace = false;
  while (!is_line_end(lexer)) {
    int32_t c = lexer->lookahead;
    if (c == '}') {
      ahead.says_something = ahead.says_something || has_brace;
      ahead.is_closed = true;
      return ahead;
    }
    any = true;
    advance(lexer);
    if (c == '{') {
      has_brace = true;
      if (lexer->lookahead != '{') break;
      advance(lexer);
    } else if (!has_brace && (c >= 0x80 || c < 0 || is_ascii_letter(c) || is_digit(c))) {
      ahead.says_something = true;
    }
  }
  /* A mark that is still being typed counts. */
  ahead.says_something = ahead.says_something || any;
  return ahead;
}

/* A mark's brace, or the brace as text; it is taken. */
static inline int scan_brace(TSLexer *lexer, State *state) {
  int32_t sigil = lexer->lookahead;
  int token = NO_SIGN;
  switch (sigil) {
    case '{': advance(lexer); return BRACE_LITERAL;
    case '+': token = CODING_START_OPEN; break;
    case '-': token = CODING_END_OPEN; break;
    case '#': token = TURN_CODING_OPEN; break;
    case '!': token = MEMO_OPEN; break;
    case '?': token = IDENTIFYING_OPEN; break;
    case '@': token = PSEUDONYM_OPEN; break;
    default: return NO_SIGN;
  }
  advance(lexer);
  bool is_raw = sigil == '!' || sigil == '?';
  if (!is_raw && !is_letter(lexer->lookahead) && !(sigil == '-' && lexer->lookahead == '}')) return NO_SIGN;
  Ahead ahead = look_ahead(lexer);
  if (is_raw && !ahead.says_something) return NO_SIGN;
  state->place = ahead.is_closed ? IN_MARK : IN_OPEN_MARK;
  return token;
}

/* All up to a closing brace or a single opening one. */
static inline bool take_raw(TSLexer *lexer) {
  bool any = false;
  for (;;) {
    if (any) mark_end(lexer);
    if (is_stop(lexer) || lexer->lookahead == '}') return any;
    bool is_brace = lexer->lookahead == '{';
    advance(lexer);
    if (is_brace) {
      if (lexer->lookahead != '{') return any;
      advance(lexer);
    }
    any = true;
  }
}

static inline bool scan_inline(TSLexer *lexer, State *state);

static inline bool scan_in_mark(TSLexer *lexer, const bool *valid, State *state) {
  int32_t c = lexer->lookahead;
  bool is_error = valid[ERROR_SENTINEL];
  /* The parser has gone on without the brace. */
  if (valid[TEXT] && (!is_error || state->place == IN_OPEN_MARK)) {
    *state = (State){INLINE, BEFORE_OTHER, 0};
    return scan_inline(lexer, state);
  }
  if (valid[NAME] && is_letter(c)) {
    take_name(lexer);
    mark_end(lexer);
    return found(lexer, NAME);
  }
  if (!is_error && valid[CODING_LABEL]) {
    lexer->result_symbol = CODING_LABEL;
    unsigned characters = take_name_tail(lexer);
    mark_end(lexer);
    return characters > 0;
  }
  if (!is_error && valid[SPACE] && is_space(c) && state->place == IN_MARK) {
    skip_spaces(lexer);
    mark_end(lexer);
    return found(lexer, SPACE);
  }
  if (!is_error && (valid[MEMO] || valid[RAW]) && c != '}') {
    lexer->result_symbol = valid[MEMO] ? MEMO : RAW;
    return take_raw(lexer);
  }
  if (c == '}' && valid[CLOSE]) {
    advance(lexer);
    mark_end(lexer);
    *state = (State){INLINE, BEFORE_OTHER, 0};
    return found(lexer, CLOSE);
  }
  /* The parser asks for a brace that is not there, and has to be shown what comes instead. */
  bool goes_on = c == '/' || c == '=' || (is_space(c) && !valid[SPACE]);
  if (state->place == IN_OPEN_MARK && valid[CLOSE] && !is_error && !goes_on) {
    *state = (State){INLINE, BEFORE_OTHER, 0};
    return scan_inline(lexer, state);
  }
  return false;
}

#endif
