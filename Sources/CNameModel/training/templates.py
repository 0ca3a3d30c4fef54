"""Sentences as people say them in interviews, with room for names; what is in none of the corpora.

`{F}` first name, `{P}` whole name, `{L}` place, `{O}` organisation, `{H}` hyphen compound, `{N}` nickname; `{Fs}` `{Ls}` genitives."""

import re

from augment import NICKNAMES

NORWEGIAN = """
ja eg er født og oppvaksen i {L} så eg kjenner jo dei fleste der
jeg er født på {L} men flytta til {L} da jeg var seks
eg bur på {L} i lag med {F} og dei to ungane
vi flytta fra {L} til {L} i sytti-åra
æ kjem fra {L} så det va jo ikkje så langt
han {F} sa te mæ at æ skulle komme
ho {F} var jo den første som sa ifrå
så ringte {F} og sa at det var avlyst
og {F} ja han var jo med på alt
sjefen min {P} sa at vi måtte vente
læreren min {P} var veldig streng
det var {F} som fant henne
mora mi heter {P} og er fra {L}
far min {F} jobba på {L} i mange år
søstera mi {F} bor i {L} nå
broren min {F} flytta til {L} for å jobbe
vi kalte han {N} den gangen
alle kjente jo {N}
hunden vår {N} døde samme året
katten {N} lå på fanget mitt
Du {F} kan du si litt om det
Takk {F} det var fint
Hei {F} og velkommen
Kan du fortelle litt mer om det, {F}?
Nei, {F}, det husker jeg ikke.
{F} var snill mot meg.
{F} sa at hun ikke orka mer.
{F} og jeg gikk på samme skole.
{F} gjekk heim til mora si.
{F} jobber der ennå, tror jeg.
{F} kom inn og sa det rett ut.
{P} var læraren vår på {L}.
{Fs} mor kom på besøk hver søndag.
det var hos {F} vi møttes etterpå
vi var hjemme hos {Fs} foreldre
Det var {Fs} idé.
huset til {F} låg rett ved kyrkja på {L}
bilen til {P} sto utafor
etter {H} ble alt annerledes
det var før {H} vi snakka om det
{H} var jo i avisen lenge
det hendte på {H} i fjor
ho på {H} var veldig hyggelig
{H} har alltid vært sånn
Hun jobber på {H} og trives godt.
vi har hytte på {L} og der er vi hver sommer
så reiste eg med båten til {L} og vidare til {L}
eg gjekk på skulen i {L} og tok realskulen der
han er bonde på {L}
dei var frå {L} begge to
i {L} kjenner alle alle
oppi {L} er det stille
nedi {L} bur det nesten ingen no
borti {L} har dei butikk
utpå {L} var det mykje fisk
innmed {L} ligg det ein gard
ho kom frå {L} i {L}
familien fra {L} kom hit i nittito
vi rømte fra {L} og kom til {L}
bestemor mi budde på {L} heile livet
Jeg vokste opp i {L}, men jobber i {L} nå.
Ordføreren i {L} visste om det.
Barnevernet i {L} kom på besøk.
Legen min i {L} sa det samme.
jeg ble innlagt på {O} i fjor
ho jobba på {O} i ti år
Jeg begynte på {O} rett etter ungdomsskolen.
sønnen vår spiller fotball i {O}
eg var medlem i {O} den gongen
etterpå fikk jeg jobb i {O}
da jeg gikk på {O} var det bare tre jenter i klassen
og så var det {F} og {F} og {F} som bodde sammen
både {F} og {F} var med
det var {F}, {F} og meg
verken {F} eller {F} ville snakke om det
eg hugsar {F} godt ho var så blid
kjenner du {P} fra {L}
hun heter {F} hun og
han het {P} og var prest
min kone {F} er sykepleier
mannen min {F} kjører lastebil
kjæresten min {F} er fra {L}
datteren vår {F} begynner på skolen til høsten
guten vår {F} er åtte år
barnebarna heter {F} og {F}
saksbehandleren min {F} svarte aldri
rektor {P} ville ikke høre
lege {P} skrev meg ut
mentoren min {F} hjalp meg mye
jeg delte rom med {F} på mottaket i {L}
ja og {F} da hva sa hun
å {F} ja ho har eg høyrd om
nei det var ikkje {F} det var {F}
kor e det du kjem fra {F} spurte han
æ sa det til ho {F} æ
han {P} han e fra {L} han
dem kalla han {N} for han va så stor
ka va det {F} sa
koffer reiste du fra {L} da
vi dro til {L} før {F} ble født
på {L} var det bare ei bru
eg var på {L} med {F} då det hende
I {L} var det annerledes.
På {L} finnes det ingen slike tilbud.
Fra {L} tok vi bussen.
Hos {F} var det alltid kaffe.
Med {F} var det lettere.
Da {F} døde, flyttet vi.
Når {F} kom hjem, ble det stille.
At {F} skulle si det, hadde jeg aldri trodd.
Og {F} bare lo.
Men {F} ville ikke.
Så kom {F}.
""".strip().split("\n")

