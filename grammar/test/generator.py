"""Makes transcripts and codebooks with everything in them that is easily read wrong. The same number makes the same text.

Most of a text is put together of the pieces below, so that most lines are what a person might write. Some lines are
random characters that mean something to the notation, which no person writes and both parsers read alike even so.
"""

import random

# Letters with and without marks on them, of scripts without case, capitals that are no ASCII, and signs near letters.
LETTERS = ["å", "Å", "ø", "æ", "é", "e\u0301", "a\u030a", "A\u030a", "ß", "Š", "ǅ", "ª", "º", "µ", "÷", "×", "Ⅳ", "ⓐ", "Ⓐ",
           "ж", "Ж", "访", "谈", "अ", "कि", "ا", "ש", "\u212a", "\u212b", "\u0301", "²", "½", "😀", "𐐀", "𐐨", "\u200d", "\ufeff"]
SPACES = [" ", " ", " ", " ", "\t", "  ", "\u00a0", "\u202f"]
SYMBOLS = list("(){}[]<>#*_/&=.:;,-+!?@%'\"|~^$\\") + ["…", "«", "»", "“", "”", "’", "–", "：", "\u2028", "\x0b", "\x0c", "\x85"]

WORDS = """jeg ble redd hun hans ler Ler LO lo Le le kontoret NAV NAV's NAV-kontoret nav2 2NAV 1998 for- og ha- etter-
    eller- jaaa jaaA JAAA jaa ja:: ja:a ja: NEI:: Nei h*n H*ns h* hn hen Hens henne xxx XXX xx xxxx www.aaa.no aaa.no
    aaa. https://a.no http:// // C# R&D snake_case a_ _a a' d'accord c'est a-b a- -a ord… ord.. ord. ... .. . … å åå ååå
    Å ÅÅ ÅÅÅ éé E\u0301E\u0301 A\u030a Kari Nordmann kl10:30 10:30 10.30 ok? ja! nei, så; da: «Ja» “ja” ‘ja’ (ja) ord-. ord-” ord-– og eller
    samt til and or to Ⅳ 访谈 हिन्दी שלום""".split()

SIGNS = ["(.)", "(..)", "(...)", "(....)", "(-)", "(--)", "(---)", "(----)", " # ", " ## ", "#", "##", "…", "...", "..",
         "(2)", "(2.5)", "(2,5)", "(.5)", "(0,25)", "(10,25)", "(1998)", "(17.05)", "(17.05.2023)", "(3 sek)", "(3sek)", "(3 s.)",
         "[pause]", "(pause)", "(lang pause)", "[12 seconds pause]", "(pause 2s)", "((pause))", "[2]", "[2.5]", "[123]", "(om 2)",
         "(2 3)", "(2 2 sek)", "(ca. 3 min)", "(ler)", "((ler))", "((ler) )", "[ler]", "*ler*", "*Ler*", "(LO)", "(Le)", "(le)", "[le LO]",
         "(ler litt)", "(begge ler)", "(ler av Kari)", "(«ler»)", "(ler.)", "(LER!)", "(L\u00c5TTEN)", "(la\u030atten)", "&=ler", "&=ler.", "&=laughs",
         "&=Kari", "&=", "&=2", "&", "xxx", "[uklart]", "(uklart)", "[uklart 00:12:03]", "(uhørlig, 3 sek)", "[utydelig tale]",
         "[uklart Kari]", "(?)", "( )", "(?? ?)", "[?]", "()", "[]", "(ord?)", "[ord?]", "(xxx)", "(xx xxx)", "[xxx]", "[…]", "[...]",
         "[..]", "[....]", "(…)", "[sted]", "[sted1]", "[Sted²]", "[navn på arbeidssted]", "[NAVN]", "[by, land]", "[stedet mitt]",
         "(brukerne)", "[må motta stønad]", "<Var det> [>]", "<ja>[<1]", "<ja> [<1234]", "<nei>", "<> [>]", "<a<b> [>]", "[>]", "[<2]",
         "[>a]", "//ord//", "// ord //", "//ord //", "///a//", "////", "://a//b//", "_ord_", "__ord__", "___ord___", "*ord*", "**ord**",
         "***ord***", "*a b*", "* a*", "*a *", "*a*b", "a*b*", "*a_b*", "_a*b_", "*1 2 3 4 5 6 7 8*", "*1 2 3 4 5 6 7 8 9*",
         "[00:01:02]", "[01:02]", "[1:02]", "[3:1]", "[12:75]", "[1:2:3]", "[1234:00]", "[00:01:02.5]", "[00:01:02,]", "[00:01:02-3]", "[00:00.000 --> 00:04.500]", "[00:01 - 00:02]", "[00:01:02-00:01:04]", "[00:01 -- 00:02]",
         "#00:01:02-3#", "#00:12:34.567#", "#01:02#", "#01:02", "#1#", "00:01:02", "(00:01:02)", "(a (b) c)", "((a) b)", "((a)) ", "[a [b] c]",
         "[a", "(a", "a)", "<a", "*a", "_a", "//a", "(" + "a" * 199 + ")", "(" + "a" * 201 + "?)", "*" + "å " * 70 + "å*"]

