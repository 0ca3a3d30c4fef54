"""What the tagger sees of a token. FORMAT.md, "Features", says the same in prose; the tables below are the source.

A column is a number for each token (a hash or a small code, 0 when absent). A template joins up to three columns, of the
token itself or of a neighbour, to one 32-bit key. Columns of the first group depend on the word alone and are computed
once per distinct word; the others depend on where it stands."""

import numpy as np

from hashing import code_component, key_array, word_component
from tokens import LETTER, kind

# Bits of the list table.
FIRST_RARE, FIRST_SOME, FIRST_COMMON, SURNAME, PLACE_SMALL, PLACE, CITY, COUNTRY, OPENS_PHRASE, FIRST_WORLD, \
    SURNAME_WORLD, PHRASE = (1 << b for b in range(12))
BITS = 11  # those that are features of a word; PHRASE marks two words together

# Case of a token.
NOT_WORD, LOWER, CAPITAL, UPPER, INITIAL, MIXED, NUMBER = range(7)
# What the dictionary says of it.
D_NONE, D_KNOWN, D_GENITIVE, D_COMPOUND, D_INFLECTED, D_UNKNOWN, D_BOTH, D_FIRST, D_LAST, D_NEITHER, D_CUT, D_DIGIT = \
    range(12)

HYPHENS = "-\u2010\u2011"
ENDINGS = ("ane", "ene", "an", "en", "et", "ar", "er", "te", "de", "a", "e", "t", "n", "r")
LONGEST = 40  # a longer word is not taken apart
OUTSIDE = 0xFFFF

WORD_COLUMNS = (
    ["w", "case", "shape", "s1", "s2", "s3", "s4", "s5", "p1", "p2", "p3", "p4", "stem", "len", "d", "k"]
    + [f"list{b}" for b in range(BITS)] + [f"stemlist{b}" for b in range(BITS)]
    + ["lists", "hyfirst", "hylast", "hyfirstlists", "hylastlists", "inside", "tail3"])
PLACE_COLUMNS = ["start", "style", "quote", "runleft", "runright", "runplace", "runfirst", "runlast", "phrase"]

TEMPLATES = (
    [(1, "w"), (2, "w case"), (3, "shape"), (4, "s1"), (5, "s2"), (6, "s3"), (7, "s4"), (8, "s5"), (9, "p1"),
     (10, "p2"), (11, "p3"), (12, "p4"), (13, "s3 case"), (14, "stem"), (15, "len case"), (16, "d case"), (17, "k")]
    + [(18, f"list{b}") for b in range(BITS)] + [(19, f"stemlist{b}") for b in range(BITS)]
    + [(20, "lists d"), (21, "hyfirst"), (22, "hylast"), (23, "hyfirstlists"), (24, "hylastlists"), (25, "inside case"),
       (27, "start case style"), (28, "start k"), (29, "start w case"), (30, "style k"),
       (31, "w-1"), (32, "w+1"), (33, "w-2"), (34, "w+2"), (35, "k-1"), (36, "k+1"), (37, "k-2"), (38, "k+2"),
       (39, "tail3-1"), (40, "tail3+1"), (41, "k-1 k"), (42, "k k+1"), (43, "k-1 k k+1"), (44, "w-1 w"), (45, "w w+1"),
       (46, "w-1 k"), (47, "k w+1"), (48, "w-1 shape"), (49, "shape w+1"), (50, "w-1 case w+1"), (51, "w-2 w-1 case"),
       (52, "case w+1 w+2"), (53, "shape-1 shape shape+1"), (54, "tail3-1 case"), (55, "tail3+1 case"),
       (56, "runleft case"), (57, "runright case"), (58, "runleft runright"), (59, "runplace"),
       (60, "runfirst runplace"), (61, "runlast runplace"), (62, "quote case"), (63, "phrase"), (64, "phrase-1")])
# Where every letter is lower-case, case says nothing, nor do runs of capitals.
CASED_ONLY = frozenset((2, 13, 48, 49, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62))


def case_of(t):
    if not t.is_word:
        return NOT_WORD
    if not t.upper:
        return NUMBER if t.digit and not t.has_lower else LOWER
    if not t.capital:
        return MIXED
    if t.single:
        return INITIAL
    return CAPITAL if t.has_lower else UPPER


def without_genitive(lower):
    for suffix in ("'s", "\u2019s"):
        if lower.endswith(suffix) and len(lower) > 3:
            return lower[:-2]
    return lower[:-1] if lower.endswith("s") and len(lower) > 3 else None


