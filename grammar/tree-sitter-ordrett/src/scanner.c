/* The scanner of transcripts.

   tree-sitter's own lexer knows no context: it takes the longest match, and sees neither what comes after a token nor what
   stood before it. The notation asks for both, since it takes people's transcripts as they are. Whether a line begins a
   turn shows at its colon; whether `---` begins a header, at a second one, two hundred lines below perhaps; whether `(`
   is a sign or a parenthesis in the text, at the `)` and in a list of words; whether the hyphen of `for- og` cuts a word
   off, in the word after it; whether `#` is a pause, before it. So the scanner reads lines, text and signs, as
   Sources/Notation/LineLexer*.swift does, and the grammar what they are made into.

   It is linear. A token looks ahead to its own line's end at most, the first fence apart; and the search for a closing
   sign stops at another opening one, so that no character is looked at more often than there are kinds of signs. */
#include "../../common/lines.h"
#include "signs.h"
#include "tree_sitter/alloc.h"

enum Token {
  TURN_BEGIN = HEADER_TOKENS,
  CONTINUATION,
  HEADING_MARK,
  TITLE,
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

static bool found(TSLexer *lexer, unsigned token) {
  lexer->result_symbol = (TSSymbol)token;
  return true;
}

/* MARK: The start of a line */

/* `[h:]m:s[.fraction]`, where `hyphen` may stand for the point. */
static bool take_clock(TSLexer *lexer, bool hyphen) {
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
static bool take_leading_stamp(TSLexer *lexer, int32_t first) {
  if (!take_clock(lexer, first == '#')) return false;
  if (is_digit(first)) return true;
  if (lexer->lookahead != (first == '[' ? ']' : '#')) return false;
  advance(lexer);
  return true;
}

static unsigned take_stars(TSLexer *lexer) {
  unsigned stars = 0;
  while (stars < 2 && lexer->lookahead == '*') {
    advance(lexer);
    stars++;
  }
  return stars;
}

/* The one space that French sets before a colon. */
static bool is_label_space(int32_t c) { return c == ' ' || c == 0xA0 || c == 0x202F; }

/* Whether a stamp or none, a label, its stars and its colon come. The first character is taken if it begins a stamp and
   is no digit. */
static bool begins_turn(TSLexer *lexer, int32_t first) {
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

static bool scan_label_end(TSLexer *lexer, State *state) {
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

static bool scan_line_start(TSLexer *lexer, State *state) {
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

/* MARK: Words */

enum { LOWER = 1, CAPITAL = 2, DIGIT = 4, LENGTHENED = 8, HIDDEN_GENDER = 16 };

typedef struct {
  unsigned traits;
  unsigned letters;
  /* The first four characters in lower case. */
  int32_t first[4];
  /* All of the word, combining marks among it. */
  unsigned count;
  int32_t last;
  /* A character after the word is taken: one that might have gone on with it. */
  int32_t taken;
} SpokenWord;

static void word_add(SpokenWord *word, int32_t c) {
  if (word->count < 4) word->first[word->count] = is_ascii_letter(c) ? c | 0x20 : c;
  word->count++;
}

static bool is_hen(const SpokenWord *word) {
  bool begins = word->first[0] == 'h' && word->first[1] == 'e' && word->first[2] == 'n';
  return begins && (word->count == 3 || (word->count == 4 && word->first[3] == 's'));
}

/* Takes a sign that belongs to a word where a certain character follows it. It is taken either way. */
static bool take_inner_sign(TSLexer *lexer, int32_t sign) {
  advance(lexer);
  if (sign == '*') return is_ascii_letter(lexer->lookahead);
  if (sign != ':') return is_word(lexer->lookahead);
  bool is_row = lexer->lookahead == ':';
  while (lexer->lookahead == ':') advance(lexer);
  return is_row || is_ascii_lower(lexer->lookahead) || (lexer->lookahead >= 0xC0 && lexer->lookahead <= 0xFF);
}

static bool may_be_inner_sign(const SpokenWord *word, int32_t c) {
  if (word->count == 0) return false;
  if (c == ':') return (word->traits & (LOWER | DIGIT)) == LOWER;
  if (c == '*') return word->count == 1 && word->first[0] == 'h';
  return c == '-' || c == '_' || c == '\'';
}

/* Takes a word. `ends` has `mark_end` called where it ends. */
static SpokenWord take_word(TSLexer *lexer, bool ends) {
  SpokenWord word = {.count = 0};
  int32_t run_letter = 0;
  unsigned run = 0;
  for (;;) {
    int32_t c = lexer->lookahead;
    if (ends) mark_end(lexer);
    if (is_letter(c)) {
      int32_t letter = is_ascii_letter(c) ? c | 0x20 : c;
      run = letter == run_letter ? run + 1 : 1;
      run_letter = letter;
      if (run == 3) word.traits |= LENGTHENED;
      word.traits |= is_capital(c) ? CAPITAL : LOWER;
      word.letters++;
      advance(lexer);
    } else if (word.count > 0 && is_mark(c)) {
      advance(lexer);
    } else {
      run = 0;
      run_letter = 0;
      if (is_digit(c)) {
        word.traits |= DIGIT;
        advance(lexer);
      } else if (may_be_inner_sign(&word, c)) {
        if (!take_inner_sign(lexer, c)) {
          word.taken = c;
          break;
        }
        word.traits |= c == ':' ? LENGTHENED : c == '*' ? HIDDEN_GENDER : 0;
      } else {
        break;
      }
    }
    word_add(&word, c);
    word.last = c;
  }
  if (is_hen(&word)) word.traits |= HIDDEN_GENDER;
  return word;
}

static enum Before before_of(int32_t c) {
  if (is_space(c)) return BEFORE_SPACE;
  if (c == ':') return BEFORE_COLON;
  return is_word(c) || is_mark(c) ? BEFORE_WORD : BEFORE_OTHER;
}

/* Whether a hyphen before this place ends its word. */
static bool may_follow_hyphen(TSLexer *lexer) {
  int32_t c = lexer->lookahead;
  if (is_line_end(lexer) || is_space(c) || c < 0) return true;
  if (c >= 0x80) return !is_letter(c);
  return c == '.' || c == ',' || c == ';' || c == ':' || c == '?' || c == '!' || c == '"' || c == ')' || c == ']';
}

/* `for- og etterarbeid`: the hyphen stands for the rest of the next word. */
static bool is_suspended(TSLexer *lexer) {
  static const char *const CONJUNCTIONS[] = {"and", "eller", "og", "or", "samt", "til", "to"};
  int32_t letters[6];
  unsigned count = 0;
  skip_spaces(lexer);
  while (count < 6 && !is_stop(lexer) && !is_space(lexer->lookahead)) {
    letters[count++] = lexer->lookahead;
    advance(lexer);
  }
  return IN_LIST(CONJUNCTIONS, ((Word){letters, count}));
}

/* What a word turned out to be: `TEXT_BEFORE` is a sign that the text in front of it keeps from being one yet, and
   `TEXT_UP_TO` a word that may be a part of a text and has to end it. */
enum { NO_SIGN = -1, TEXT_BEFORE = -2, TEXT_UP_TO = -3 };

/* Takes a word that the text in front of it belongs to the token with, if there is `any`. `mark_end` was called. */
static int scan_word(TSLexer *lexer, State *state, bool any) {
  SpokenWord word = take_word(lexer, !any);
  bool is_lengthened = word.traits & LENGTHENED, is_address = false, is_cut_off = false, ends_text = false;
  state->before = before_of(word.last);
  if (word.traits & HIDDEN_GENDER) return any ? TEXT_BEFORE : GENDER_HIDDEN;
  if (is_lengthened && word.count == 3 && word.letters == 3 && word.first[0] == 'x') return any ? TEXT_BEFORE : UNCLEAR_SIGN;
  if (word.taken) state->before = before_of(word.taken);
  if (word.taken == '-') {
    if (may_follow_hyphen(lexer)) {
      /* To see what follows the hyphen, one has to go past where the token may have to end. */
      if (any) return TEXT_BEFORE;
      is_cut_off = !is_suspended(lexer);
      ends_text = true;
    }
    if (is_cut_off) {
      state->place = AT_HYPHEN;
      return CUT_OFF_WORD;
    }
  } else if (!word.taken && (lexer->lookahead == '.' || lexer->lookahead == 0x2026)) {
    bool is_ellipsis = lexer->lookahead != '.';
    advance(lexer);
    state->before = BEFORE_OTHER;
    if (is_ellipsis || lexer->lookahead == '.') {
      if (any) return TEXT_BEFORE;
      while (!is_ellipsis && lexer->lookahead == '.') advance(lexer);
      mark_end(lexer);
      return CUT_OFF_DOTS;
    }
    is_address = is_word(lexer->lookahead);
  }
  int sign = NO_SIGN;
  if (is_lengthened && (word.traits & LOWER) && !is_address) sign = LENGTHENING;
  else if (!(word.traits & ~(unsigned)(CAPITAL | LENGTHENED)) && word.letters > 1) sign = CAPITALS_SIGN;
  if (sign != NO_SIGN || ends_text) state->before = before_of(word.last);
  if (sign != NO_SIGN) return any ? TEXT_BEFORE : sign;
  /* A row of stars or underscores after a word opens nothing. */
  while ((word.taken == '_' || word.taken == '*') && lexer->lookahead == word.taken) advance(lexer);
  return ends_text ? TEXT_UP_TO : NO_SIGN;
}

/* MARK: Signs of more than words */

/* Text in a pair of signs. */
typedef struct {
  Content content;
  int32_t run[2];
  unsigned run_length;
  bool has_capital_word;
  int32_t last;
} Enclosed;

static void enclosed_end_run(Enclosed *enclosed) {
  if (enclosed->run_length == 2 && is_ascii_upper(enclosed->run[0]) && is_ascii_letter(enclosed->run[1])) {
    int32_t word[2] = {lowered(enclosed->run[0]), lowered(enclosed->run[1])};
    enclosed->has_capital_word = enclosed->has_capital_word || IN_LIST(EVENTS, ((Word){word, 2}));
  }
  enclosed->run_length = 0;
}

static void enclosed_add(Enclosed *enclosed, int32_t c) {
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
static bool take_enclosed(TSLexer *lexer, Enclosed *enclosed, int32_t open, int32_t close) {
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

static int sign_by_words(const Words *words, bool has_capital_word) {
  switch (by_words(words, has_capital_word)) {
    case BY_WORDS_PAUSE: return PAUSE;
    case BY_WORDS_TIMED_PAUSE: return TIMED_PAUSE;
    case BY_WORDS_EVENT: return EVENT;
    case BY_WORDS_UNCLEAR: return UNCLEAR_SIGN;
    default: return NO_SIGN;
  }
}

static int parenthesis_sign(const Enclosed *enclosed, bool is_double) {
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

static int bracket_sign(const Enclosed *enclosed) {
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

static int scan_parenthesis(TSLexer *lexer) {
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

static int scan_bracket(TSLexer *lexer) {
  Enclosed enclosed;
  if (!take_enclosed(lexer, &enclosed, '[', ']')) return NO_SIGN;
  advance(lexer);
  return bracket_sign(&enclosed);
}

/* `<ord> [>]` */
static int scan_angle(TSLexer *lexer) {
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
static int scan_slashes(TSLexer *lexer, uint8_t before) {
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
static int scan_delimited(TSLexer *lexer, int32_t sign, uint8_t before) {
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
static int scan_hash(TSLexer *lexer, uint8_t before) {
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
static int scan_ampersand(TSLexer *lexer, State *state) {
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

/* MARK: Marks */

/* Whether a memo or an identifying text says something, and whether its brace is there; the sigil is taken. */
typedef struct {
  bool says_something, is_closed;
} Ahead;

static Ahead look_ahead(TSLexer *lexer) {
  Ahead ahead = {false, false};
  bool any = false, has_brace = false;
  while (!is_line_end(lexer)) {
    int32_t c = lexer->lookahead;
    if (c == '}') {
      if (has_brace && !ahead.says_something) ahead.says_something = true;
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
  if (any) ahead.says_something = true;
  return ahead;
}

/* A mark's brace, or the brace as text; it is taken. */
static int scan_brace(TSLexer *lexer, State *state) {
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
static bool take_raw(TSLexer *lexer) {
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

static bool scan_inline(TSLexer *lexer, State *state);

static bool scan_in_mark(TSLexer *lexer, const bool *valid, State *state) {
  int32_t c = lexer->lookahead;
  bool is_error = valid[ERROR_SENTINEL];
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
    if (take_raw(lexer)) return true;
    return false;
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
  if (c == '[' || c == '#' || is_digit(c)) {
    if (!is_digit(c)) advance(lexer);
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
  return take_label(lexer, true).found && found(lexer, LABEL);
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