# No name in them, however they begin.
NORWEGIAN_NONE = """
Guri, så mye!
Guri meg, så rart det var.
Dag etter dag satt jeg der.
Dag og natt var vi ute.
Dager som det kommer tilbake.
Even om det var vanskelig, gikk det.
Liv og død, liksom.
Livet ble annerledes etterpå.
Liv i stua var det alltid.
Stein på stein bygde vi det opp.
Stein var det overalt på jordet.
Stein, saks, papir lekte vi.
Bjørn så vi ofte i skogen.
Bjørn og ulv er det mye av.
Tor du det, spurte han.
Odd var det, syntes jeg.
Vår og høst var vi på fjellet.
Vår familie var ikke sånn.
Vårt hus lå øverst.
Alle var der.
Alle sammen visste det.
Per dag tjente vi femti kroner.
Per i dag vet jeg ikke.
det kosta hundre kroner per dag
Mai var en tung måned.
Juni og juli var verst.
Sol var det hele sommeren.
Sol og vind hver dag.
Rose har jeg aldri fått.
Rik var vi ikke.
Lykke er å være frisk.
Hell hadde vi også.
Mild var hun, men bestemt.
Storm var det den natta.
Frost i bakken hadde vi til mai.
Ask og eik vokste der.
Eik er sterkt tre.
Ørn er det mange av her.
Bo der kunne vi ikke.
Bo hjemme ville jeg ikke.
Tone var den samme hele tida.
Tonen var hard.
Mine barn skal slippe det.
Mine greier lå igjen.
Siv og gras lå langs vannet.
Brann var det jo også en gang.
Brann på låven hadde vi.
Lin dyrka de før.
Lyng og mose overalt.
Gro gjør det aldri der.
Fritt valg var det ikke.
Mats og puter la vi utover.
En 52-åring som søker jobb får nei.
Matros på din båt ville jeg ikke vært.
Jeg tok mandagen fri.
På mandag skal vi i møte.
Onsdag var verst.
Fredag kveld var vi alltid ute.
Jeg sendte en SMS.
Hun var på KVP og så på AAP.
Jeg skrev CV på nytt.
Vi fikk PC av skolen.
Ho hadde ADHD og eg hadde PTSD.
Jeg tok MR og EKG.
Det var på TV.
Jeg måtte ta buss .. Så gikk jeg resten.
Det gikk bra .. Ikke helt, men ja.
Nei .. Jeg vet ikke.
Ja. Nei. Jo.
Mm. Ja, nettopp.
Eh, altså, jeg tror det.
Hva tenker du om det?
Kan du utdype?
Ok, fint. Da går vi videre.
Jeg vet ikke, altså.
Mamma sa at det gikk over.
Pappa var på sjøen.
Mormor og morfar bodde der.
Bestemor laga mat.
Læreren sa ifra.
Legen skrev ut piller.
Sjefen min var streng.
Norsk var vanskelig.
Engelsk gikk greit.
Herregud, så slitsomt.
Jul og påske var vi hjemme.
Æ veit ikkje ka æ ska si.
Ka du meine?
Kor va det du va?
Koffer det?
Itj no som helst.
Hu va snill hu.
Hainn sa itj nå.
Dæ va no så.
Dokker må no berre komme.
Eg veit ikkje kva eg skal seie.
Ho var snill ho.
Dei var ikkje heime.
Kvifor det?
Kven var det?
""".strip().split("\n")

ENGLISH = """
yeah so I was born in {L} and then we moved to {L}
I grew up in {L} with my sister {F}
and then {F} said that she didn't want to go
my husband {F} works at {O}
my wife {F} is from {L}
my name is {P} and I live in {L}
I'm {F} and I'm from {L}
so {F} called me and was like where are you
{F} and I went to school together
{F} told me that he was leaving
did you talk to {F} about it
I don't know {F} what do you think
thank you {F} for being here
welcome to the show I'm {P}
joining me today is {P} from {O}
let's go to {L} next
we drove from {L} to {L} in two days
I was in {L} last week
it was {Fs} idea
that's {Fs} mom
at {Fs} house we had dinner
you know {F} right
um {F} was there and uh {F}
what did {P} say
my boss {P} was really mean
Doctor {P} told me to wait
Professor {P} taught us that
hi {F} how are you
hey {F} come here
oh {F} no
{F} come on
{F} what are you doing
I used to work for {O} in {L}
she studied at {O}
people in {L} are really nice
there's this guy {F} who lives down the street
our dog {N} is ten years old
the {L} office was closed
he's a {L} guy
when {F} came home she cried
and {F} goes are you kidding
Mister {P} is here
Mrs. {P} was my teacher
So {F}, tell me about that.
Well, {P} was the first to do it.
And I said to {F}, I said, listen.
In {L}, it's different.
I was talking to {F} the other day
I said {F} stop it
{F} can you pass me that
so {F} {F} and I went to the store
this is {F} he's from {L}
her name was {F} I think
is it {F} or {F}
where's {F}
{Fs} not here
give it to {F}
I love you {F}
bye {F}
good morning {F}
that was {P} talking about {O}
according to {P} it's not true
Senator {P} from {L} voted against it
President {P} said that
Coach {P} yelled at us
Aunt {F} and Uncle {F} came over
Grandma {F} made pie
we flew into {L} and drove up to {L}
it's near {L}
have you ever been to {L}
the people of {L} deserve better
back in {L} we had snow
I'm a {L} fan
they have a store in {L}
I got a job at {O}
he plays for {O}
she's at {O} now
I'd like to thank {P} and {P}
please welcome {P}
hello everyone my name is {F}
hey guys it's {F} here
what's up {F}
with me is {P} who wrote a book about {L}
""".strip().split("\n")

