/* The tokens of transcripts, and what the scanner remembers from one to the next. */
#ifndef ORDRETT_STATE_H
#define ORDRETT_STATE_H

#include "../../common/lines.h"

enum Token {
  TURN_BEGIN = HEADER_TOKENS,
  CONTINUATION,
  HEADING_MARK,
  TITLE,
  LINE_NUMBER,
  STARS,
  LABEL,
  LABEL_END,
  TEXT,
  RAW,
  BRACE_LITERAL,
  CODING_START_OPEN,
  CODING_END_OPEN,
  TURN_CODING_OPEN,
  MEMO_OPEN,
  IDENTIFYING_OPEN,
  PSEUDONYM_OPEN,
  CLOSE,
  NAME,
  CODING_LABEL,
  MEMO,
  TIME_STAMP,
  PAUSE,
  TIMED_PAUSE,
  EVENT,
  UNCLEAR_SIGN,
  OMISSION,
  REPLACEMENT,
  CLARIFICATION,
  GENDER_HIDDEN,
  OVERLAP,
  CUT_OFF_WORD,
  CUT_OFF_HYPHEN,
  CUT_OFF_DOTS,
  EMPHASIS,
  CAPITALS_SIGN,
  LENGTHENING,
  ERROR_SENTINEL,
};

/* Places in the body, after those of `enum Place`. BODY itself is the start of a line. */
enum BodyPlace {
  /* After the number sign of a heading. */
  HEADING = BODY + 1,
  /* In front of the label: after the line's start, after the stamp. */
  TURN_HEAD,
  AFTER_LABEL,
  /* After the white space behind it: a sign comes, and then the colon, or a time and no colon. */
  AFTER_LABEL_SPACE,
  /* After the label's colon: white space or a stamp may come. */
  AFTER_COLON,
  /* After the stamp that comes after the colon: white space may come. */
  AFTER_STAMP,
  /* At the start of a continuation. */
  LINE_INDENT,
  INLINE,
  /* At the hyphen that cuts a word off. */
  AT_HYPHEN,
  IN_MARK,
  /* In a mark without its brace, so that text may come where the brace is asked for. */
  IN_OPEN_MARK,
};

/* What stands before the next character. */
enum Before { BEFORE_SPACE, BEFORE_WORD, BEFORE_COLON, BEFORE_OTHER };

typedef struct {
  uint8_t place, before, stars;
} State;

static inline bool found(TSLexer *lexer, unsigned token) {
  lexer->result_symbol = (TSSymbol)token;
  return true;
}

#endif
