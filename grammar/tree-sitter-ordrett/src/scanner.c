/* The scanner of transcripts.

   tree-sitter's own lexer knows no context: it takes the longest match, and sees neither what comes after a token nor what
   stood before it. The notation asks for both, since it takes people's transcripts as they are. Whether a line begins a
   turn shows at its colon; whether `---` begins a header, at a second one, two hundred lines below perhaps; whether `(`
   is a sign or a parenthesis in the text, at the `)` and in a list of words; whether the hyphen of `for- og` cuts a word
   off, in the word after it; whether `#` is a pause, before it. So the scanner reads lines, text and signs, as
   Sources/Notation/LineLexer*.swift does, and the grammar what they are made into.

   It is linear. A token looks ahead to its own line's end at most, the first fence apart; and the search for a closing
   sign stops at another opening one, so that no character is looked at more often than there are kinds of signs. */
#include "enclosed.h"
#include "marks.h"
#include "tree_sitter/alloc.h"

/* MARK: Text */

/* A sign that begins with a character of its own, which the caller has taken. */
static int scan_sign(TSLexer *lexer, State *state, int32_t first) {
  switch (first) {
    case '{': return scan_brace(lexer, state);
    case '(': return scan_parenthesis(lexer);
    case '[': return scan_bracket(lexer);
    case '<': return scan_angle(lexer);
    case '#': return scan_hash(lexer, state->before);
    case '*':
    case '_': return scan_delimited(lexer, first, state->before);
    case '/': return scan_slashes(lexer, state->before);
    case '&': return scan_ampersand(lexer, state);
    default: return PAUSE;
  }
}

static bool begins_sign(int32_t c) {
  return c == '{' || c == '(' || c == '[' || c == '<' || c == '#' || c == '*' || c == '_' || c == '/' || c == '&' ||
         c == 0x2026;
}

/* A sign, or text up to the next character that may begin one. */
static bool scan_inline(TSLexer *lexer, State *state) {
  int32_t c = lexer->lookahead;
  if (begins_sign(c)) {
    advance(lexer);
    mark_end(lexer);
    int sign = scan_sign(lexer, state, c);
    /* The name in `&=ler` is the one sign here that ends with a letter. */
    if (c != '&' || sign == NO_SIGN) state->before = BEFORE_OTHER;
    if (sign == NO_SIGN) return found(lexer, TEXT);
    bool is_open = sign >= CODING_START_OPEN && sign <= PSEUDONYM_OPEN;
    if (!is_open) mark_end(lexer);
    return found(lexer, (unsigned)sign);
  }
  bool any = false;
  for (; !is_stop(lexer); any = true) {
    c = lexer->lookahead;
    mark_end(lexer);
    if (begins_sign(c)) return found(lexer, TEXT);
    if (is_letter(c)) {
      int sign = scan_word(lexer, state, any);
      if (sign >= 0) return found(lexer, (unsigned)sign);
      if (sign == TEXT_BEFORE) {
        state->before = BEFORE_OTHER;
        return found(lexer, TEXT);
      }
      if (sign == TEXT_UP_TO) return found(lexer, TEXT);
    } else if (is_digit(c)) {
      while (is_digit(lexer->lookahead)) advance(lexer);
      state->before = BEFORE_WORD;
      if (is_letter(lexer->lookahead)) {
        SpokenWord word = take_word(lexer, false);
        if (word.taken) state->before = before_of(word.taken);
        while ((word.taken == '_' || word.taken == '*') && lexer->lookahead == word.taken) advance(lexer);
      }
    } else if (c == '.') {
      advance(lexer);
      state->before = BEFORE_OTHER;
      if (lexer->lookahead != '.') continue;
      if (any) return found(lexer, TEXT);
      while (lexer->lookahead == '.') advance(lexer);
      mark_end(lexer);
      return found(lexer, PAUSE);
    } else {
      advance(lexer);
      state->before = before_of(c);
    }
  }
  mark_end(lexer);
  return any && found(lexer, TEXT);
}

/* MARK: The scanner */

