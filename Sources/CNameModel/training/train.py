#!/usr/bin/env python3
"""Makes the files of the name tagger.   train.py --data ../shared/data [--only cased-no,lower-no,english,words,lists]"""

import argparse
import os
import time

import numpy as np
import pycrfsuite

import corpus
import dictionary as d
from decode import FOLDER, MODELS
from export import FORBIDDEN, Bloom, ListTable, write_model
from features import CASED_ONLY, TEMPLATES, Encoder, WordFacts
from tokens import tokens

KINDS = ["PER", "LOC", "ORG", "PROD", "EVT", "DRV", "MISC"]
# By model: L1 and L2 penalties, how many tokens a feature must stand at, iterations, bytes, and the default τ.
SETTINGS = {
    "cased-no": {"c1": .08, "c2": .03, "least": 2, "iterations": 65, "bytes": 1_300_000, "threshold": .05},
    "lower-no": {"c1": .05, "c2": .02, "least": 3, "iterations": 85, "bytes": 1_000_000, "threshold": .06},
    "english": {"c1": .06, "c2": .03, "least": 2, "iterations": 90, "bytes": 600_000, "threshold": .05},
}
BITS_PER_WORD, HASHES = 20, 12
CLIP = 4.0  # stronger weights are cut to this, so that the steps of eight bits are small


class Known:
    """A dictionary of two sets, so that the great one is there once."""

    def __init__(self, base, seen):
        self.base, self.seen = base, seen

    def __contains__(self, word):
        return word in self.base or word in self.seen


class Resources:
    def __init__(self, data, scowl):
        self.name_lists = d.list_bits(data)
        self.norwegian = d.base_norwegian(data)
        self.english = d.base_english(scowl)
        self.counts = {}  # language: for each fold, how often words stand in lower case
        for language in ("nb", "nn"):
            self.counts[language] = _fold_counts(corpus.norne(data, language))
        self.counts["en"] = _fold_counts(corpus.gum(data))

    def known(self, english=False, without_fold=None):
        """The dictionary, or the one a fold of the training text would have met had it not been seen."""
        folds = [f for f in range(corpus.FOLDS) if f != without_fold]
        if english:
            return Known(self.english, d.seen_words(_sum(self.counts["en"], folds), {}))
        nynorsk = _sum(self.counts["nn"], folds)
        return Known(self.norwegian, d.seen_words(_sum(self.counts["nb"], folds) + nynorsk, nynorsk))

    def write(self):
        for name, english in (("words-no.bin", False), ("words-en.bin", True)):
            known = self.known(english)
            words = sorted(known.base | known.seen)
            size = Bloom.build(words, BITS_PER_WORD, HASHES).write(os.path.join(FOLDER, name))
            print(f"{name}: {len(words)} words, {size} bytes")
        table = ListTable.build(self.name_lists)
        print(f"lists.bin: {len(table.bits)} names, {table.write(os.path.join(FOLDER, 'lists.bin'))} bytes")


def _fold_counts(documents):
    sentences = [[] for _ in range(corpus.FOLDS)]
    for document, own in documents.items():
        sentences[corpus.fold_of(document)] += [tokens(" ".join(w for w, _ in s)) for s in own]
    return [d.lower_counts(s) for s in sentences]


def _sum(counts, folds):
    total = d.collections.Counter()
    for f in folds:
        total.update(counts[f])
    return total


def training_text(name, resources, options):
    """By fold: (tokens, labels) of every passage."""
    chance = corpus.random_source(name)
    english = name == "english"
    names = corpus.names_of(options.data, resources.english if english else resources.norwegian, chance, english)
    if english:
        source = corpus.english(options.data, names, chance, options.development, options.fraction)
    else:
        source = corpus.norwegian(options.data, name == "cased-no", names, chance, options.fraction)
    folds = [[] for _ in range(corpus.FOLDS)]
    for fold, toks, tags in source:
        if toks:
            folds[fold].append((toks, tags))
    return folds


