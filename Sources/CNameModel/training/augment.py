"""Variants of training sentences: other names, other starts, compounds, speech.

A sentence is a list of [word, tag]; `text_of` writes it as text, from which the tokens come."""

import random

from names import BY_HAND, ENGLISH_HOMOGRAPHS, FAKER, Inventor, capitalised, origins

HEADS = (
    "hendelsen saken mannen jenta området prosjektet turen miljøet skolen laget gutten kontoret avdelingen traktene baserte "
    "folk hendinga saka sjukehuset kommunen bygda dialekten dialekta fyren dama gjengen familien rektoren læreren læraren "
    "butikken hytta veien vegen festivalen senteret klubben båten ulykka ulykken ferga ungdommen miljøarbeideren saga opplegget "
    "ordføreren ordføraren trøya kampen treninga kollega naboen greia tida tiden perioden gata historia historien brannen "
    "dommen rettssaken skandalen konflikten gruppa gruppen leiren heimen tunet verkstedet fabrikken mottaket utvalget").split()
PLACE_STARTS = ("Nord Sør Vest Øst Stor Lille Gammel Ner Øvre Sol Fugl Gran Furu Bjørke Ask Eik Rogn Stein Berg Sand Sund Vik "
                "Fos Elve Bekk Myr Tjern Vass Skog Haug Lund Kvam Hest Geit Kalv Bjørn Ulv Rein Fisk Torsk Sild Kvit Svart "
                "Rød Grå Blå Lang Brei Tverr Mel Rug Bygg Kirke Prest Munke Konge Tor Frøy Odin Hall Halv Gunn Sig").split()
PLACE_ENDS = ("vik vika nes neset dal dalen heim stad sund sundet set seter bygd bygda fjord fjorden voll vollen land øy øya "
              "moen åsen haugen li lia berg berget vatn vatnet holmen skjær hamn hamna havn strand stranda rud tveit bø by vang "
              "fjell fjellet bakken jordet lund lunden elva fossen sletta myra krok kroken eid eidet hella botn").split()
NICKNAMES = ("Kalle Lasse Nisse Pelle Bamse Totto Tussi Bitten Lillemor Mosse Kikki Jussi Bobbo Nusse Kjelle Mickan Svennern "
             "Gutta-Per Lang-Ola Vesle-Kari Lillebror Mons Pusur Tassen Rex Trulte Snuppa Bølla Sussi Turbo Rambo Kompis").split()
FILLERS = ["eh", "øh", "mm", "altså", "liksom", "hm", "ja", "nei", "på en måte", "sant", "på ein måte", "ikkje sant",
           "ikke sant", "liksom sånn", "æh", "jo"]
ENGLISH_FILLERS = ["uh", "um", "like", "you know", "I mean", "well", "so", "right", "yeah", "okay", "oh", "hmm", "and uh", "sort of"]
PAUSES = ["…", "...", "#", "(.)", "-", "–", ","]


