"""Tokens that alone are never a name, however they look (FORMAT.md, "Vetoes")."""

import re

FILLERS = frozenset(
    "eh ehm em eeh øh øhm øy hm hmm mm mhm mmm m-m ja jaja jo joda jau nei nja næ nå javel jaha åh oi å ah aha ok okei okay "
    "xxx yyy www inf int uh um uhm huh yeah yep nope oh wow".split())
NUMBERS = frozenset(
    "null en ein ei ett eitt to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten "
    "atten nitten tjue tyve tretti tredve førti femti seksti sytti åtti nitti hundre tusen million millioner millionar "
    "milliard milliarder milliardar første fyrste andre tredje fjerde femte sjette sjuende syvende åttende niende tiende "
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion "
    "first second third fourth fifth sixth seventh eighth ninth tenth".split())
DAYS = frozenset(
    "mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag "
    "mandager måndagar tirsdager tysdagar onsdager onsdagar torsdager torsdagar fredager fredagar lørdager laurdagar "
    "søndager sundagar "
    "monday tuesday wednesday thursday friday saturday sunday "
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays "
    "januar februar mars september oktober november desember "
    "january february march september october november december".split())
# Months that are also given names, vetoed only when no letter is upper-case and the text has capitals.
SOFT_MONTHS = frozenset("april mai juni juli august".split())
WORDS = FILLERS | NUMBERS | DAYS


# `M1`, `F12`, `N1-skolen`: what a transcriber writes for a name. `P4` is a radio station, `A1` a band.
CODE = re.compile(r"[defikmnrs][0-9]{1,3}(-.*)?")


def is_vetoed(token, english=False):
    """token: a word token."""
    letters = token.upper or token.has_lower
    if not letters or token.truncated or token.single or CODE.fullmatch(token.lower):
        return True
    lower = token.lower[:-1] if token.lower.endswith(".") else token.lower
    if len(lower) < 2 or lower in WORDS:
        return True
    return not english and not token.upper and lower in SOFT_MONTHS
