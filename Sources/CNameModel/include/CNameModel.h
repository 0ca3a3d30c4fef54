#pragma once

/// The files of the name tagger, compiled in. FORMAT.md says what they hold; `training/` makes them.
struct ordrett_name_file {
  const unsigned char *bytes;
  unsigned long count;
};

/// Conditional random fields: Norwegian with capitals, Norwegian without, English.
extern const struct ordrett_name_file ordrett_name_model_cased_no;
extern const struct ordrett_name_file ordrett_name_model_lower_no;
extern const struct ordrett_name_file ordrett_name_model_english;

/// Dictionaries of common words.
extern const struct ordrett_name_file ordrett_name_words_no;
extern const struct ordrett_name_file ordrett_name_words_en;

/// First names, surnames, places and countries.
extern const struct ordrett_name_file ordrett_name_lists;
