/* The scanner of codebooks.

   tree-sitter's own lexer knows no context: it takes the longest match, and sees neither what comes after a token nor what
   stood before it. Whether `---` begins a header shows at a second one, two hundred lines below perhaps. Whether a line
   goes on with the part above it, its own start tells and whether that part is a sentence that stopped in the middle, so a
   line end can be told from one inside a part only by looking at the line after it. And a name is made of letters as
   Unicode has them, without the combining marks that tree-sitter's classes of letters hold. So the scanner reads lines, as
   Sources/Notation/CodebookParser*.swift does, and the grammar what they are made into.

   It is linear: a line is looked at twice, once from the line end before it. */
#include "../../common/lines.h"
#include "tree_sitter/alloc.h"

enum { DEEPEST = 8, LONGEST_IDENTIFIER = 256, LONGEST_KEY = 60 };

enum Token {
  NUMBER_SIGNS = HEADER_TOKENS,
  TOO_MANY_NUMBER_SIGNS = NUMBER_SIGNS + DEEPEST,
  CODE_IDENTIFIER,
  CODE_LABEL,
  NO_IDENTIFIER,
  RULE,
  PLUS,
  MINUS,
  QUOTE,
  ATTRIBUTE_BEGIN,
  KEY,
  DEFINITION_BEGIN,
  TEXT,
  VALUE,
  SOFT_LINE_END,
  ERROR_SENTINEL,
};

/* Places below the header, after those of `enum Place`. BODY itself is the start of a line. */
enum BodyPlace {
  /* Between the number signs and the name. */
  HEADING = BODY + 1,
  AFTER_IDENTIFIER,
  IN_PART,
  AT_KEY,
  /* At the start of a line that goes on with a part, or after the white space there. */
  PART_LINE,
  /* After white space that no part is open for. */
  INDENT,
  /* After all that a line holds. */
  LINE_DONE,
};

enum Part { NO_PART, DEFINITION, CRITERION, ATTRIBUTE, LIST_ATTRIBUTE };

typedef struct {
  uint8_t place, part;
  /* The definition's last line ends a sentence. */
  uint8_t ends_sentence;
} State;

/* What a line is. */
typedef enum { IS_BLANK, IS_INDENTED, IS_COMMENT, IS_HEADING, IS_PLUS, IS_MINUS, IS_QUOTE, IS_ATTRIBUTE, IS_RULE, IS_TEXT } Kind;

static bool found(TSLexer *lexer, unsigned token) {
  lexer->result_symbol = (TSSymbol)token;
  return true;
}

/* MARK: Lines */

static const char *const KEYS[] = {
    "alias", "codable", "color", "colour", "erstatta-av", "erstattet-av", "farge", "kodbar", "merged-from", "opphav",
    "origin", "replaced-by", "slått-saman-frå", "slått-sammen-fra", "type",
};

static const char *const LIST_KEYS[] = {"alias", "merged-from", "slått-saman-frå", "slått-sammen-fra"};

typedef struct {
  Kind kind;
  /* Of a heading. */
  unsigned level;
  /* Of an attribute. */
  bool is_list;
} Line;

/* What is left of the line is white space. */
static bool is_rest_blank(TSLexer *lexer) {
  skip_spaces(lexer);
  return is_line_end(lexer);
}

/* Reads a line of letters, which may be an attribute. */
static Line read_name(TSLexer *lexer, const State *state) {
  Content name = {.count = 0};
  bool is_lower = true, has_dot = false;
  while (name.bytes < LONGEST_KEY && (is_letter(lexer->lookahead) || name.count > 0)) {
    int32_t c = lexer->lookahead;
    if (!is_word(c) && !is_mark(c) && c != '_' && c != '.' && c != '-') break;
    is_lower = is_lower && !changes_in_lower_case(c);
    has_dot = has_dot || c == '.';
    content_add(&name, c);
    advance(lexer);
  }
  if (name.count == 0 || name.bytes >= LONGEST_KEY || lexer->lookahead != ':') return (Line){IS_TEXT, 0, false};
  Word word = content_word(&name);
  if (IN_LIST(KEYS, word)) return (Line){IS_ATTRIBUTE, 0, IN_LIST(LIST_KEYS, word)};
  advance(lexer);
  bool may_be_one = is_lower && !has_dot && (is_line_end(lexer) || is_space(lexer->lookahead));
  bool is_sentence = state->part == DEFINITION && !state->ends_sentence;
  return (Line){may_be_one && !is_sentence ? IS_ATTRIBUTE : IS_TEXT, 0, false};
}

