"""The dictionaries of common lower-case words and the list table, from shared data and a few lists of our own."""

import collections
import os

import features as f
from names import ENGLISH_PLACES, origins
from tokens import tokens

DIALECT = """
itj itje ikkj ikkje kje isje itte ikke inte ittj int æ æg eg e ej ei je jæ jæi i mæ meg mei dæ deg dei sæ seg sei ka kæ ke kva kem kæm
kor kordan korsn korleis kossn koss kåssen åssen hossen kofor koffer koffår kaffer hoffer korfor kån kåin hu ho hun hainn hann han'
hannj dokker døkk dokk dåkke dokke dere dykk dykkar dokkers våres våre våras vores vårres va vart vatt blei ble blidd bli e er æ va'
sku skull sku' ska skal kunne konne konna kunn ville villa vil måtte mått må nåkka nokka noko noke nåke noe nå no nu nåen nokken nånn
nån næin nei jau jo joda neida mæsta masse mykje mye mykji mytji my svært my' litt lite litte lite bitte også au åg óg og å på opp oppi
oppå nedi nedpå neri innpå innfor utafor utapå borti bortpå burti heri deri derre dær der her hær hit dit hin hinn hine sånn sånne slik
slike sann sjøl sjølv sjæl sjøl' dem dæm dæmm di dei deira demmes demses hennes hennars hinnes hans hannes min mi mitt mine din di ditt
dine sin si sitt sine ein en et eit ett ei ej eina einaste eneste anna annan andre ann'n mang mange fleire flere meir mer mest mæst
bare berre bær bære jamt ofte allti alltid alltids aldri aldrig åldri før føre førr etter ætter ette før' sia sidan siden sidn sia' når
nårr mens medan mæns fordi ford før'i at atte som såm så sø sånn' viss hvis vess dersom om enn ell eller hell heller men mænn menn
gjorde gjor gjort gjer gjør gjæ gjøre gjera jor jort kom kjem kommer kæm kjæm gjekk gikk gjikk gå går jekk fikk fekk få får sa si seie
seier sei' si' sagt tok tek tar tatt teke veit vet væit vesst visst visste tru trur trudd trudde trudd' gå gått gjenge hatt hadde hadd
had' har ha ha' sett såg så ser sjå se sjer låg lå ligg ligger låggå sto stod står stå satt sat sitt sitter heme heime hjemme heim
hjem hjæm himom ute inne oppe nede borte heroppe deroppe hernede bygda bygda' gutan gutane guttan jentan jentene jentan' ongan ungan
ungane kjerringa kjærringa kallen mannfolk kvinnfolk kvinnfølk onga unga folk følk' følk båten båtan båtn sjøen sjyn fjellet fjelle
huset huse husa gården garden gard'n gar'n bestefar bestemor besta mor mora far faren mamma pappa mommo moffa farmor farfar onkel
tante søster syster bror brør broren fetter kusine syskjen søsken onger liksom lissom lissåm altså alså asså ass sant sånnsett egentlig
eigentleg eientlig kanskje kansje kanskji væl vel jævli veldig vældig veldi utruleg utrolig
""".split()