static bool scan_turn_head(TSLexer *lexer, State *state) {
  int32_t c = lexer->lookahead;
  if (is_digit(c)) {
    LeadingNumber number = take_leading_number(lexer);
    mark_end(lexer);
    if (number == LINE_NUMBER_TAKEN) return found(lexer, LINE_NUMBER);
    return number == LEADING_CLOCK && found(lexer, TIME_STAMP);
  }
  if (c == '[' || c == '#' || c == '(') {
    advance(lexer);
    mark_end(lexer);
    if (c == '[' && is_letter(lexer->lookahead)) {
      state->stars = LABEL_BRACKET;
      return found(lexer, STARS);
    }
    bool is_stamp = take_leading_stamp(lexer, c);
    mark_end(lexer);
    return is_stamp && found(lexer, TIME_STAMP);
  }
  if (is_space(c)) {
    skip_spaces(lexer);
    mark_end(lexer);
    return found(lexer, SPACE);
  }
  if (c == '*') {
    state->stars = (uint8_t)take_stars(lexer);
    mark_end(lexer);
    return found(lexer, STARS);
  }
  state->place = AFTER_LABEL;
  if (state->stars == FULL_STOP) {
    while (is_ascii_letter(lexer->lookahead)) advance(lexer);
    mark_end(lexer);
    return found(lexer, LABEL);
  }
  return take_label(lexer, true).found && found(lexer, LABEL);
}

/* The sign between a label and its colon, or the time in the colon's place. */
static bool scan_remark(TSLexer *lexer, State *state) {
  int32_t c = lexer->lookahead;
  if (is_digit(c)) {
    bool is_stamp = take_clock(lexer, false);
    mark_end(lexer);
    *state = (State){AFTER_STAMP, BEFORE_OTHER, 0};
    return is_stamp && found(lexer, TIME_STAMP);
  }
  advance(lexer);
  int sign = c == '(' ? scan_remark_in_parentheses(lexer) : scan_bracket(lexer);
  mark_end(lexer);
  state->place = AFTER_LABEL;
  return sign != NO_SIGN && found(lexer, (unsigned)sign);
}

/* After the colon, after a stamp there, or at the start of a continuation. */
static bool scan_before_text(TSLexer *lexer, State *state) {
  if (is_space(lexer->lookahead)) {
    skip_spaces(lexer);
    mark_end(lexer);
    if (state->place != AFTER_COLON) state->place = INLINE;
    state->before = BEFORE_SPACE;
    return found(lexer, SPACE);
  }
  bool may_be_stamp = state->place == AFTER_COLON && (lexer->lookahead == '[' || lexer->lookahead == '#');
  state->place = INLINE;
  if (!scan_inline(lexer, state)) return false;
  bool is_stamp = may_be_stamp && lexer->result_symbol == TIME_STAMP;
  if (is_stamp && (is_line_end(lexer) || is_space(lexer->lookahead))) state->place = AFTER_STAMP;
  return true;
}

static bool scan_heading(TSLexer *lexer) {
  lexer->result_symbol = TITLE;
  if (!is_space(lexer->lookahead)) return take_rest(lexer);
  skip_spaces(lexer);
  mark_end(lexer);
  return found(lexer, SPACE);
}

static bool scan(TSLexer *lexer, const bool *valid, State *state) {
  if (state->place < BODY) return scan_header(lexer, valid, &state->place);
  if (lexer->eof(lexer)) return false;
  mark_end(lexer);
  if (take_line_end(lexer)) {
    mark_end(lexer);
    *state = (State){BODY, BEFORE_SPACE, 0};
    return found(lexer, LINE_END);
  }
  switch (state->place) {
    case BODY: return scan_line_start(lexer, state);
    case HEADING: return scan_heading(lexer);
    case TURN_HEAD: return scan_turn_head(lexer, state);
    case AFTER_LABEL: return scan_label_end(lexer, state);
    case AFTER_LABEL_SPACE: return scan_remark(lexer, state);
    case AFTER_COLON:
    case AFTER_STAMP:
    case LINE_INDENT: return scan_before_text(lexer, state);
    case AT_HYPHEN:
      advance(lexer);
      mark_end(lexer);
      *state = (State){INLINE, BEFORE_OTHER, 0};
      return found(lexer, CUT_OFF_HYPHEN);
    case IN_MARK:
    case IN_OPEN_MARK: return scan_in_mark(lexer, valid, state);
    default: return scan_inline(lexer, state);
  }
}

void *tree_sitter_ordrett_external_scanner_create(void) {
  return ts_calloc(1, sizeof(State));
}

void tree_sitter_ordrett_external_scanner_destroy(void *payload) { ts_free(payload); }

unsigned tree_sitter_ordrett_external_scanner_serialize(void *payload, char *buffer) {
  const State *state = payload;
  buffer[0] = (char)state->place;
  buffer[1] = (char)state->before;
  buffer[2] = (char)state->stars;
  return 3;
}

void tree_sitter_ordrett_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  State *state = payload;
  *state = (State){DOCUMENT_START, BEFORE_SPACE, 0};
  if (length == 3) *state = (State){(uint8_t)buffer[0], (uint8_t)buffer[1], (uint8_t)buffer[2]};
}

bool tree_sitter_ordrett_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid_symbols) {
  return scan(lexer, valid_symbols, payload);
}