/* Reads a line's start: of a heading its number signs, of a criterion its sign, of a rule all. */
static Line read_line(TSLexer *lexer, const State *state) {
  int32_t c = lexer->lookahead;
  if (is_line_end(lexer)) return (Line){IS_BLANK, 0, false};
  if (is_space(c)) return (Line){is_rest_blank(lexer) ? IS_BLANK : IS_INDENTED, 0, false};
  if (c == '%') return (Line){IS_COMMENT, 0, false};
  if (c == '#') {
    unsigned level = 0;
    while (lexer->lookahead == '#') {
      advance(lexer);
      level++;
    }
    return (Line){is_line_end(lexer) || is_space(lexer->lookahead) ? IS_HEADING : IS_TEXT, level, false};
  }
  if (c == '>' || c == '+' || c == '-') {
    advance(lexer);
    if (c == '>') return (Line){IS_QUOTE, 0, false};
    bool is_criterion = is_line_end(lexer) || is_space(lexer->lookahead);
    if (is_criterion) return (Line){c == '+' ? IS_PLUS : IS_MINUS, 0, false};
    unsigned hyphens = c == '-';
    while (hyphens > 0 && lexer->lookahead == '-') {
      advance(lexer);
      hyphens++;
    }
    return (Line){hyphens >= 3 && is_rest_blank(lexer) ? IS_RULE : IS_TEXT, 0, false};
  }
  return read_name(lexer, state);
}

/* White space and a line's end, which the line after it may make one inside a part. */
static bool scan_line_end(TSLexer *lexer, const bool *valid, State *state) {
  bool has_space = is_space(lexer->lookahead);
  skip_spaces(lexer);
  if (!is_line_end(lexer)) {
    mark_end(lexer);
    return has_space && found(lexer, SPACE);
  }
  bool is_last = lexer->eof(lexer);
  take_line_end(lexer);
  mark_end(lexer);
  if (is_last) return has_space && found(lexer, LINE_END);
  Line next = state->part == NO_PART ? (Line){IS_BLANK, 0, false} : read_line(lexer, state);
  bool goes_on = next.kind == IS_INDENTED || (next.kind == IS_TEXT && state->part == DEFINITION);
  if (goes_on && valid[SOFT_LINE_END]) {
    state->place = PART_LINE;
    return found(lexer, SOFT_LINE_END);
  }
  *state = (State){BODY, NO_PART, 0};
  return found(lexer, LINE_END);
}

/* What a line begins with. The beginnings of a definition and of an attribute have no length, since what tells them is
   found out ahead. */
static bool scan_line_start(TSLexer *lexer, State *state) {
  Line line = read_line(lexer, state);
  *state = (State){IN_PART, NO_PART, 0};
  switch (line.kind) {
    case IS_COMMENT:
      state->place = LINE_DONE;
      lexer->result_symbol = COMMENT;
      return take_rest(lexer);
    case IS_HEADING:
      mark_end(lexer);
      state->place = HEADING;
      return found(lexer, line.level > DEEPEST ? TOO_MANY_NUMBER_SIGNS : NUMBER_SIGNS + line.level - 1);
    case IS_PLUS:
    case IS_MINUS:
    case IS_QUOTE:
      mark_end(lexer);
      state->part = CRITERION;
      return found(lexer, line.kind == IS_PLUS ? PLUS : line.kind == IS_MINUS ? MINUS : QUOTE);
    case IS_RULE:
      mark_end(lexer);
      state->place = LINE_DONE;
      return found(lexer, RULE);
    case IS_ATTRIBUTE:
      state->place = AT_KEY;
      state->part = line.is_list ? LIST_ATTRIBUTE : ATTRIBUTE;
      return found(lexer, ATTRIBUTE_BEGIN);
    default:
      state->part = DEFINITION;
      return found(lexer, DEFINITION_BEGIN);
  }
}

/* MARK: Parts */

static bool is_closing(int32_t c) {
  return c == '"' || c == '\'' || c == 0xBB || c == 0x201D || c == 0x2019 || c == ')' || c == ']';
}

static bool is_sentence_end(int32_t c) { return c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026; }

/* The words of a line. */
static bool scan_text(TSLexer *lexer, State *state) {
  bool any = false;
  state->ends_sentence = false;
  while (!is_stop(lexer)) {
    int32_t c = lexer->lookahead;
    advance(lexer);
    if (is_space(c)) continue;
    mark_end(lexer);
    any = true;
    if (!is_closing(c)) state->ends_sentence = is_sentence_end(c);
  }
  return any && found(lexer, TEXT);
}