# What makes a Nynorsk form of a Bokmål one: an ending cut off, one put on, and one that must give a Bokmål word too.
NYNORSK = [
    ("er", "ar", "en"), ("ene", "ane", "en"), ("er", "ar", "eren"), ("eren", "aren", "ere"), ("ere", "arar", "eren"),
    ("erne", "arane", "eren"), ("inger", "ingar", "ing"), ("ingene", "ingane", "ing"), ("lig", "leg", "lige"),
    ("lige", "lege", "lig"), ("lighet", "legheit", "lig"), ("ligheten", "legheita", "lig"), ("het", "heit", "heten"),
    ("heten", "heita", "het"), ("heter", "heiter", "het"), ("este", "aste", "est"), ("est", "ast", "este"),
    ("ere", "are", "est"), ("som", "sam", "somt"), ("somme", "same", "som"), ("else", "ing", "elsen"),
    ("elsen", "inga", "else"), ("elser", "ingar", "else"), ("elsene", "ingane", "else"), ("sjoner", "sjonar", "sjon"),
    ("sjonene", "sjonane", "sjon"), ("ører", "ørar", "ør"), ("ørene", "ørane", "ør"), ("ning", "ing", "ningen"),
    ("ningen", "inga", "ning"), ("es", "ast", "e"),
]
STEMS = [
    ("melk", "mjølk"), ("gjen", "att"), ("hjem", "heim"), ("sen", "sein"), ("ben", "bein"), ("sten", "stein"), ("lek", "leik"),
    ("vei", "veg"), ("uke", "veke"), ("hvit", "kvit"), ("hver", "kvar"), ("kirke", "kyrkje"), ("syke", "sjuke"),
    ("lærer", "lærar"), ("arbeider", "arbeidar"), ("gutt", "gut"), ("venn", "ven"), ("skole", "skule"),
    ("tall", "tal"), ("spill", "spel"), 
    ("myndighet", "styresmakt"), ("forskjell", "skilnad"), ("likhet", "likskap"), ("sykehus", "sjukehus"), 
    ("først", "fyrst"), ("se", "sjå"), ("mer", "meir"), ("hel", "heil"), 
    ("ren", "rein"), ("bred", "brei"), ("løp", "laup"), ("drøm", "draum"), ("øye", "auge"), ("høst", "haust"), ("rød", "raud"),
    ("død", "daud"), ("gjør", "gjer"), ("selv", "sjølv"), ("sulten", "svolten"), 
    ("utdannelse", "utdanning"), ("tjeneste", "teneste"), 
    ("fisker", "fiskar"), ("bygger", "byggjer"), ("legger", "legg"), ("skaper", "skapar"), ("gang", "gong"),
    ("kjøtt", "kjøt"), ("eier", "eigar"), ("eiendom", "eigedom"), ("selger", "seljar"), ("hvete", "kveite"),
    ("skjær", "skjer"), ("årsak", "orsak"), ("tål", "tol"), ("måned", "månad"), ("grønnsak", "grønsak"), ("høy", "høg"),
    ("lav", "låg"), ("leder", "leiar"), ("ledelse", "leiing"), ("hjerte", "hjarte"), ("ønske", "ønskje"),
    ("søke", "søkje"), ("tenke", "tenkje"), ("merke", "merkje"), ("rekke", "rekkje"), ("dekke", "dekkje"),
    ("bygge", "byggje"), ("bilde", "bilete"), ("nød", "naud"), ("røk", "røyk"), ("bløt", "blaut"), ("lønn", "løn"),
    ("sønn", "son"), ("betaler", "betalar"), ("skriver", "skrivar"), ("eksempel", "døme"),
    ("innen", "innan"), ("uten", "utan"), ("siden", "sidan"), 
]


# The table of first names has lost its `ø` and `å` in the names of men. Most are `ø`; these are `å`.
WITH_A_RING = frozenset("håkon kåre pål håvard åge bård ståle åsmund ådne håvar".split())


def read_list(data, name):
    found = {}
    with open(os.path.join(data, "lists", name + ".txt"), encoding="utf-8") as lines:
        for line in lines:
            word, number = line.rstrip("\n").split("\t")
            if "\ufffd" in word:
                ring = word.replace("\ufffd", "å")
                word = ring if ring in WITH_A_RING else word.replace("\ufffd", "ø")
            found[word] = int(number)
    return found


def list_bits(data):
    """{name or phrase: bits} for the list table."""
    bits = collections.Counter()

    def add(name, bit):
        bits[name] |= bit

    for name, bearers in read_list(data, "ssb_first").items():
        add(name, f.FIRST_COMMON if bearers >= 5000 else f.FIRST_SOME if bearers >= 800 else f.FIRST_RARE)
    for name in read_list(data, "surnames_small"):
        add(name, f.SURNAME)
    places = [(n, f.PLACE if p >= 3000 else f.PLACE_SMALL) for n, p in read_list(data, "places_no").items()]
    places += [(n, f.CITY) for n in read_list(data, "cities_world")]
    places += [(n.lower(), f.CITY) for n in ENGLISH_PLACES]
    places += [(n, f.COUNTRY) for n in read_list(data, "countries")]
    for name, bit in places:
        words = [t.lower for t in tokens(name)]
        if len(words) == 1:
            add(name, bit)
        else:
            add(words[0], f.OPENS_PHRASE)
            add(" ".join(words[:2]), f.PHRASE)
    for origin in origins():
        for name in origin.first:
            add(name.lower(), f.FIRST_WORLD)
        for name in origin.last:
            add(name.lower(), f.SURNAME_WORLD)
    return dict(bits)


