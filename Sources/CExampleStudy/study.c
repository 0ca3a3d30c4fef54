#include "CExampleStudy.h"

// Compiled in, so that `ordrett demo` needs no file beside the binary.

static const unsigned char project[] = {
#embed "study/ordrett.json"
};
static const unsigned char codebook[] = {
#embed "study/kodebok.codebook"
};
static const unsigned char interview_01[] = {
#embed "study/intervju/01-lyset.ordrett"
};
static const unsigned char interview_02[] = {
#embed "study/intervju/02-spaden.ordrett"
};
static const unsigned char interview_03[] = {
#embed "study/intervju/03-rodt.ordrett"
};
static const unsigned char interview_04[] = {
#embed "study/intervju/04-sentralen.ordrett"
};
static const unsigned char interview_05[] = {
#embed "study/intervju/05-svingen.ordrett"
};
static const unsigned char interview_06[] = {
#embed "study/intervju/06-stairs.ordrett"
};
static const unsigned char interview_07[] = {
#embed "study/intervju/07-oppfolging.ordrett"
};
static const unsigned char decisions[] = {
#embed "study/ordrett.decisions"
};
static const unsigned char chapter[] = {
#embed "study/oppgave/kapittel-4.md"
};
static const unsigned char letter[] = {
#embed "study/vedlegg/informasjonsskriv.md"
};

const struct ordrett_study_file ordrett_study_files[] = {
    {"ordrett.json", project, sizeof project},
    {"kodebok.codebook", codebook, sizeof codebook},
    {"intervju/01-lyset.ordrett", interview_01, sizeof interview_01},
    {"intervju/02-spaden.ordrett", interview_02, sizeof interview_02},
    {"intervju/03-rodt.ordrett", interview_03, sizeof interview_03},
    {"intervju/04-sentralen.ordrett", interview_04, sizeof interview_04},
    {"intervju/05-svingen.ordrett", interview_05, sizeof interview_05},
    {"intervju/06-stairs.ordrett", interview_06, sizeof interview_06},
    {"intervju/07-oppfolging.ordrett", interview_07, sizeof interview_07},
    {"ordrett.decisions", decisions, sizeof decisions},
    {"oppgave/kapittel-4.md", chapter, sizeof chapter},
    {"vedlegg/informasjonsskriv.md", letter, sizeof letter},
};

const unsigned long ordrett_study_file_count = sizeof ordrett_study_files / sizeof ordrett_study_files[0];

static const unsigned char neovim[] = {
#embed "../../editors/neovim/lua/ordrett.lua"
};
static const unsigned char emacs[] = {
#embed "../../editors/emacs/ordrett-mode.el"
};

const struct ordrett_study_file ordrett_neovim = {"editor/neovim.lua", neovim, sizeof neovim};
const struct ordrett_study_file ordrett_emacs = {"editor/emacs.el", emacs, sizeof emacs};