class Names:
    """Where swapped names come from. `lists` gives Norwegian first names by bearers, surnames, places and cities."""

    def __init__(self, first, surnames, places, cities, dictionary, chance, english=False):
        self.chance, self.english = chance, english
        self.places, self.cities = places, cities
        self.first = {"norwegian": list(first)}
        self.last = {"norwegian": list(surnames)}
        for origin in origins():
            if origin.first and origin.last:
                self.first[origin.name], self.last[origin.name] = origin.first, origin.last
        self.foreign = sorted(o for o in self.first if o != "norwegian")
        # Where the hand has gathered names more are wanted from it than from the long lists of one country.
        self.weights = [2 if o in BY_HAND and o not in FAKER else 1 for o in self.foreign]
        self.inventors = {o: (Inventor(self.first[o]), Inventor(self.last[o])) for o in self.first}
        self.invented_places = Inventor(places)
        self.homographs = sorted(n for n in first if n in dictionary and first[n] >= 200)
        self.foreign_homographs = sorted({n for o in self.foreign for n in self.first[o] if n.lower() in dictionary and len(n) > 2})
        self.surname_homographs = []
        if english:
            self.homographs = sorted({n.lower() for n in self.first["english"] if n.lower() in dictionary and len(n) > 2}
                                     | set(ENGLISH_HOMOGRAPHS))
            self.surname_homographs = [n for n in self.last["english"] if n.lower() in dictionary and len(n) > 2]

    def origin(self):
        if self.english and self.chance.random() < .45:
            return "english"
        return "norwegian" if self.chance.random() < .38 else self.chance.choices(self.foreign, self.weights)[0]

    def first_name(self, origin):
        c = self.chance
        roll = c.random()
        if roll < .22:
            return self.inventors[origin][0].invent(c)
        if roll < .31:
            return capitalised(c.choice(self.homographs))
        if roll < .34:
            return c.choice(NICKNAMES)
        return capitalised(c.choice(self.first[origin]))

    def last_name(self, origin):
        c = self.chance
        roll = c.random()
        if roll < .22:
            return self.inventors[origin][1].invent(c)
        if roll < .45 and self.surname_homographs:
            return c.choice(self.surname_homographs)
        if origin == "norwegian" and roll < .4:
            return self.invented_place()
        return capitalised(c.choice(self.last[origin]))

    def invented_place(self):
        c = self.chance
        return c.choice(PLACE_STARTS) + c.choice(PLACE_ENDS) if c.random() < .7 else self.invented_places.invent(c)

    def place(self):
        c = self.chance
        roll = c.random()
        return capitalised(c.choice(self.places)) if roll < .5 else self.invented_place() if roll < .75 else \
            capitalised(c.choice(self.cities))

    def homograph(self):
        if self.chance.random() < .3:
            return self.chance.choice(self.foreign_homographs)
        return capitalised(self.chance.choice(self.homographs))


NO_SPACE_BEFORE = frozenset(".,:;?!)»]%…”’")
NO_SPACE_AFTER = frozenset("(«[“‘")


def text_of(pieces, chance=None):
    """The sentence as text, and the offsets of each piece."""
    out, offsets, at, tight, quotes = [], [], 0, True, 0
    for word, _ in pieces:
        if word == '"':
            space = quotes % 2 == 0
            quotes += 1
            after = quotes % 2 == 1
        else:
            space, after = word not in NO_SPACE_BEFORE, word in NO_SPACE_AFTER
        if space and not tight:
            out.append(" ")
            at += 1
        offsets.append((at, at + len(word)))
        out.append(word)
        at += len(word)
        tight = after
    return "".join(out), offsets


def is_name(word):
    return word[:1].isupper() and word.replace("-", "").isalpha() and len(word) > 1


def runs(pieces):
    """Maximal spans: (start, end, type)."""
    at, found = 0, []
    while at < len(pieces):
        tag = pieces[at][1]
        end = at + 1
        if tag != "O":
            while end < len(pieces) and pieces[end][1] == "I-" + tag[2:]:
                end += 1
            found.append((at, end, tag[2:]))
        at = end
    return found


def genitive(old, new):
    """The new name in the genitive if the old one looks to be."""
    return new + "s" if old.endswith("s") and len(old) > 4 and new[-1] not in "sxzšž" else new


def swap(pieces, names, rate=1.0):
    """Persons and places get other names."""
    out, at, c = [], 0, names.chance
    for start, end, kind in runs(pieces) + [(len(pieces), len(pieces), "")]:
        out += [list(p) for p in pieces[at:start]]
        at = end
        own = pieces[start:end]
        if kind == "PER" and all(is_name(w) or (len(w) == 2 and w[1] == ".") for w, _ in own) and c.random() < rate:
            out += person(names, [w for w, _ in own])
        elif kind in ("LOC", "ORG") and len(own) == 1 and is_name(own[0][0]) and kind == "LOC" and c.random() < rate:
            out.append([genitive(own[0][0], names.place()) if c.random() < .5 else names.place(), "B-LOC"])
        else:
            out += [list(p) for p in own]
    return out


def person(names, words):
    c, origin = names.chance, names.origin()
    count = len(words)
    if c.random() < .2:
        count = c.choice([1, 2, 2, 3])
    parts = [names.first_name(origin)] if count > 1 or c.random() < .75 else [names.last_name(origin)]
    while len(parts) < count - 1:
        parts.append(names.first_name(origin) if c.random() < .6 else names.last_name(origin))
    if len(parts) < count:
        parts.append(names.last_name(origin))
    if c.random() < .06 and len(parts) == 1:
        parts[0] += "-" + names.first_name(origin)
    parts[-1] = genitive(words[-1], parts[-1])
    return [[p, ("I-" if i else "B-") + "PER"] for i, p in enumerate(parts)]


