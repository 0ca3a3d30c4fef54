"""Test sets: the dev texts, and what is made of them with names that no training has seen. The same at every run."""

import os
import random

from augment import ENGLISH_FILLERS, HEADS, capitalised
from corpus import is_held_out, read_gold
from dictionary import list_bits, read_list
from names import origins

EVAL_HEADS = ["hendelsen", "kontoret", "saken", "gjengen", "baserte", "brannen", "familien", "turen"]


def gold(data, name):
    rows = read_gold(os.path.join(data, "names", name + ".jsonl"))
    for row in rows:
        row["spans"] = [tuple(s) for s in row["spans"]]
    return rows


def replaced(row, index, name, kind=None):
    """The row with one span replaced; the new span is the row's only target."""
    start, end, old = row["spans"][index]
    shift = len(name) - (end - start)
    spans = [(s + shift * (s >= end), e + shift * (s >= end), t) for s, e, t in row["spans"]]
    target = (start, start + len(name), kind or old)
    spans[index] = target
    return {"id": row["id"], "text": row["text"][:start] + name + row["text"][end:], "spans": spans, "targets": [target]}


def single(row, kinds):
    return [i for i, (s, e, t) in enumerate(row["spans"])
            if t in kinds and row["text"][s:e].isalpha() and row["text"][s].isupper()]


def lowered(rows):
    out = []
    for row in rows:
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in row["text"])
        out.append({"id": row["id"], "text": low, "spans": row["spans"]})
    return out


def hyphens(rows, chance):
    return [replaced(r, i, r["text"][r["spans"][i][0]:r["spans"][i][1]] + "-" + chance.choice(EVAL_HEADS), "DRV")
            for r in rows for i in single(r, ("PER", "LOC", "GPE_LOC", "ORG"))]


def genitives(rows, chance):
    out = []
    for r in rows:
        for i in single(r, ("PER", "LOC", "GPE_LOC")):
            name = r["text"][r["spans"][i][0]:r["spans"][i][1]]
            if name[-1] not in "sxz":
                out.append(replaced(r, i, name + "s"))
    return out


def homographs(rows, data, chance):
    """`Liv`, `Stein`, `Dag` where a person's name begins the sentence, or is made to."""
    words = read_list(data, "ordbok_low")
    first = read_list(data, "ssb_first")
    names = sorted(n for n in first if n in words and first[n] >= 500)
    out = []
    for r in rows:
        for s, e, t in r["spans"]:
            if t == "PER" and r["text"][s].isupper() and len(r["text"]) - e > 12:
                text = r["text"][s:]
                cut = e - s if " " not in text[:e - s] else text.index(" ")
                name = capitalised(chance.choice(names))
                shift = len(name) - cut
                spans = [(a - s + shift, b - s + shift, k) for a, b, k in r["spans"] if a >= e]
                target = (0, e - s + shift, "PER")
                out.append({"id": r["id"], "text": name + text[cut:], "spans": [target] + spans, "targets": [(0, len(name), "PER")]})
                break
    return out


def by_origin(rows, data, chance, each=150):
    """{origin: rows}, each a sentence with a held-out name of that origin; half of them whole names."""
    listed = list_bits(data)
    places = [(r, i) for r in rows for i, s in enumerate(r["spans"]) if s[2] == "PER"
              and all(p[:1].isupper() and p.isalpha() for p in r["text"][s[0]:s[1]].split())]
    found = {}
    for origin in origins():
        first = [n for n in origin.held_first if n.lower() not in listed]
        last = [n for n in origin.held_last if n.lower() not in listed]
        if len(first) < 3:
            continue
        out = []
        for _ in range(each):
            row, i = chance.choice(places)
            s, e, _ = row["spans"][i]
            name = chance.choice(first)
            if " " in row["text"][s:e] and last:
                name += " " + chance.choice(last)
            out.append(replaced(row, i, name))
        found[origin.name] = out
    return found


def english(data):
    """Held-out documents, and the same as if spoken: no punctuation, fillers."""
    chance = random.Random("english")
    written, said = [], []
    for row in gold(data, "gum_written_en"):
        if not is_held_out(row["id"]):
            continue
        written.append(row)
        said.append(as_spoken(row, chance))
    return written, said


def as_spoken(row, chance):
    text, spans, out, at = row["text"], [], "", 0
    edges = sorted({0, len(text)} | {x for s in row["spans"] for x in s[:2]})
    starts = {s: (e, t) for s, e, t in row["spans"]}
    places = {}
    for a, b in zip(edges, edges[1:]):
        places[a] = len(out)
        piece = text[a:b]
        if not any(s <= a and b <= e for s, e, _ in row["spans"]):
            words = []
            for word in piece.split(" "):
                word = word.strip(",;:()\"“”.?!—–")
                if chance.random() < .06 and word:
                    word = chance.choice(ENGLISH_FILLERS) + " " + word
                words.append(word)
            piece = " ".join(words)
            if a == 0 and chance.random() < .6 and piece[:1].isupper() and not piece.startswith(("I ", "I'")):
                piece = piece[0].lower() + piece[1:]
        out += piece
    places[len(text)] = len(out)
    spans = [(places[s], places[e], t) for s, e, t in row["spans"]]
    return {"id": row["id"], "text": out, "spans": spans}
