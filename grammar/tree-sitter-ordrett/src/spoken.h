/* Signs that are words: ../../SPEC.md, chapter "Signs", "Words". */
#ifndef ORDRETT_SPOKEN_H
#define ORDRETT_SPOKEN_H

#include "state.h"

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

static inline void word_add(SpokenWord *word, int32_t c) {
  if (word->count < 4) word->first[word->count] = is_ascii_letter(c) ? c | 0x20 : c;
  word->count++;
}

static inline bool is_hen(const SpokenWord *word) {
  bool begins = word->first[0] == 'h' && word->first[1] == 'e' && word->first[2] == 'n';
  return begins && (word->count == 3 || (word->count == 4 && word->first[3] == 's'));
}

/* Takes a sign that belongs to a word where a certain character follows it. It is taken either way. */
static inline bool take_inner_sign(TSLexer *lexer, int32_t sign) {
  advance(lexer);
  if (sign == '*') return is_ascii_letter(lexer->lookahead);
  if (sign != ':') return is_word(lexer->lookahead);
  bool is_row = lexer->lookahead == ':';
  while (lexer->lookahead == ':') advance(lexer);
  return is_row || is_ascii_lower(lexer->lookahead) || (lexer->lookahead >= 0xC0 && lexer->lookahead <= 0xFF);
}

static inline bool may_be_inner_sign(const SpokenWord *word, int32_t c) {
  if (word->count == 0) return false;
  if (c == ':') return (word->traits & (LOWER | DIGIT)) == LOWER;
  if (c == '*') return word->count == 1 && word->first[0] == 'h';
  return c == '-' || c == '_' || c == '\'';
}

/* Takes a word. `ends` has `mark_end` called where it ends. */
static inline SpokenWord take_word(TSLexer *lexer, bool ends) {
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

static inline enum Before before_of(int32_t c) {
  if (is_space(c)) return BEFORE_SPACE;
  if (c == ':') return BEFORE_COLON;
  return is_word(c) || is_mark(c) ? BEFORE_WORD : BEFORE_OTHER;
}

/* Whether a hyphen before this place ends its word. */
static inline bool may_follow_hyphen(TSLexer *lexer) {
  int32_t c = lexer->lookahead;
  if (is_line_end(lexer) || is_space(c) || c < 0) return true;
  if (c >= 0x80) return !is_letter(c);
  return c == '.' || c == ',' || c == ';' || c == ':' || c == '?' || c == '!' || c == '"' || c == ')' || c == ']';
}

/* `for- og etterarbeid`: the hyphen stands for the rest of the next word. */
static inline bool is_suspended(TSLexer *lexer) {
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
static inline int scan_word(TSLexer *lexer, State *state, bool any) {
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

#endif
