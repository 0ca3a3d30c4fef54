"""The training passages: sentences of the corpora and their variants, as tokens with labels."""

import json
import os
import random
import zlib

import dictionary as d
import templates
from augment import (ENGLISH_FILLERS, HEADS, Names, chop, common_word, contracted, homograph, hyphenate, is_heading, lower, spoken,
                     swap, text_of, unpunctuated)
from names import ENGLISH_PLACES
from tokens import tokens, without_capitals

FOLDS = 4
SEED = 20261121
FOLDED = {"GPE_LOC": "LOC", "GPE_ORG": "ORG"}
HELD_OUT_GENRES = ("fiction", "court", "letter")  # of GUM, nearest to speech


def fold_of(document):
    return zlib.crc32(document.encode()) % FOLDS


def norne(data, language):
    """Documents of sentences of [word, tag]."""
    documents = {}
    with open(os.path.join(data, "names", f"norne_{language}_train.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["forms"]:
                documents.setdefault(row["source"], []).append(
                    [[w, _folded(t)] for w, t in zip(row["forms"], row["tags"])])
    return documents


def _folded(tag):
    return tag if tag == "O" else tag[:2] + FOLDED.get(tag[2:], tag[2:])


def is_held_out(sentence_id, whole_genres=False):
    """Whether a sentence of GUM is for measuring: half of the documents of three genres, or the whole genres."""
    document = sentence_id.rsplit("-", 1)[0]
    return document.split("_")[1] in HELD_OUT_GENRES and (whole_genres or zlib.crc32(document.encode()) % 2)


def gum(data, whole_genres=False):
    """Documents of GUM to train on."""
    documents = {}
    for row in read_gold(os.path.join(data, "names", "gum_written_en.jsonl")):
        if not is_held_out(row["id"], whole_genres):
            toks = tokens(row["text"])
            tags = labels_of(toks, [s for s in row["spans"] if s[2] != "DATE"])
            pieces = [[row["text"][t.start:t.end], tag] for t, tag in zip(toks, tags)]
            if pieces:
                documents.setdefault(row["id"].rsplit("-", 1)[0], []).append(pieces)
    return documents


def read_gold(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def labels_of(toks, spans):
    """BIO labels of tokens by spans of scalars."""
    tags = ["O"] * len(toks)
    for start, end, kind in sorted(spans):
        first = True
        for i, t in enumerate(toks):
            if t.start < end and start < t.end and tags[i] == "O":
                tags[i] = ("B-" if first else "I-") + kind
                first = False
    return tags


def passage(pieces):
    """Pieces as the tokens of their text, with labels."""
    text, offsets = text_of(pieces)
    toks = tokens(text)
    tags, at = [], 0
    previous = None
    for t in toks:
        while at < len(offsets) - 1 and offsets[at][1] <= t.start:
            at += 1
        tag = pieces[at][1]
        if tag[0] == "B" and previous == at:
            tag = "I" + tag[1:]
        tags.append(tag)
        previous = at
    return toks, tags


def grouped(sentences, chance):
    """Turns: sentences one by one and in groups of up to four."""
    at = 0
    while at < len(sentences):
        size = 1 if chance.random() < .55 else chance.randrange(2, 5)
        yield [p for s in sentences[at:at + size] for p in s]
        at += size


def names_of(data, dictionary, chance, english=False):
    first = d.read_list(data, "ssb_first")
    places = [n for n in d.read_list(data, "places_no") if " " not in n]
    cities = [n for n in d.read_list(data, "cities_world") if " " not in n]
    names = Names(first, d.read_list(data, "surnames_small"), ENGLISH_PLACES * 3 + cities if english else places, cities,
                  dictionary, chance, english)
    # Common words of more than two letters that are names too, for starts of sentences without a name.
    names.homograph_set = set(names.homographs)
    return names


def norwegian(data, cased, names, chance, fraction=1.0):
    """Yields (fold, tokens, labels)."""
    for language in ("nb", "nn"):
        for document, sentences in norne(data, language).items():
            if chance.random() >= fraction:
                continue
            fold = fold_of(document)
            for pieces in grouped(sentences, chance):
                yield (fold, *finish(pieces, cased))
            for pieces in sentences:
                for variant in (cased_variants if cased else lower_variants)(pieces, names, chance):
                    if not variant:
                        continue
                    yield (fold, *finish(variant, cased))
    for pieces in template_sentences(templates.NORWEGIAN, templates.NORWEGIAN_NONE, names, templates.ORGANISATIONS, HEADS,
                                     int(24 * fraction)):
        variant = spoken(pieces, chance) if chance.random() < .25 else pieces
        yield (chance.randrange(FOLDS), *finish(variant, cased))


def finish(pieces, cased):
    toks, tags = passage(pieces)
    return (toks if cased else [without_capitals(t) for t in toks]), tags


def cased_variants(pieces, names, chance):
    has_name = any(t != "O" for _, t in pieces)
    if has_name and chance.random() < .75:
        yield swap(pieces, names)
    if chance.random() < .25:
        yield chop(pieces, chance)
    if has_name and chance.random() < .25:
        yield hyphenate(pieces, names)
    if has_name and chance.random() < .8:
        yield homograph(pieces, names)
    if chance.random() < .3:
        yield common_word(pieces, names)
    if chance.random() < (.35 if has_name else .12):
        yield spoken(swap(pieces, names, .7), chance)


def lower_variants(pieces, names, chance):
    has_name = any(t != "O" for _, t in pieces)
    if has_name and chance.random() < .9:
        yield lower(swap(pieces, names))
    if has_name and chance.random() < .15:
        hyphenated = hyphenate(pieces, names)
        yield hyphenated and lower(hyphenated)
    if chance.random() < (.7 if has_name else .3):
        yield lower(unpunctuated(swap(pieces, names, .6), chance))
    if chance.random() < (.3 if has_name else .1):
        yield lower(spoken(swap(pieces, names, .6), chance))


def english(data, names, chance, whole_genres, fraction=1.0):
    for document, sentences in gum(data, whole_genres).items():
        if chance.random() >= fraction:
            continue
        fold = fold_of(document)
        # Headings, where every word has a capital, are nothing that is said.
        sentences = [contracted(s) if chance.random() < .5 else s for s in sentences if not is_heading(s)]
        for pieces in grouped(sentences, chance):
            yield (fold, *finish(pieces, True))
        for pieces in sentences:
            for variant in english_variants(pieces, names, chance):
                if variant:
                    yield (fold, *finish(variant, True))
    for pieces in template_sentences(templates.ENGLISH, templates.ENGLISH_NONE, names, templates.ENGLISH_ORGANISATIONS, None, 24):
        variant = spoken(pieces, chance, ENGLISH_FILLERS) if chance.random() < .4 else pieces
        yield (chance.randrange(FOLDS), *finish(variant, True))


def english_variants(pieces, names, chance):
    has_name = any(t != "O" for _, t in pieces)
    if has_name and chance.random() < .8:
        yield swap(pieces, names)
    if chance.random() < .3:
        yield chop(pieces, chance)
    if has_name and chance.random() < .4:
        yield homograph(pieces, names)
    if chance.random() < .2:
        yield common_word(pieces, names)
    if chance.random() < (.6 if has_name else .4):
        yield spoken(swap(pieces, names, .6), chance, ENGLISH_FILLERS)


def template_sentences(with_names, without, names, organisations, heads, times):
    for _ in range(times):
        for template in with_names:
            yield templates.fill(template, names, organisations, heads)
    for _ in range(max(1, times // 3)):
        for sentence in without:
            yield templates.plain(sentence)


def random_source(name):
    return random.Random(f"{SEED} {name}")