class WordFacts:
    """The columns of words, by a dictionary (anything with `in`) and the list table (`get(word) -> bits`)."""

    def __init__(self, dictionary, lists):
        self.dictionary, self.lists = dictionary, lists
        self.ids, self.rows, self.kinds = {}, [], []
        self.outside = self._outside()

    def id(self, token):
        # Two tokens of the same lower-case form and the same shape are the same to every word column.
        key = token[2:]
        found = self.ids.get(key)
        if found is None:
            found = self.ids[key] = len(self.rows)
            row, info = self._row(token)
            self.rows.append(row)
            self.kinds.append(info)
        return found

    def table(self):
        return np.array(self.rows + [self.outside], np.uint32)

    def _outside(self):
        empty = word_component("")
        row = dict.fromkeys(WORD_COLUMNS, 0)
        row.update(w=empty, shape=empty, tail3=empty, k=code_component(OUTSIDE))
        return [row[c] for c in WORD_COLUMNS]

    def _row(self, t):
        row = dict.fromkeys(WORD_COLUMNS, 0)
        lower, case = t.lower, case_of(t)
        row["w"], row["case"] = word_component(lower), code_component(case)
        row["shape"] = word_component(t.shape)
        row["tail3"] = word_component(lower[-3:])
        d = bits = stem_bits = 0
        if t.is_word:
            n = len(lower)
            for length in range(1, 6):
                if n > length:
                    row[f"s{length}"] = word_component(lower[-length:])
                    if length < 5:
                        row[f"p{length}"] = word_component(lower[:length])
            row["len"] = code_component(min(n, 9))
            d, bits, stem_bits = self._look_up(row, lower, t)
        row["d"] = code_component(d)
        row["k"] = code_component(case | d << 3 | coarse(bits | stem_bits) << 7)
        return [row[c] for c in WORD_COLUMNS], (case, d, bits)

    def _look_up(self, row, lower, t):
        if t.truncated:
            return D_CUT, 0, 0
        if kind(lower[0]) != LETTER:
            return D_DIGIT, 0, 0
        bits, stem, stem_bits = self.lists.get(lower, 0) & ((1 << BITS) - 1), without_genitive(lower), 0
        if stem is not None:
            stem_bits = self.lists.get(stem, 0) & ((1 << BITS) - 1)
            row["stem"] = word_component(stem)
        for b in range(BITS):
            if bits >> b & 1:
                row[f"list{b}"] = code_component(b)
            if stem_bits >> b & 1:
                row[f"stemlist{b}"] = code_component(b)
        if bits | stem_bits:
            row["lists"] = code_component(bits | stem_bits)
        d = self._dictionary_class(row, lower, stem)
        if D_COMPOUND <= d <= D_UNKNOWN and len(lower) <= LONGEST:
            self._name_inside(row, lower)
        return d, bits, stem_bits

    def _dictionary_class(self, row, lower, stem):
        known = self.dictionary
        cut = next((i for i, c in enumerate(lower) if c in HYPHENS), None)
        if cut is not None:
            first, last = lower[:cut], lower[max(i for i, c in enumerate(lower) if c in HYPHENS) + 1:]
            row["hyfirst"], row["hylast"] = word_component(first), word_component(last)
            for name, part in (("hyfirstlists", first), ("hylastlists", last)):
                bits = self.lists.get(part, 0) & ((1 << BITS) - 1)
                row[name] = code_component(bits) if bits else 0
        if lower in known:
            return D_KNOWN
        if cut is not None:
            a, b = first in known, last in known
            return D_BOTH if a and b else D_FIRST if a else D_LAST if b else D_NEITHER
        if stem is not None and stem in known:
            return D_GENITIVE
        if len(lower) > LONGEST:
            return D_UNKNOWN
        for i in range(3, len(lower) - 2):
            if lower[i:] in known and (
                lower[:i] in known or (i > 3 and lower[i - 1] in "se" and lower[:i - 1] in known)
            ):
                return D_COMPOUND
        for ending in ENDINGS:
            if lower.endswith(ending) and len(lower) - len(ending) >= 3:
                rest = lower[:-len(ending)]
                if rest in known or rest + "e" in known:
                    return D_INFLECTED
        return D_UNKNOWN

    def _name_inside(self, row, lower):
        """`Oslobaserte`, `Norgesmester`: the longest name at the start before a word of the dictionary."""
        for i in range(len(lower) - 3, 3, -1):
            bits = self.lists.get(lower[:i], 0) & (FIRST_COMMON | FIRST_SOME | PLACE_SMALL | PLACE | CITY | COUNTRY)
            if bits and (lower[i:] in self.dictionary or (
                    lower[i] == "s" and len(lower) - i > 3 and lower[i + 1:] in self.dictionary)):
                row["inside"] = code_component(bits)
                return


