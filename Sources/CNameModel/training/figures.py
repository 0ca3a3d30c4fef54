#!/usr/bin/env python3
"""Prints the figures to reach, as measured.   figures.py --data ../shared/data (--binary .build/release/ordrett | --reference)"""

import argparse
import json
import random
import subprocess
import sys

import derived
from evaluate import CORE, Score

NAMES = ("PER", "LOC", "ORG", "PROD", "EVT", "DRV", "MISC")


class Reference:
    """The decoder in Python."""

    def __init__(self):
        self.taggers = {}

    def spans(self, rows, language, model, threshold=None):
        from decode import Tagger
        if model not in self.taggers:
            self.taggers[model] = Tagger(model)
        answers = self.taggers[model].tag([r["text"] for r in rows], threshold)
        return [spans for spans, _, _ in answers]


class Binary:
    """The program itself, which picks the model from the language and the text."""

    def __init__(self, path):
        self.path = path

    def spans(self, rows, language, model, threshold=None):
        command = [self.path, "leaks", "--format", "jsonl", "--as", "plain", "--language", language]
        if threshold is not None:
            command += ["--threshold", str(threshold)]
        lines = "".join(json.dumps({"id": str(i), "text": r["text"]}, ensure_ascii=False) + "\n" for i, r in enumerate(rows))
        run = subprocess.run(command + ["-"], input=lines, capture_output=True, text=True, check=True)
        found = {json.loads(l)["id"]: json.loads(l)["spans"] for l in run.stdout.splitlines()}
        return [[s for s in found.get(str(i), []) if s[2] in NAMES] for i in range(len(rows))]


class Figures:
    def __init__(self, system, errors):
        self.system, self.errors, self.failed = system, errors, 0

    def score(self, rows, language, model, threshold=None):
        score = Score()
        for row, spans in zip(rows, self.system.spans(rows, language, model, threshold)):
            score.add(row["text"], row["spans"], spans)
        return score

    def target_recall(self, rows, language, model):
        """Share of the targets that a flag touches."""
        hit, missed = 0, []
        for row, spans in zip(rows, self.system.spans(rows, language, model)):
            for s, e, t in row["targets"]:
                if any(a < e and s < b for a, b, *_ in spans):
                    hit += 1
                else:
                    missed.append((t, row["text"][s:e], row["text"][max(0, s - 40):e + 30]))
        self.show([], missed)
        return hit / max(1, len(rows)), len(rows)

    def line(self, what, value, wanted, at_least=True, digits=2):
        good = value >= wanted if at_least else value <= wanted
        self.failed += not good
        print(f"{'ok  ' if good else 'SHORT'} {what:<48} {value:8.{digits}f}   {'≥' if at_least else '≤'} {wanted}", flush=True)

    def show(self, false, missed):
        for x in missed[:self.errors]:
            print("    missed", *x, sep=" | ")
        for x in sorted(false, reverse=True)[:self.errors]:
            print(f"    false {x[0]:.2f}", *x[1:], sep=" | ")

    def kinds(self, score):
        for k in NAMES:
            if score.gold[k]:
                p, r, f = score.strict((k,))
                print(f"      {k:<5} {score.gold[k]:5d}   precision {100 * p:5.1f}  recall {100 * r:5.1f}  F1 {100 * f:5.1f}  "
                      f"touched {100 * score.recall((k,)):5.1f}")

    def dev(self, what, rows, language, model, recall, false, strict=None):
        score = self.score(rows, language, model)
        self.line(what + ": recall", 100 * score.recall(), recall)
        self.line(what + ": false flags per 1000", score.false_per_1000, false, at_least=False)
        if strict:
            self.line(what + ": strict F1", 100 * score.strict()[2], strict)
            if isinstance(self.system, Reference):
                print(f"      best path only: strict F1 {100 * self.score(rows, language, model, 1.01).strict()[2]:.2f}")
            self.kinds(score)
        self.show(score.false_flags, score.misses)
        return score


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--binary")
    parser.add_argument("--reference", action="store_true")
    parser.add_argument("--errors", type=int, default=0, help="how many misses and false flags of each set to print")
    parser.add_argument("--only", default="cased,lower,lia,made,origins,english")
    options = parser.parse_args()
    if not options.reference and not options.binary:
        parser.error("--binary or --reference")
    f = Figures(Reference() if options.reference else Binary(options.binary), options.errors)
    data, only = options.data, options.only.split(",")
    sets = {l: derived.gold(data, f"gold_{l}_dev") for l in ("nb", "nn")}
    both = [dict(r, language=l) for l in sets for r in sets[l]]
    if "cased" in only:
        f.dev("nb cased", sets["nb"], "nb", "cased-no", 99.4, 2.5, 81)
        f.dev("nn cased", sets["nn"], "nn", "cased-no", 99.4, 2.5, 79)
    if "lower" in only:
        f.dev("nb lower", derived.lowered(sets["nb"]), "nb", "lower-no", 95, 8)
        f.dev("nn lower", derived.lowered(sets["nn"]), "nn", "lower-no", 93, 8)
    if "lia" in only:
        f.dev("LIA speech", derived.gold(data, "lia_dev"), "nn", "cased-no", 97.5, .5)
        norsid = f.score(derived.gold(data, "gold_norsid_dev"), "nb", "cased-no", .30)
        print(f"      NorSID, τ .30: recall {100 * norsid.recall():.2f}, {norsid.false_per_1000:.2f} false per 1000")
    if "made" in only:
        for what, make in (("hyphen compounds", derived.hyphens), ("genitives", derived.genitives),
                           ("homographs at the start", lambda r, c: derived.homographs(r, data, c))):
            rows = make(both, random.Random(what))
            recall, count = f.target_recall(rows, "nb", "cased-no")
            f.line(f"{what} ({count}): recall", 100 * recall, 99)
    if "origins" in only:
        for origin, rows in derived.by_origin(both, data, random.Random("origins")).items():
            recall, count = f.target_recall(rows, "nb", "cased-no")
            f.line(f"persons, {origin} ({count}): recall", 100 * recall, 97)
    if "english" in only:
        written, said = derived.english(data)
        f.dev("English, held-out documents", written, "en", "english", 97, 5)
        f.dev("English, made spoken", said, "en", "english", 97, 5)
    print("all reached" if not f.failed else f"{f.failed} short")
    return 0 if not f.failed else 1


if __name__ == "__main__":
    sys.exit(main())
