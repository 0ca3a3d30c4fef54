#pragma once

/// One file of the example study, as it lies in the repository. The bytes are not ended by a zero.
struct ordrett_study_file {
  /// Where the file goes, below the folder the study is written to; parts are joined by `/`.
  const char *path;
  const unsigned char *bytes;
  /// How many bytes there are.
  unsigned long count;
};

/// The whole study, `ordrett_study_file_count` files. What it is meant to show stands in EXPECTED.md.
extern const struct ordrett_study_file ordrett_study_files[];
extern const unsigned long ordrett_study_file_count;

/// The files again, in a form that Swift can index: it does not import an array of unknown length.
static inline const struct ordrett_study_file *ordrett_study_file_array(void) { return ordrett_study_files; }

/// What sets up an editor, as it lies in `editors/`, and where `ordrett demo` puts it.
extern const struct ordrett_study_file ordrett_neovim;
extern const struct ordrett_study_file ordrett_emacs;