static bool scan_part(TSLexer *lexer, const bool *valid, State *state) {
  if (is_line_end(lexer) || is_space(lexer->lookahead)) return scan_line_end(lexer, valid, state);
  if (state->part != ATTRIBUTE && state->part != LIST_ATTRIBUTE) return scan_text(lexer, state);
  if (!valid[VALUE] || (state->part == LIST_ATTRIBUTE && lexer->lookahead == ',')) return false;
  lexer->result_symbol = VALUE;
  int32_t stop = state->part == LIST_ATTRIBUTE ? ',' : '\n';
  return take_trimmed(lexer, stop, stop);
}

/* MARK: Headings */

/* An id, a label, or a label that no id can be made of. */
static bool scan_name(TSLexer *lexer, bool may_be_identifier) {
  unsigned count = 0, bytes = 0;
  /* Of the id that is made of a label, what it begins with. */
  bool begins = false, begins_with_letter = false;
  /* The first word ends in a colon that makes it no id. */
  bool has_colon = false, in_first_word = true, in_name = may_be_identifier && is_letter(lexer->lookahead);
  int32_t last = 0;
  while (!is_stop(lexer)) {
    int32_t c = lexer->lookahead;
    if (in_name && !is_word(c) && !is_mark(c) && c != '_' && c != '.' && c != '-') {
      in_name = false;
      if (c == ':' && bytes <= LONGEST_IDENTIFIER) {
        advance(lexer);
        if (is_line_end(lexer) || is_space(lexer->lookahead)) return found(lexer, CODE_IDENTIFIER);
        mark_end(lexer);
        count++;
        last = c;
        continue;
      }
    }
    advance(lexer);
    if (is_space(c)) {
      if (in_first_word) has_colon = last == ':' && count > 1;
      in_first_word = false;
      continue;
    }
    mark_end(lexer);
    count++;
    bytes += utf8_length(c);
    last = c;
    if (!begins && (is_word(c) || c == '_' || (c == '.' && is_word(lexer->lookahead)))) {
      begins = true;
      begins_with_letter = is_letter(c);
    }
  }
  if (in_first_word) has_colon = last == ':' && count > 1;
  bool is_label = !may_be_identifier || (begins_with_letter && !has_colon);
  return count > 0 && found(lexer, is_label ? CODE_LABEL : NO_IDENTIFIER);
}

static bool scan_heading(TSLexer *lexer, const bool *valid, State *state) {
  if (is_line_end(lexer) || is_space(lexer->lookahead)) return scan_line_end(lexer, valid, state);
  if (!valid[CODE_LABEL]) return false;
  bool is_first = state->place == HEADING;
  if (!scan_name(lexer, is_first)) return false;
  state->place = lexer->result_symbol == CODE_IDENTIFIER ? AFTER_IDENTIFIER : LINE_DONE;
  return true;
}

/* MARK: The scanner */

static bool scan_body(TSLexer *lexer, const bool *valid, State *state) {
  mark_end(lexer);
  switch (state->place) {
    case BODY:
      if (is_line_end(lexer) || is_space(lexer->lookahead)) {
        if (!scan_line_end(lexer, valid, state)) return false;
        if (lexer->result_symbol == SPACE) state->place = INDENT;
        return true;
      }
      return scan_line_start(lexer, state);
    case INDENT:
      *state = (State){IN_PART, DEFINITION, 0};
      return found(lexer, DEFINITION_BEGIN);
    case AT_KEY:
      state->place = IN_PART;
      lexer->result_symbol = KEY;
      if (!take_name(lexer)) return false;
      mark_end(lexer);
      return true;
    case HEADING:
    case AFTER_IDENTIFIER: return scan_heading(lexer, valid, state);
    case LINE_DONE: return scan_line_end(lexer, valid, state);
    default: return scan_part(lexer, valid, state);
  }
}

void *tree_sitter_ordrett_codebook_external_scanner_create(void) { return ts_calloc(1, sizeof(State)); }

void tree_sitter_ordrett_codebook_external_scanner_destroy(void *payload) { ts_free(payload); }

unsigned tree_sitter_ordrett_codebook_external_scanner_serialize(void *payload, char *buffer) {
  const State *state = payload;
  buffer[0] = (char)state->place;
  buffer[1] = (char)state->part;
  buffer[2] = (char)state->ends_sentence;
  return 3;
}

void tree_sitter_ordrett_codebook_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  State *state = payload;
  *state = (State){DOCUMENT_START, NO_PART, 0};
  if (length == 3) *state = (State){(uint8_t)buffer[0], (uint8_t)buffer[1], (uint8_t)buffer[2]};
}

bool tree_sitter_ordrett_codebook_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid_symbols) {
  State *state = payload;
  if (state->place < BODY) return scan_header(lexer, valid_symbols, &state->place);
  return scan_body(lexer, valid_symbols, state);
}
