#!/usr/bin/env python3
"""Writes what the reference decoder says of 2,000 dev sentences, without their text, for the Swift decoder to be compared with.

parity.py --data ../shared/data --out Tests/PrivacyTests/Tagger/parity.tsv

A line: file, id, model, FNV-1a-64 (hexadecimal) of the best labels (`O B-PER I-PER …`, one for each token), and of the spans with
the model's τ (`start-end-TYPE` in scalars, one space between), or `-` where a token is so near τ that rounding may decide."""

import argparse
import os
import random

from corpus import read_gold
from decode import Tagger
from hashing import fnv1a64

SETS = [("gold_nb_dev", "cased-no", 600), ("gold_nn_dev", "cased-no", 600), ("gold_norsid_dev", "cased-no", 100),
        ("gold_nb_dev", "lower-no", 200), ("gold_nn_dev", "lower-no", 200), ("gum_written_en", "english", 300)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    lines = []
    for name, model, count in SETS:
        rows = read_gold(os.path.join(options.data, "names", name + ".jsonl"))
        rows = sorted(random.Random(name + model).sample(rows, count), key=lambda r: r["id"])
        tagger = Tagger(model)
        threshold = tagger.model["threshold"]
        for row, (spans, labels, entity) in zip(rows, tagger.tag([r["text"] for r in rows])):
            best = f"{fnv1a64(' '.join(labels)):016x}"
            near = any(abs(p - threshold) < 1e-4 for p in entity)
            said = "-" if near else f"{fnv1a64(' '.join(f'{s}-{e}-{t}' for s, e, t, _ in spans)):016x}"
            lines.append("\t".join((name, row["id"], model, best, said)))
    with open(options.out, "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")
    print(f"{len(lines)} lines")


if __name__ == "__main__":
    main()