def coarse(bits):
    """Five bits: first name, surname, place, country, opens a phrase."""
    return (bool(bits & (FIRST_RARE | FIRST_SOME | FIRST_COMMON | FIRST_WORLD))
            | bool(bits & (SURNAME | SURNAME_WORLD)) << 1 | bool(bits & (PLACE_SMALL | PLACE | CITY)) << 2
            | bool(bits & COUNTRY) << 3 | bool(bits & OPENS_PHRASE) << 4)


STARTS = frozenset(".:?!\u2026\u00ab\"\u201c\u2013-\u2014(")
ENDS = frozenset(".?!\u2026")


def place_columns(facts, toks, ids):
    """The columns of where each token stands, a row for each token."""
    n = len(toks)
    kinds = [facts.kinds[i] for i in ids]
    starts, pending, code = [0] * n, True, 1
    for i, t in enumerate(toks):
        if t.is_word:
            if pending:
                starts[i] = code
            pending = False
        elif t.lower[0] in STARTS:
            if not pending or code != 1:
                code = 2 if t.lower[0] in ENDS else 3
            pending = True
    words = [i for i in range(n) if toks[i].is_word]
    capitals = [i for i in words if CAPITAL <= kinds[i][0] <= MIXED]
    style = 0 if not capitals else 3 if len(words) > 2 and len(capitals) * 5 > len(words) * 3 else \
        1 if kinds[words[0]][0] == LOWER else 2
    style = code_component(style)
    in_run = [CAPITAL <= k[0] <= MIXED and not (s and k[1] == D_KNOWN) for k, s in zip(kinds, starts)]
    w = WORD_COLUMNS.index("w")
    rows, quoted, end = [], 0, 0
    empty = facts.outside[w]
    for i in range(n):
        row = [code_component(starts[i]), style, 0, 0, 0, 0, 0, 0, 0]
        mark = toks[i].lower[0]
        if mark in "\u00bb\u201d" or (mark == '"' and quoted):
            quoted = 0
        elif mark in '\u00ab\u201c"':
            quoted = 1
        row[2] = code_component(quoted)
        if in_run[i]:
            if i == 0 or not in_run[i - 1]:
                begin = end = i
                while end + 1 < n and in_run[end + 1]:
                    end += 1
            row[3] = facts.rows[ids[begin - 1]][w] if begin > 0 else empty
            row[4] = facts.rows[ids[end + 1]][w] if end + 1 < n else empty
            row[5] = code_component(min(i - begin, 3) * 4 + min(end - i, 3))
            row[6], row[7] = facts.rows[ids[begin]][w], facts.rows[ids[end]][w]
        if i + 1 < n and kinds[i][2] & OPENS_PHRASE and \
                facts.lists.get(toks[i].lower + " " + toks[i + 1].lower, 0) & PHRASE:
            row[8] = code_component(1)
        rows.append(row)
    return rows


class Encoder:
    """Turns passages into arrays of keys, one row for each token, one column for each template."""

    def __init__(self, facts, cased):
        self.facts = facts
        self.templates = [
            (number, [_column(c) for c in columns.split()]) for number, columns in TEMPLATES
            if cased or number not in CASED_ONLY]

    def keys(self, passages):
        """passages: lists of tokens. Gives (keys [tokens × templates], where each passage begins)."""
        ids, rows, bounds = [], [], [0]
        for toks in passages:
            own = [self.facts.id(t) for t in toks]
            ids += own
            rows += place_columns(self.facts, toks, own)
            bounds.append(len(ids))
        ids = np.array(ids, np.int64)
        rows = np.array(rows, np.uint32).reshape(len(ids), len(PLACE_COLUMNS))
        table = self.facts.table()
        outside = len(table) - 1
        passage = np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
        neighbours = {}
        for offset in (-2, -1, 0, 1, 2):
            index = np.arange(len(ids)) + offset
            inside = (index >= 0) & (index < len(ids))
            index = np.where(inside, index, 0)
            if len(ids):
                inside &= passage[index] == passage
            neighbours[offset] = (np.where(inside, ids[index] if len(ids) else 0, outside), index, inside)
        out = np.zeros((len(ids), len(self.templates)), np.uint32)
        for column, (number, parts) in enumerate(self.templates):
            values = []
            for is_word_column, which, offset in parts:
                of_word, index, inside = neighbours[offset]
                if is_word_column:
                    values.append(table[of_word, which])
                else:
                    values.append(np.where(inside, rows[index, which] if len(ids) else 0, 0).astype(np.uint32))
            out[:, column] = key_array(number, values) if len(ids) else 0
        return out, bounds


def _column(name):
    offset = 0
    if name[-2] in "+-" if len(name) > 2 else False:
        name, offset = name[:-2], int(name[-2:])
    if name in WORD_COLUMNS:
        return True, WORD_COLUMNS.index(name), offset
    return False, PLACE_COLUMNS.index(name), offset

