"""A passage cut into tokens, exactly as `Sources/Privacy/Tokens.swift` does it (FORMAT.md, "Tokens")."""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

SPACE, MARK, LETTER, DIGIT, OTHER = range(5)
ABBREVIATIONS = frozenset(
    "dr st nr ca mr mrs ms prof kl jf evt osv inkl ekskl tlf mv ol pst".split())
ALWAYS_JOINS = frozenset("-\u2010\u2011\u00ad_")


class Token(NamedTuple):
    start: int  # Unicode scalars of the passage
    end: int
    lower: str
    shape: str  # see shape_of
    is_word: bool
    capital: bool  # the first scalar is an upper-case letter
    upper: bool  # has an upper-case letter
    has_lower: bool  # has a letter that is not upper-case
    digit: bool
    single: bool  # is one letter or digit
    truncated: bool  # ends in a hyphen: `kj-`


def without_capitals(t):
    """The token as if the passage had no upper-case letter."""
    return t._replace(capital=False, upper=False, has_lower=t.upper or t.has_lower, shape=shape_of(t.lower))


@lru_cache(maxsize=None)
def kind(scalar):
    category = unicodedata.category(scalar)
    if category[0] == "L":
        return LETTER
    if category == "Nd":
        return DIGIT
    if category[0] == "M":
        return MARK
    return SPACE if category[0] in "ZC" else OTHER


@lru_cache(maxsize=None)
def is_upper(scalar):
    return unicodedata.category(scalar) in ("Lu", "Lt")


@lru_cache(maxsize=None)
def shape_of(text):
    """`Xx`, `X-X`, `d`: each kind of scalar once however often it comes, at most eight of them."""
    out = []
    for c in text:
        k = kind(c)
        if k == MARK:
            continue
        s = ("X" if is_upper(c) else "x") if k == LETTER else "d" if k == DIGIT else \
            c if c < "\x80" else "?"
        if not out or out[-1] != s:
            out.append(s)
        if len(out) == 8:
            break
    return "".join(out)


def lowered(text):
    """Lower case, scalar by scalar: no rule for a final sigma."""
    return "".join(c.lower() for c in text)


def tokens(text):
    """All tokens of a passage, in order."""
    found, offset, count = [], 0, len(text)
    while offset < count:
        k = kind(text[offset])
        if k == SPACE or k == MARK:
            offset += 1
        elif k == OTHER:
            end = offset + 1
            while end < count and text[end] == text[offset]:
                end += 1
            found.append(Token(offset, end, lowered(text[offset:end]), shape_of(text[offset:end]), False, False, False, False, False, False, False))
            offset = end
        else:
            token = _word(text, offset)
            found.append(token)
            offset = token.end
    return found


def _word(text, start):
    end, count = start, len(text)
    letters = others = 0  # of the piece after the last inner full stop
    last = text[start]
    single = capital = upper = lower = digit = inner_stop = False
    while end < count:
        scalar = text[end]
        k = kind(scalar)
        if k == LETTER:
            letters += 1
        elif k == DIGIT:
            others += 1
        elif k != MARK:
            if not _joins(text, end, last, letters, others):
                break
            if scalar == ".":
                inner_stop |= kind(last) == LETTER
                letters = others = 0
            else:
                others += 1
            end += 1
            last = scalar
            continue
        single = end == start
        if k == DIGIT:
            digit = True
        elif k == LETTER and is_upper(scalar):
            upper = True
            capital |= end == start
        elif k == LETTER:
            lower = True
        if k != MARK:
            last = scalar
        end += 1
    truncated = False
    if end < count and kind(last) == LETTER:
        if text[end] == "-":
            truncated = True
            end += 1
        elif text[end] == "." and (
            inner_stop
            or (single and capital and any(kind(c) != SPACE for c in text[end + 1:]))
            or lowered(text[start:end]) in ABBREVIATIONS
        ):
            end += 1
    return Token(start, end, lowered(text[start:end]), shape_of(text[start:end]), True, capital, upper, lower, digit, single, truncated)


def _joins(text, offset, last, letters, others):
    scalar, following = text[offset], offset + 1
    if (kind(scalar) != OTHER and scalar != "\u00ad") or following >= len(text):
        return False
    before, after = kind(last), kind(text[following])
    if after not in (LETTER, DIGIT):
        return False
    both_letters = before == LETTER and after == LETTER
    both_digits = before == DIGIT and after == DIGIT
    if scalar in ALWAYS_JOINS:
        return True
    if scalar in "'\u2019*":
        return both_letters
    if scalar in ",:":
        return both_digits
    if scalar == "&":
        return both_letters and is_upper(last) and is_upper(text[following])
    if scalar == ".":
        if both_digits:
            return True
        if not both_letters or others:
            return False
        return letters == 1 or (letters <= 3 and not is_upper(text[following]))
    return False