NAMES = ["frykt", "omsorg", "nærhet", "na\u030ar", "Frykt", "a", "b1", "c_d", "e.f", "g-h", "å", "访谈", "हिन्दी"]

LABELS = ["I", "R2", "spk_0", "Informant 3", "Kari Nordmann", "Kari Anne Nordmann", "Dr. Hansen", "Åse", "A\u030ase", "访谈者", "INF3", "R.B-2",
          "Ж", "é", "Kari Å", "Kari 访", "X" * 40, "X" * 41, "a" * 38 + " B", "a" * 39 + " B",
          "R1/R2", "R#1", "A&B", "O'Brien", "O\u2019Brien", "a+b/c", "Nb2", "Ja\u0301/2"]

NOT_LABELS = ["Han sa", "kl 10", "Kari  Nordmann", "Kari Anne Marie Nordmann", "2R", "R,2", "*R", "**R", "R*", "_R", "Kari\tB", "Kari ²", "ªb ªc", "-",
              "Ja; nei", "[I]", "(I)", "NB", "nb", "Dato", "Vedlegg 4", "Kl 14", "Kl. 14", "R1/", "R1//R2", "R'", "R&=", "Kari/ B", "2'a",
              "Ja", "ja", "JA", "jA", "Alts\u00e5", "Altsa\u030a", "Klokka 10", "Og Kari", "Jaja"]

COLONS = [":", ":", ":", ":", " :", "\u00a0:", "\u202f:", "：", "  :", "::", ":x", " ："]
REMARKS = [" (45)", " (ler)", " [gråter]", "  (kvinne, 43)", " (00:03)", " [00:12:11]", "\t(?)", " [sted]", " [>]", " (.)", " (a (b))", " ()", " [a{+b}]", "(45)",
           " (45) ", " (" + "a" * 100 + ")", " (" + "a" * 101 + ")", "\u00a0(45)", " ((ler))", " [00:01 --> 00:02]", " (00:01-00:02)"]
