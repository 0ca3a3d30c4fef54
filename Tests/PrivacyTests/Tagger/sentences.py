#!/usr/bin/env python3
"""Writes the names that the reference decoder finds into the last column of sentences.tsv, for the Swift decoder to be compared with.

To be run again whenever a model changes: `venv/bin/python Tests/PrivacyTests/Tagger/sentences.py`. The columns: model, text, and
the names with the model's threshold as `start-end-TYPE`, in Unicode scalars, with one space between."""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../../Sources/CNameModel/training"))
from decode import Tagger  # noqa: E402

FILES = {"cased": "cased-no", "lower": "lower-no", "english": "english"}
path = os.path.join(HERE, "sentences.tsv")
with open(path, encoding="utf-8") as file:
    rows = [line.rstrip("\n").split("\t")[:2] for line in file]
taggers = {model: Tagger(FILES[model]) for model in dict.fromkeys(model for model, _ in rows)}
with open(path, "w", encoding="utf-8") as file:
    for model, text in rows:
        spans, _, _ = taggers[model].tag([text])[0]
        file.write(f"{model}\t{text}\t{' '.join(f'{s}-{e}-{t}' for s, e, t, _ in spans)}\n")