def nynorsk(bokmaal):
    """Nynorsk forms made from Bokmål ones by ending and by stem."""
    made = set()
    for word in bokmaal:
        endings = {word}
        for old, new, witness in NYNORSK:
            stem = word[:-len(old)]
            # Who does something is named after what is done: `lærer` by `lære`, and `neger` by nothing.
            if len(stem) >= 3 and word.endswith(old) and stem + witness in bokmaal and (
                    "eren" not in (witness, old) or stem + "e" in bokmaal):
                endings.add(stem + new)
        for form in endings:
            made.add(form)
            for old, new in STEMS:
                if len(form) > 4 and form.startswith(old):
                    made.add(new + form[len(old):])
            if form.startswith("hv") and len(form) > 4:
                made.add("kv" + form[2:])
    return made


def is_compound(word, known):
    """Whether a form adds nothing, since the compound test finds its parts."""
    return any(word[i:] in known and (word[:i] in known or (word[i - 1] in "se" and word[:i - 1] in known))
               for i in range(4, len(word) - 3))


def lower_counts(sentences):
    """How often each word stands in lower case. sentences: (tokens, …)."""
    counts = collections.Counter()
    for toks in sentences:
        counts.update(t.lower for t in toks if t.is_word and t.has_lower and not t.upper and not t.truncated)
    return counts


def seen_words(counts, nynorsk_counts):
    """Words seen twice, and what Nynorsk ones seen thrice may be inflected to."""
    words = {w for w, n in counts.items() if n >= 2}
    stems = collections.Counter()
    for word, n in nynorsk_counts.items():
        if len(word) < 5 or not word.isalpha():
            continue
        for ending in ("ane", "ene", "inga", "ar", "er", "en", "et", "a", "e", "te", "de"):
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                stems[word[:-len(ending)]] += n
    forms = collections.defaultdict(set)
    for word in nynorsk_counts:
        for ending in ("ane", "ene", "inga", "ar", "er", "en", "et", "a", "e", "te", "de", ""):
            stem = word[:len(word) - len(ending)] if ending else word
            if word.endswith(ending) and len(stem) >= 4 and stem in stems:
                forms[stem].add(ending)
    for stem, endings in forms.items():
        if len(endings) >= 2 and stems[stem] >= 3:
            words.update(stem + e for e in ("a", "ar", "ane", "e", "en", "et", "er", "ene"))
    return words


def base_norwegian(data):
    bokmaal = set(read_list(data, "ordbok_low"))
    bokmaal = {w for w in bokmaal if len(w) > 1 or w in "iåeæø"}
    made = {w for w in nynorsk(bokmaal) if len(w) >= 5 and w not in bokmaal and not is_compound(w, bokmaal)}
    return bokmaal | made | {w.strip("'") for w in DIALECT}


def base_english(folders):
    """SCOWL's lists as Debian has them: what stands there in lower case."""
    words = set()
    for path in folders:
        with open(path, encoding="utf-8") as lines:
            words.update(w for w in (l.strip() for l in lines) if w and w == w.lower() and "'" not in w)
    words.update("uh um uhm huh yeah yep nope gonna wanna gotta kinda sorta lemme gimme dunno cause cuz okay ok mhm hmm oh wow "
                 "don't doesn't didn't isn't wasn't aren't weren't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't "
                 "i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we've we'll "
                 "we'd they're they've they'll they'd that's that'll there's here's what's who's where's how's let's ain't y'all "
                 "n't 's 're 've 'll 'd 'm ca wo gon na".split())
    return words