NUMBERS = ["01 ", "2. ", "13)  ", "1234\t", "12345 ", "1", "7.", "3 4 ", "12 00:03 ", "12 (00:03) ", "12 [", "9 **"]
TIMES = ["  0:03", "\t00:03", " 0:03", "   1:02:03  ", "  0:03.5", "  0:03 ja", " \t0:03", "  12:75", "  0:03."]
STAMPS = ["(00:12:05)", "(0:05)", "[00:00.000 --> 00:04.000]", "[00:01 - 00:02]", "[00:01-00:02]", "[00:01->00:02]", "(00:01 --> 00:02)", "[00:01  --> 00:02]", "[00:00:04]", "[01:02]", "#00:00:05-3#", "00:03:40.5", "00:03", "[00:00:04.25]", "123:00", "[1:2]", "00:03:40.", "#00:01#x"]
UNSAID = ["@UTF8", "@Begin", "@begin", "@End ", "@New Episode", "@ID:\tnor|x|CHI|", "@Languages: nor", "@Tape Location:\t", "@Kari", "@", "@" + "A" * 40 + ":\t", "@" + "A" * 41 + ":\t",
          "@\u00c5:\tx", "@A\u00e5:\tx", "00:00:05.900 --> 00:00:09.000", "00:05-->00:09\tline:0", "00:05,9 --> 00:09,", "0:05 --> 0:09x", "00:05 -->", "00:05 -> 00:09", "00:05. --> 00:09",
          "WEBVTT", "WEBVTT \t", "webVtt", " WEBVTT", "WEBVTT Ja", "WEBVTT J", "WEBVTT:", "WEBVTT  0:03", "WEBVTT\u00a0", "**WEBVTT", "00:01 WEBVTT", "1 WEBVTT", "[00:01] WEBVTT", "WEBVTTA",
          "\u00a0", " \u00a0", "\u3000 \u2003", "\x0c\u00a0", "\u2028\u200b\x85", "\u00a0I: ja", "\x0b", "\u2060", "\u180e", " \x0c \x0b"]
