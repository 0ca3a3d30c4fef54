/* What the scanners ask of characters. Each answer is that of Sources/Notation/CharacterClass.swift. */
#ifndef ORDRETT_CHARACTERS_H
#define ORDRETT_CHARACTERS_H

#include <stdbool.h>
#include <stdint.h>

/* `inline` throughout, since neither scanner asks for all of it. */

typedef struct {
  int32_t first, last;
} Range;

#include "characters.inc"

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))
#define IN_TABLE(table, c) in_table(table, COUNT(table), c)

static inline bool in_table(const Range *table, unsigned count, int32_t c) {
  unsigned low = 0, high = count;
  while (low < high) {
    unsigned middle = (low + high) / 2;
    if (table[middle].last < c) low = middle + 1;
    else high = middle;
  }
  return low < count && table[low].first <= c;
}

static inline bool is_space(int32_t c) { return c == ' ' || c == '\t'; }
static inline bool is_digit(int32_t c) { return c >= '0' && c <= '9'; }
static inline bool is_ascii_upper(int32_t c) { return c >= 'A' && c <= 'Z'; }
static inline bool is_ascii_lower(int32_t c) { return c >= 'a' && c <= 'z'; }
static inline bool is_ascii_letter(int32_t c) { return is_ascii_upper(c) || is_ascii_lower(c); }

static inline bool is_letter(int32_t c) { return c < 0x80 ? is_ascii_letter(c) : IN_TABLE(LETTERS, c); }
static inline bool is_mark(int32_t c) { return c >= 0x300 && IN_TABLE(MARKS, c); }
static inline bool is_capital(int32_t c) { return c < 0x80 ? is_ascii_upper(c) : IN_TABLE(CAPITALS, c); }
static inline bool is_word(int32_t c) { return is_digit(c) || is_letter(c); }

/* Whether a word of a label but its first may begin with a character. */
static inline bool is_label_word_start(int32_t c) {
  return c < 0x80 ? is_digit(c) || is_ascii_upper(c) : IN_TABLE(LABEL_WORD_STARTS, c);
}

static inline bool is_lower_case(int32_t c) { return c < 0x80 ? is_ascii_lower(c) : IN_TABLE(LOWER_CASE, c); }
static inline bool changes_in_lower_case(int32_t c) { return c < 0x80 ? is_ascii_upper(c) : IN_TABLE(LOWERED, c); }
static inline bool is_number(int32_t c) { return c < 0x80 ? is_digit(c) : IN_TABLE(NUMBERS, c); }

/* Lower case, as far as a character may become one of the words that the scanners know. */
static int32_t lowered(int32_t c) {
  if (is_ascii_upper(c) || (c >= 0xC0 && c <= 0xDE && c != 0xD7)) return c + 32;
  if (c == 0x212A) return 'k'; /* the sign for kelvin */
  if (c == 0x212B) return 0xE5; /* the sign for angstrom */
  return c;
}

static unsigned utf8_length(int32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

#endif
