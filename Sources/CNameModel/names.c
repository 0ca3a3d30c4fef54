#include "CNameModel.h"

// Compiled in, so that names are found without a file beside the binary.

static const unsigned char cased_no[] = {
#embed "cased-no.bin"
};
static const unsigned char lower_no[] = {
#embed "lower-no.bin"
};
static const unsigned char english[] = {
#embed "english.bin"
};
static const unsigned char words_no[] = {
#embed "words-no.bin"
};
static const unsigned char words_en[] = {
#embed "words-en.bin"
};
static const unsigned char lists[] = {
#embed "lists.bin"
};

const struct ordrett_name_file ordrett_name_model_cased_no = {cased_no, sizeof cased_no};
const struct ordrett_name_file ordrett_name_model_lower_no = {lower_no, sizeof lower_no};
const struct ordrett_name_file ordrett_name_model_english = {english, sizeof english};
const struct ordrett_name_file ordrett_name_words_no = {words_no, sizeof words_no};
const struct ordrett_name_file ordrett_name_words_en = {words_en, sizeof words_en};
const struct ordrett_name_file ordrett_name_lists = {lists, sizeof lists};