def encode(name, folds, resources):
    """All keys, the bounds of passages, and the labels."""
    parts, lengths, labels = [], [], []
    for fold, passages in enumerate(folds):
        facts = WordFacts(resources.known(name == "english", fold), resources.name_lists)
        keys, bounds = Encoder(facts, name != "lower-no").keys([toks for toks, _ in passages])
        parts.append(keys)
        lengths += list(np.diff(bounds))
        labels += [tags for _, tags in passages]
    return np.concatenate(parts), np.concatenate([[0], np.cumsum(lengths)]), labels


def train(name, resources, options):
    settings = dict(SETTINGS[name])
    started = time.time()
    keys, bounds, labels = encode(name, training_text(name, resources, options), resources)
    unique, inverse, counts = np.unique(keys, return_inverse=True, return_counts=True)
    inverse = inverse.reshape(keys.shape)
    texts = np.array([str(k) for k in unique], object)
    wanted = (counts >= settings["least"]) & (unique != 0)
    trainer = pycrfsuite.Trainer(verbose=options.verbose)
    trainer.select("lbfgs")
    trainer.set_params({"c1": settings["c1"], "c2": settings["c2"], "max_iterations": options.iterations or settings["iterations"],
                        "feature.possible_transitions": True, "feature.minfreq": 0})
    for i, tags in enumerate(labels):
        rows = inverse[bounds[i]:bounds[i + 1]]
        trainer.append([texts[row[wanted[row]]].tolist() for row in rows], tags)
    print(f"{name}: {len(labels)} passages, {len(keys)} tokens, {int(wanted.sum())} features, read in {time.time() - started:.0f} s",
          flush=True)
    del keys, inverse
    started = time.time()
    path = os.path.join(options.work, name + ".crfsuite")
    trainer.train(path)
    print(f"{name}: trained in {time.time() - started:.0f} s", flush=True)
    write(name, path, settings)


def write(name, path, settings):
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    info = tagger.info()
    kinds = [k for k in KINDS if "B-" + k in info.labels]
    labels = ["O"] + [p + k for k in kinds for p in ("B-", "I-")]
    index = {l: i for i, l in enumerate(labels)}
    weights = {}
    for (key, label), weight in info.state_features.items():
        weights.setdefault(int(key), np.zeros(len(labels)))[index[label]] = weight
    strongest = max(np.abs(row).max() for row in weights.values())
    scale = min(strongest, CLIP) / 127
    quantised = {k: np.clip(np.rint(row / scale), -127, 127).astype(int) for k, row in weights.items()}
    transitions = np.zeros((len(labels), len(labels)), int)
    for (a, b), weight in info.transitions.items():
        transitions[index[a], index[b]] = round(weight / scale)
    for a in labels:
        for b in labels:
            if b[0] == "I" and a[1:] != b[1:]:
                transitions[index[a], index[b]] = FORBIDDEN
    # The weakest features go until the rest fit.
    ranked = sorted((k for k, row in quantised.items() if row.any()), key=lambda k: -np.abs(quantised[k]).max())
    total, kept = 66_000, {}
    for k in ranked:
        total += 4 + int((quantised[k] != 0).sum())
        if total > settings["bytes"]:
            break
        kept[k] = quantised[k]
    templates = sorted({t for t, _ in TEMPLATES if name != "lower-no" or t not in CASED_ONLY})
    size, features, dropped = write_model(
        os.path.join(FOLDER, name + ".bin"), labels, templates, kept, transitions, settings["threshold"], scale)
    print(f"{name}.bin: {features} of {len(weights)} features ({len(ranked)} after rounding), {dropped} dropped from full buckets, "
          f"{size} bytes, scale {scale:.4f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--only", default="words,lists," + ",".join(MODELS))
    parser.add_argument("--iterations", type=int, help="fewer or more than is set for the model")
    parser.add_argument("--fraction", type=float, default=1.0, help="of the documents, for a quick look")
    parser.add_argument("--development", action="store_true", help="hold out all of GUM's fiction, court and letter, not half")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--work", default="/tmp", help="where crfsuite's own files go")
    parser.add_argument("--scowl", nargs="*", default=["/usr/share/dict/american-english", "/usr/share/dict/british-english"])
    options = parser.parse_args()
    wanted = options.only.split(",")
    resources = Resources(options.data, options.scowl)
    if "words" in wanted or "lists" in wanted:
        resources.write()
    for name in MODELS:
        if name in wanted:
            train(name, resources, options)


if __name__ == "__main__":
    main()