LINE_ENDS = ["\n", "\n", "\n", "\n", "\n", "\r\n", "\r"]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def one(self, pieces):
        return self.random.choice(pieces)

    def chance(self, probability):
        return self.random.random() < probability

    def code(self):
        path = "/".join(self.one(NAMES) for _ in range(self.one([1, 1, 1, 2, 3])))
        return path + (f"={self.one(['a', 'b2', '1', '_', 'å.', '-'])}" if self.chance(0.15) else "")

    def codes(self):
        return self.one([" ", " ", "  ", "\t"]).join(self.code() for _ in range(self.one([1, 1, 1, 2, 3])))

    def raw(self):
        return "".join(self.one(WORDS + ["{{", " ", ":", "(ler)", "[", "*", "%"]) + self.one(["", " "]) for _ in range(self.one([1, 1, 2, 4])))

    def mark(self):
        memo = self.one(["", "", "", ": " + self.raw(), ":" + self.raw(), " : ", ":", "  "])
        return self.one([
            "{+" + self.codes() + memo + "}", "{+" + self.codes() + memo + "}", "{-" + self.codes() + self.one(["", " "]) + "}", "{-}", "{#" + self.codes() + memo + "}",
            "{!" + self.raw() + "}", "{?" + self.raw() + "}", "{@" + self.one(NAMES) + "}", "{@" + self.one(NAMES) + " " + self.raw() + "}", "{@p2 }",
            "{{", "{{ja}", "{---}", "{Salut!}", "{}", "{+}", "{+ a}", "{+1}", "{??}", "{!!!}", "{ }", "}", "{", "{- }", "{{{+a}", "{!{{}", "{?{{x}",
        ])

    def bad_mark(self):
        return self.one([
            "{+" + self.codes(), "{-" + self.codes(), "{#" + self.codes(), "{!" + self.raw(), "{?" + self.raw(), "{@p2 " + self.raw(), "{@p2:x}", "{+a, b}", "{-a: over}",
            "{+a/}", "{+a=}", "{#a ?b}", "{+a {+b}", "{!a {b}", "{@p2/x}", "{+a=b=c}", "{?a {{", "{+a\u0301=å/b}", "{+a}}{-b", "{!{", "{-a//b}",
        ])

    def wild(self):
        pieces = SYMBOLS + SYMBOLS + SPACES + LETTERS + ["a", "N", "x", "h", "0", "1", "59", "ler", "{+a}", "{-}", "00:", "#00:01#"]
        return "".join(self.one(pieces) for _ in range(self.random.randint(1, 40)))

    def text(self, is_wrong):
        pieces = []
        for _ in range(self.random.randint(0, 12)):
            kind = self.random.random()
            if kind < 0.5:
                pieces.append(self.one(WORDS))
            elif kind < 0.72:
                pieces.append(self.one(SIGNS))
            elif kind < 0.85:
                pieces.append(self.mark())
            elif kind < 0.9:
                pieces.append(self.one(LETTERS))
            elif kind < 0.94:
                pieces.append(self.one(SYMBOLS))
            elif is_wrong and kind < 0.96:
                pieces.append(self.bad_mark())
            else:
                pieces.append(self.one(["ja", "nei"]))
            pieces.append(self.one(["", " ", " ", " "] + SPACES))
        return "".join(pieces)

    def line(self, is_wrong):
        kind = self.random.random()
        if kind < 0.4:
            stars = self.one(["{}{}"] * 8 + ["**{}{}**", "**{}**{}", "*{}{}"])
            colon = self.one(COLONS[:4] if self.chance(0.8) else COLONS)
            label = self.one(LABELS) if self.chance(0.85) else self.one(NOT_LABELS)
            if self.chance(0.1):
                label += self.one(REMARKS)
            head = stars.format(label, colon)
            if self.chance(0.04):
                head = stars.format(label, "").replace("****", "**").rstrip("*") + self.one(TIMES)
                return head if self.chance(0.8) else head + self.text(is_wrong)
            if self.chance(0.04):
                head = f"[{label}]:"
            if self.chance(0.04):
                head = self.one(["Q.", "A.", "INT.", "Resp.", "int.", "Q..", "B.", "*Q.", "A. Hansen:", "A. Hansen"])
            if self.chance(0.06):
                head = self.one(NUMBERS) + head
            if self.chance(0.2):
                head = self.one(STAMPS) + self.one(["", " ", "\t "]) + head
            if self.chance(0.2):
                head += self.one([" ", ""]) + self.one(STAMPS)
            if self.chance(0.03):
                head = self.one(["\x0c", "\ufeff", "\u200b", "\x0c\x0c", "\u200b\x0c", "\u200c", "\u200e", "\u200f", "\u202a", "\u202e\u200b", "\u2066", "\u2069", "\u061c", "\u206a"]) + head
            return head + self.one([" ", " ", "\t", "", "\u00a0"]) + self.text(is_wrong)
        if kind < 0.43:
            return self.one(UNSAID) + (self.text(is_wrong) if self.chance(0.1) else "")
        if kind < 0.7:
            return self.one(["", "", "  ", "\t", "\u00a0", "\x0c", "\ufeff", "\u200b ", "\u202b", "\u2068", " \u200f", "\u00a0\u200e"]) + self.text(is_wrong)
        if kind < 0.76:
            return self.one(["", "", " ", "\t  ", "\u200f", "\u2067 \u200b", " \u202c"])
        if kind < 0.82:
            return self.one(["%", "% ", "%com:\t", " % "]) + self.text(is_wrong)
        if kind < 0.88:
            return self.one(["# ", "#\t", "## ", "#", "# \t", " # ", "\x0c# ", "\ufeff## ", "\u200f# "]) + self.text(is_wrong)
        if kind < 0.9:
            return self.one(["---", "--- ", "----", "--", "***", "> ja", "- ja", "+ ja"])
        if is_wrong:
            return self.wild()
        return self.text(is_wrong)

    def header(self, is_wrong):
        lines = [self.one(["---", "---", "--- ", "---\t"])]
        for _ in range(self.random.randint(0, 5)):
            lines.append(self.one([
                "title: Intervju 03", "Tittel:Intervju", "dato : 2023-01-17", "  kjønn:  kvinne  ", "lyd: a:b;c=d", "spr\u00e5k: nb", "%", "  % kommentar: ja", "", "  ",
                f"speaker {self.one(LABELS[:12])}: Informant; kjønn=kvinne; alder = 40-49 ;; x=", f"taler {self.one(LABELS[:12])} :", "talar I: ; a=b", "taler\tR2:", "talar \t Å: K", "Speaker Åse:K;a=b=c",
                "koder: AB ", "-nøkkel: ja", "--: ja", "--- : ja", "notasjon: %plain",
            ]))
        if is_wrong and self.chance(0.5):
            lines.append(self.one(["hjemme", ": ja", "taler: Kari", "taler han sier: Kari", "talar R2: K; 40-49", "talar R2: K; =x", " ---", "---x", "taler R2, R3: K", "taler"]))
        if not is_wrong or self.chance(0.9):
            lines.append("---" + self.one(["", "", " "]))
        return lines

    def document(self, lines):
        end = self.one(LINE_ENDS)
        mixed = self.chance(0.1)
        joined = "".join(line + (self.one(LINE_ENDS) if mixed else end) for line in lines)
        if self.chance(0.3):
            joined = joined.rstrip("\r\n")
        if self.chance(0.03):
            joined = "\ufeff" + joined
        return joined.encode("utf-8", "surrogatepass")

    def spoiled(self, source):
        """A few bytes that no text has."""
        place = self.random.randint(0, len(source))
        return source[:place] + self.one([b"\0", b"\xff", b"\xc3", b"\xe2\x80", b"\xed\xa0\x80", b"\xf5\x80\x80\x80"]) + source[place:]

    def transcript(self, is_wrong):
        lines = self.header(is_wrong) if self.chance(0.3) else []
        lines += [self.line(is_wrong) for _ in range(self.random.randint(1, 25))]
        source = self.document(lines)
        return self.spoiled(source) if is_wrong and self.chance(0.1) else source

    # Codebooks

    def sentence(self):
        words = " ".join(self.one(WORDS) for _ in range(self.random.randint(1, 6)))
        return words + self.one(["", ".", "!", "?", ":", "…", ".»", ".)", '."', "–", ".’)", ". x"])

    def heading(self, is_wrong):
        signs = "#" * self.one([1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8] + ([9, 12] if is_wrong else []))
        name = self.one(NAMES + ["Overflatespill", "To ord", "Nærhet/avstand – «tett på»!", "- ja", "(ja) nei", "...ja", "emosjonelt-arbeid", "a" * 256])
        bad = ["", "9a: x", "a/b: x", "2. fase", "!!", "_x", ".5", "::", "a" * 257 + ": x", "- 2"]
        body = self.one(bad) if is_wrong and self.chance(0.15) else self.one([name, name + ":", name + ": " + self.sentence(), name + ":\t" + name]) if " " not in name else name
        return signs + self.one([" ", " ", "\t", "  "]) + body + self.one(["", "", " "])

    def codebook_line(self, is_wrong):
        kind = self.random.random()
        if kind < 0.25:
            return self.heading(is_wrong)
        if kind < 0.45:
            return self.one(["", "", "", "  ", "\t"]) + self.sentence()
        if kind < 0.6:
            return self.one(["+ ", "- ", "> ", "+", "-", ">", "+\t", "-ja ", "+1 ", ">>"]) + self.one([self.sentence(), "", " "])
        if kind < 0.8:
            return self.one([
                "color: #cc3311", "farge:#cc3311", "Alias: a, b ,, c ,", "alias:", "alias:b", "  b, c", "merged-from: x/y,z", "sl\u00e5tt-sammen-fra:a,b", "sla\u030att-saman-fra\u030a: å",
                "note: ja", "Merk: ja", "når: ja", "n.b: ja", "x:ja", "type: theme", "origin", "origin :", "origin: ", "a" * 59 + ": x", "a" * 60 + ": x", "å: ja", "Å: ja", "replaced-by: c,d",
                "to ord: nei", "kodbar: ja, nei", "1a: x", "-a: x", "_a: x",
            ])
        if kind < 0.9:
            return self.one(["", "", " ", "\t "])
        return self.one(["% kommentar", " % ingen", "---", "----  ", " ---", "--", "--- x", "#ikke", "###", "*a*", "{+a}"] if is_wrong else ["% kommentar ", " % ingen", "---", "----  ", "#ikke", "--", "--- x"])

    def codebook(self, is_wrong):
        lines = self.header(is_wrong) if self.chance(0.3) else []
        if not is_wrong:
            lines += self.one([[], ["", "% en"], ["---", ""]]) if not lines else []
            lines.append(self.heading(False))
        lines += [self.codebook_line(is_wrong) for _ in range(self.random.randint(0, 30))]
        if not is_wrong:
            lines = [line for line in lines if line != "###"]
        source = self.document(lines)
        return self.spoiled(source) if is_wrong and self.chance(0.1) else source