ENGLISH_NONE = """
I mean, I don't know.
Yeah. Yeah, exactly.
Okay, so what happened?
Mom said no.
Dad was at work.
Grandma made it.
Will you come?
Mark my words.
May I ask something?
Rose from her chair.
Hope so.
Grace is something you learn.
Joy and pain.
Bill me later.
Frank, I was being frank.
Art is hard.
Well I think so.
Right, right.
Uh, I guess.
So, like, I was there.
I I I don't know what to say.
We had TV and a PC.
My ID was gone.
Um, no.
""".strip().split("\n")

ORGANISATIONS = (
    "Haukeland|Ullevål|Rikshospitalet|Sykehuset {L}|{L} sjukehus|{L} videregående skole|{L} vidaregåande skule|{L} kommune|NAV {L}|"
    "{L} skole|{L} skule|{L} barnehage|{L} idrettslag|{L} IL|{L} fotballklubb|{L} politikammer|{L} menighet|Universitetet i {L}|"
    "Høgskolen i {L}|Høgskulen i {L}|{L} Auto|{L} Mek|{L} bibliotek|{L} frivilligsentral|Pinsekirken {L}|{L} ungdomsskole|"
    "{L} barneskole|{L} legesenter|{L} sykehjem|{L} sjukeheim|Kirkens Bymisjon|Røde Kors|Blå Kors|Aker Solutions|{S} & Sønner|"
    "{S} Bygg|{S} Transport|Rema 1000|Kiwi|Equinor|Telenor|Posten|{L} turlag|{L} mottak|{L} musikkorps|FK {L}|{L} avis|"
    "Betania|Filadelfia|DNB|Elkjøp|{L} brannvesen").split("|")
ENGLISH_ORGANISATIONS = (
    "{L} University|University of {L}|{L} High School|{L} College|{S} Industries|{S} & Sons|Bank of {L}|{L} Hospital|the {L} Times|"
    "Google|Walmart|Target|{L} Elementary|St. Mary's|{S} Group|Church of {L}|{L} Police Department|NASA|CNN|Ford").split("|")
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def fill(template, names, organisations, heads):
    """A sentence as a list of [word, tag]."""
    c, out = names.chance, []
    for part in re.split(r"(\{\w+\}|[,.?!]| )", template):
        if not part.strip():
            continue
        match = PLACEHOLDER.fullmatch(part)
        if not match:
            out.append([part, "O"])
            continue
        kind = match.group(1)
        origin = names.origin()
        if kind in ("F", "Fs", "P"):
            words = [names.first_name(origin)] + ([names.last_name(origin)] if kind == "P" else [])
            if kind == "P" and c.random() < .15:
                words.insert(1, names.first_name(origin))
            if kind == "Fs" and words[-1][-1] not in "sxz":
                words[-1] += heads and "s" or "'s"
            out += [[w, ("I" if i else "B") + "-PER"] for i, w in enumerate(words)]
        elif kind == "N":
            out.append([c.choice(NICKNAMES) if c.random() < .4 else names.first_name(origin), "B-PER"])
        elif kind in ("L", "Ls"):
            out.append([names.place() + ("s" if kind == "Ls" else ""), "B-LOC"])
        elif kind == "H":
            name = names.place() if c.random() < .5 else names.first_name(origin)
            out.append([name + "-" + c.choice(heads), "B-DRV"])
        elif kind == "O":
            text = c.choice(organisations).replace("{L}", names.place()).replace("{S}", names.last_name("norwegian"))
            tags = text.split()
            if tags[0] == "the":
                out.append(["the", "O"])
                tags = tags[1:]
            out += [[w, ("I" if i else "B") + "-ORG"] for i, w in enumerate(tags)]
    return out


def plain(sentence):
    """A sentence without names."""
    return [[w, "O"] for w in re.findall(r"\.\.+|[\w'’-]+|[^\w\s]", sentence)]