def chop(pieces, chance):
    """Starts inside the sentence, where a common word then gets a capital."""
    if len(pieces) < 9:
        return None
    at = chance.randrange(3, len(pieces) - 3)
    return start_at(pieces, at)


def start_at(pieces, at):
    if pieces[at][1].startswith("I") or not pieces[at][0][:1].isalpha():
        return None
    out = [list(p) for p in pieces[at:]]
    out[0][0] = out[0][0][:1].upper() + out[0][0][1:]
    return out


def hyphenate(pieces, names, share=.7):
    """`Bergen` becomes `Bergen-hendelsen`, and some other nouns `Kari-saken`."""
    c = names.chance
    out, changed = [list(p) for p in pieces], False
    for start, end, kind in runs(pieces):
        word = pieces[start][0]
        if end - start == 1 and kind in ("LOC", "PER", "ORG") and is_name(word) and "-" not in word and c.random() < share:
            name = word if c.random() < .3 else names.place() if kind != "PER" else names.first_name(names.origin())
            out[start] = [name + "-" + c.choice(HEADS), "B-DRV"]
            changed = True
    return out if changed else None


def homograph(pieces, names):
    """A person's first name that is a common word too, at the start."""
    starts = [s for s, e, k in runs(pieces) if k == "PER" and is_name(pieces[s][0]) and e < len(pieces)]
    if not starts:
        return None
    at = names.chance.choice(starts)
    out = [list(p) for p in (pieces if names.english and names.chance.random() < .5 else pieces[at:])]
    out[at if len(out) == len(pieces) else 0][0] = names.homograph()
    return out


def common_word(pieces, names):
    """The same words as common ones, at the start."""
    at = [i for i, (w, t) in enumerate(pieces) if t == "O" and i and w in names.homograph_set and i < len(pieces) - 2]
    return start_at(pieces, names.chance.choice(at)) if at else None


def is_heading(pieces):
    """A title: most words have a capital, and no stop ends it."""
    words = [w for w, _ in pieces if w[:1].isalpha()]
    return pieces[-1][0] not in ".?!" and len(words) > 2 and sum(w[0].isupper() for w in words) * 5 > len(words) * 3


def spoken(pieces, chance, fillers=FILLERS, keep_stops=.3):
    """As it is said: little punctuation, small letters, fillers, repetitions, words cut short, pauses."""
    out = []
    drop = chance.random() < .8
    lower_start = chance.random() < .7
    for i, (word, tag) in enumerate(pieces):
        if tag == "O" and not any(ch.isalnum() for ch in word):
            if word in (".", "?", "!") and (i == len(pieces) - 1 or not drop) and chance.random() < keep_stops + (not drop):
                out.append([word, tag])
            elif not drop:
                out.append([word, tag])
            continue
        if tag[0] != "I":
            roll = chance.random()
            if roll < .05:
                out += [[w, "O"] for w in chance.choice(fillers).split()]
            elif roll < .07:
                out.append([chance.choice(PAUSES), "O"])
            elif roll < .085 and len(word) > 3 and word.isalpha():
                out.append([word[:chance.randrange(1, 4)] + "-", "O"])
            elif roll < .11 and tag == "O" and word.isalpha():
                out.append([word, "O"])
        if not out and tag == "O" and lower_start and not word.isupper():
            word = word[:1].lower() + word[1:]
        out.append([word, tag])
    if out and not lower_start and out[0][1] == "O":
        out[0][0] = out[0][0][:1].upper() + out[0][0][1:]
    return out


def unpunctuated(pieces, chance):
    """Nothing but words, as a recogniser writes."""
    return [list(p) for p in pieces if any(ch.isalnum() for ch in p[0])]


def lower(pieces):
    return [[w.lower(), t] for w, t in pieces]


def contracted(pieces):
    """`does n't`, `Warhol 's` as they are written: `doesn't`, `Warhol's`."""
    out = []
    for word, tag in pieces:
        if word == "n't" and out and out[-1][0].isalpha():
            out[-1][0] += word
        elif word in ("s", "re", "ve", "ll", "d", "m") and len(out) > 1 and out[-1][0] in "'’" and out[-2][0].isalpha():
            mark = out.pop()[0]
            out[-1][0] += mark + word
        else:
            out.append([word, tag])
    return out
