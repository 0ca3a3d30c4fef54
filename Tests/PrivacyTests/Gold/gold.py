#!/usr/bin/env python3
"""Count, check, export and score the invented gold transcripts beside this script.

  gold.py count                      words and marks per file, per language and per type
  gold.py check                      exit status 1 where a mark is malformed
  gold.py export DIR                 write DIR/transcripts.jsonl and DIR/gold.jsonl
  gold.py score PREDICTIONS.jsonl    score the output of `ordrett leaks --format jsonl --as transcript`

Offsets are Unicode scalars (what Python indexes by) into the transcript text, end exclusive.
Only the standard library is used. README.md has the rules of annotation.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

TYPES = (
    "PER LOC ORG PROD EVT DRV MISC ADDRESS CONTACT ID DATE AGE HEALTH OCCUPATION FAMILY ORIGIN"
).split()
WARNING = set("PER LOC ORG ID CONTACT ADDRESS".split())
NAMED = set("PROD EVT DRV MISC".split())  # hints that are names all the same
OPEN, CLOSE = "⟦", "⟧"
GOLD_LINE = re.compile(r"% gold: language=(nb|nn|en|mixed) style=(cased|lower|dialect)\n")

# What is no speech: the notation's line forms and marks, as far as these files use them.
STAMP = r"\[\d\d:\d\d(?::\d\d)?\]"
LABEL = re.compile(rf"(?:{STAMP} )?(?:\*\*)?[^\W\d][\w.-]*(?: [A-ZÆØÅ0-9][\w.-]*){{0,2}}:(?:\*\*)?(?=\s|$)")
NO_SPEECH = re.compile(
    r"\{[+#!-][^{}\n]*\}|\{-\}|"  # codes and memos
    r"\{@[\w.-]+ ?|"  # the head of a pseudonym; its text stays
    r"\([^()\n]*\)|"  # pauses, events, clarifications
    r"\[(?:pause|uklart|utydeleg|latter|ler|inaudible|crosstalk|laughs)\]|"
    + STAMP
    + r"|\*[^*\n]*\*(?= |\.|,|$)"  # `*ler*`; emphasis of a word goes too, which costs a handful of words
)
WORD = re.compile(r"[^\W_]+(?:[-'’.@/][^\W_]+)*")


class File:
    """One gold file: the transcript, and its spans as (start, end, type, doubtful)."""

    def __init__(self, path):
        self.id = path.stem
        self.errors = []
        raw = path.read_text(encoding="utf-8")
        first = GOLD_LINE.match(raw)
        if not first:
            self.errors.append(f"{path.name}:1: the first line is not `% gold: language=… style=…`")
        self.language, self.style = first.groups() if first else ("?", "?")
        body = raw[first.end() :] if first else raw
        out, length, self.spans, start = [], 0, [], None
        line = 2
        position = 0
        while position < len(body):
            c = body[position]
            where = f"{path.name}:{line}"
            if c == OPEN:
                head = re.match(r"⟦([A-Z]+)(\??)\|", body[position:])
                if start is not None:
                    self.errors.append(f"{where}: a mark inside a mark")
                if not head or head[1] not in TYPES:
                    self.errors.append(f"{where}: unknown type: {body[position:position + 20]!r}")
                    position += 1
                    continue
                start, kind, doubtful = length, head[1], head[2] == "?"
                position += head.end()
                continue
            if c == CLOSE:
                if start is None:
                    self.errors.append(f"{where}: an end without a start")
                else:
                    text = "".join(out)[start:]
                    if not any(x.isalnum() for x in text):
                        self.errors.append(f"{where}: a mark without a letter or digit")
                    if text != text.strip():
                        self.errors.append(f"{where}: white space at the edge of {text!r}")
                    self.spans.append((start, length, kind, doubtful))
                start = None
                position += 1
                continue
            if c == "\n":
                line += 1
                if start is not None:
                    self.errors.append(f"{where}: a mark is not closed on its line")
                    start = None
            out.append(c)
            length += 1
            position += 1
        self.text = "".join(out)
        # Positions that are speech: a span is found, and a flag is false, by these alone.
        self.speech = [x.isalnum() for x in self.text]
        self._blank_what_is_no_speech()
        self.words = sum(1 for _ in WORD.finditer(self.rendered))

    def _blank_what_is_no_speech(self):
        """Replace what is no speech by nothing in `rendered`, and clear it in `speech`."""
        pieces, offset, header = [], 0, self.text.startswith("---\n")
        for number, line in enumerate(self.text.splitlines(keepends=True)):
            skip = []
            if header or line.startswith(("%", "# ", "---")):
                skip = [(0, len(line))]
                if header and number and line.startswith("---"):
                    header = False
            else:
                label = LABEL.match(line)
                at = label.end() if label else 0
                if at:
                    skip.append((0, at))
                skip += [m.span() for m in NO_SPEECH.finditer(line, at)]
            last = 0
            for a, b in skip:
                pieces.append(line[last:a])
                if line[a] not in "{":  # a brace mark inside a word leaves the word whole
                    pieces.append(" ")
                last = b
                # In parentheses and asterisks people do speak of people: only labels, stamps and marks are cleared.
                if not (a and line[a] in "(*"):
                    for i in range(offset + a, offset + b):
                        self.speech[i] = False
            pieces.append(line[last:])
            offset += len(line)
        self.rendered = "".join(pieces)

    def shares(self, a, b):
        """Whether two spans share a letter or digit of speech."""
        return any(self.speech[max(a[0], b[0]) : max(0, min(a[1], b[1]))])

    def context(self, start, end, width=45):
        left, right = self.text[max(0, start - width) : start], self.text[end : end + width]
        return f"{left}⟦{self.text[start:end]}⟧{right}".replace("\n", " ")


def load():
    return [File(path) for path in sorted(Path(__file__).parent.glob("*.gold"))]


def check(files):
    errors = [error for file in files for error in file.errors]
    for file in files:
        for start, end, kind, _ in file.spans:
            if not any(file.speech[start:end]):
                errors.append(f"{file.id}: {kind} {file.text[start:end]!r} is no speech")
    for error in errors:
        print(error, file=sys.stderr)
    print(f"{len(files)} files, {sum(len(f.spans) for f in files)} marks, {len(errors)} errors")
    return 1 if errors or not files else 0


def count(files):
    sure, doubtful, by_language = Counter(), Counter(), defaultdict(Counter)
    print(f"{'file':28} {'language':9} {'style':8} {'words':>6} {'marks':>6} {'?':>3} {'per 1000':>9}")
    for f in files:
        marks = sum(not s[3] for s in f.spans)
        unsure = len(f.spans) - marks
        print(f"{f.id:28} {f.language:9} {f.style:8} {f.words:6} {marks:6} {unsure:3} {1000 * marks / f.words:9.1f}")
        for key in (f"{f.language} {f.style}", "all"):
            by_language[key].update(files=1, words=f.words, marks=marks, unsure=unsure)
        for _, _, kind, unsure in f.spans:
            (doubtful if unsure else sure)[kind] += 1
    print()
    for key, c in by_language.items():
        print(f"{key:14} files {c['files']:3}  words {c['words']:6}  marks {c['marks']:4}  doubtful {c['unsure']:3}")
    print()
    for kind in TYPES:
        print(f"{kind:11} {sure[kind]:4}  doubtful {doubtful[kind]:3}")
    return 0


def export(files, folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "transcripts.jsonl", "w", encoding="utf-8") as a, open(
        folder / "gold.jsonl", "w", encoding="utf-8"
    ) as b:
        for f in files:
            spans = [[s, e, kind + ("?" if unsure else "")] for s, e, kind, unsure in f.spans]
            print(json.dumps({"id": f.id, "text": f.text}, ensure_ascii=False), file=a)
            record = {"id": f.id, "language": f.language, "style": f.style, "words": f.words}
            print(json.dumps(record | {"text": f.text, "spans": spans}, ensure_ascii=False), file=b)
    return 0


def percent(part, whole):
    return f"{100 * part / whole:5.1f} %" if whole else "    –  "


RULES = {
    "leak/key": "PER", "leak/person": "PER", "leak/place": "LOC", "leak/organisation": "ORG", "leak/national-id": "ID",
    "leak/account": "ID", "leak/contact": "CONTACT", "leak/address": "ADDRESS", "leak/date": "DATE", "leak/age": "AGE",
    "leak/health": "HEALTH", "leak/origin": "ORIGIN", "leak/belief": "ORIGIN", "leak/occupation": "OCCUPATION",
    "leak/family": "FAMILY", "leak/event": "EVT",
}


def read_predictions(path, threshold_types):
    predictions = {}
    with sys.stdin if path == "-" else open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                record = json.loads(line)
                if "findings" in record:
                    # What an editor shows: the severity says whether it is a warning.
                    predictions[record["id"]] = [
                        (f["start"], f["end"], RULES.get(f["rule"], f["rule"]), f["severity"] in ("warning", "error"))
                        for f in record["findings"]
                    ]
                else:
                    predictions[record["id"]] = [(s[0], s[1], s[2], s[2] in threshold_types) for s in record["spans"]]
    return predictions


def score(files, path, threshold_types):
    predictions = read_predictions(path, threshold_types)
    unknown = set(predictions) - {f.id for f in files}
    if unknown:
        print(f"predictions for unknown ids: {sorted(unknown)}", file=sys.stderr)
    found, typed, total = Counter(), Counter(), Counter()
    predicted, overlapping, right_type = Counter(), Counter(), Counter()
    rows, misses, false = [], [], []
    raised = []
    for f in files:
        if f.id not in predictions:
            print(f"no predictions for {f.id}", file=sys.stderr)
        spans = predictions.get(f.id, [])
        persons = persons_found = false_all = false_warning = 0
        for start, end, kind, unsure in f.spans:
            if unsure:
                continue
            hits = [p for p in spans if f.shares(p, (start, end))]
            total[kind] += 1
            found[kind] += bool(hits)
            typed[kind] += any(p[2] == kind for p in hits)
            if kind == "PER":
                persons += 1
                persons_found += bool(hits)
            if not hits:
                misses.append((kind, f, start, end))
        for start, end, kind, is_warning in spans:
            hits = [g for g in f.spans if f.shares((start, end), g)]
            if any(g[3] for g in hits) and all(g[3] for g in hits):
                continue  # on a doubtful mark: neither right nor wrong
            predicted[kind] += 1
            overlapping[kind] += bool(hits)
            right_type[kind] += any(g[2] == kind for g in hits)
            if not hits:
                false.append((kind, f, start, end, is_warning))
                false_all += 1
                false_warning += is_warning
            elif is_warning and not any(g[2] in threshold_types | NAMED for g in hits):
                raised.append((kind, f, start, end))
        rows.append((f, persons, persons_found, false_all, false_warning))

    print("Misses")
    for kind, f, start, end in misses:
        print(f"  {kind:10} {f.id:26} {f.context(start, end)}")
    print("\nFalse flags (`!`: at warning level)")
    for kind, f, start, end, is_warning in false:
        print(f"{'!' if is_warning else ' '} {kind:10} {f.id:26} {f.context(start, end)}")
    print("\nWarnings on what is only a hint (not counted as false)")
    for kind, f, start, end in raised:
        print(f"  {kind:10} {f.id:26} {f.context(start, end)}")

    print(f"\n{'type':11} {'gold':>5} {'found':>6} {'recall':>8} {'typed':>8}   ", end="")
    print(f"{'flags':>5} {'precision':>9} {'typed':>8}")
    for kind in TYPES + sorted(set(predicted) - set(TYPES)):
        if total[kind] or predicted[kind]:
            print(
                f"{kind:11} {total[kind]:5} {found[kind]:6} {percent(found[kind], total[kind]):>8} "
                f"{percent(typed[kind], total[kind]):>8}   {predicted[kind]:5} "
                f"{percent(overlapping[kind], predicted[kind]):>9} {percent(right_type[kind], predicted[kind]):>8}"
            )

    groups = defaultdict(lambda: [0, 0, 0, 0, 0])
    for f, *numbers in rows:
        for key in (f.id, f"= {f.language} {f.style}", "= all"):
            groups[key] = [a + b for a, b in zip(groups[key], [f.words, *numbers])]
    print(f"\n{'':28} {'words':>6} {'persons':>8} {'found':>6} {'recall':>8} ", end="")
    print(f"{'false/1000':>11} {'of them warnings':>17}")
    for key, (words, persons, persons_found, false_all, false_warning) in sorted(groups.items()):
        print(
            f"{key:28} {words:6} {persons:8} {persons_found:6} {percent(persons_found, persons):>8} "
            f"{1000 * false_all / words:11.2f} {1000 * false_warning / words:17.2f}"
        )
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("count")
    commands.add_parser("check")
    commands.add_parser("export").add_argument("folder")
    scoring = commands.add_parser("score")
    scoring.add_argument("predictions", help="JSONL, or - for standard input")
    scoring.add_argument("--warning", default=",".join(sorted(WARNING)), help="types at warning level")
    options = parser.parse_args()
    files = load()
    if options.command == "count":
        return count(files)
    if options.command == "check":
        return check(files)
    if options.command == "export":
        return export(files, options.folder)
    return score(files, options.predictions, set(options.warning.split(",")))


if __name__ == "__main__":
    sys.exit(main())
