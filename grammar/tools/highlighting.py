"""Makes the TextMate grammars and the Kate syntax definitions, which share their expressions and the words of signs.

    python3 grammar/tools/highlighting.py            writes them
    python3 grammar/tools/highlighting.py --check    exit status 1 where one is stale

Both kinds read line by line and cannot know all that grammar/SPEC.md says: no header is looked for below its first line, no
length is measured, and a code that is not closed is one up to its first white space. What they cannot know they leave in
the color of text, or color as if it were well: they are for editors in which the server's own tokens are not there yet.
"""

import json
import pathlib
import sys
from xml.sax.saxutils import quoteattr

import vocabulary

GRAMMAR = pathlib.Path(__file__).resolve().parent.parent

# Expressions. Oniguruma and PCRE read them alike.

LETTER = r"\p{L}\p{M}"
WORD = rf"{LETTER}0-9"
NAME = rf"\p{{L}}[{WORD}_.\-]*"
CODE = rf"{NAME}(?:/{NAME})*(?:=[{WORD}_.\-]+)?"
CLOCK = r"[0-9]{1,3}:[0-5][0-9](?::[0-5][0-9])?(?:[.,][0-9]+)?"
CLOCKS = rf"{CLOCK}(?: ?(?:-->|-) ?{CLOCK})?"
STAMP = rf"\[{CLOCKS}\]|#{CLOCK}(?:-[0-9]+)?#"
COLON = r"\*\*:|:\*\*|\]:|[ \x{A0}\x{202F}]?:|\x{FF1A}"
RAW = r"(?:[^{}]|\{\{)"
SAYS = rf"(?=[^{{}}]*[{WORD}]|[^{{}}]*[^\x00-\x7F{{}}]|[^{{}}]*(?:\{{|[^{{}}]$))"
BEFORE = rf"(?<![{WORD}])"
AFTER = rf"(?![{WORD}])"

LISTS = vocabulary.lists()


def words(*names: str) -> str:
    """Any word of the lists, the longest first, since the first that fits is taken."""
    found = sorted({word for name in names for word in LISTS[name]}, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(word.replace(".", r"\.") for word in found) + ")" + AFTER


# Labels. What begins a note is none.
NOTES = "|".join(word.replace(".", r"\.") for word in sorted(LISTS["notes"], key=lambda word: (-len(word), word)))
# `Ja` and `ja`, but not `JA`, which may be somebody's initials.
DISCOURSE = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in sorted(LISTS["discourse"], key=lambda word: (-len(word), word)))
LABEL_WORD = rf"(?:[{WORD}_.\-]|[/#&+'\x{{2019}}](?=[{WORD}])){{0,39}}"
LABEL = rf"(?!(?:(?i:{NOTES})|{DISCOURSE})(?=[ \t:*\]\x{{A0}}\x{{202F}}\x{{FF1A}}]))\p{{L}}{LABEL_WORD}(?: [\p{{Lu}}\p{{Lo}}0-9]{LABEL_WORD}){{0,2}}"
ABBREVIATED = "|".join(f"{word[0].upper()}(?i:{word[1:-1]})" if word[1:-1] else word[0].upper() for word in LISTS["abbreviatedLabels"])
# Lines that nobody says, besides those with a percent sign: CHAT's headers, and the times of subtitles and the word before them.
UNSAID = rf"@(?=[A-Z])(?:(?i:utf8|begin|end|blank|new episode|bg|eg)$|[A-Za-z0-9 ]{{1,40}}:\t.*$)|{CLOCK}[ \t]*-->[ \t]*{CLOCK}(?:[ \t].*)?$|(?i:webvtt)[ \t]*$"
LABEL_START = rf"[\x{{0C}}\x{{FEFF}}\x{{200B}}\x{{200E}}\x{{200F}}\x{{202A}}-\x{{202E}}\x{{2066}}-\x{{2069}}]*(?:[0-9]{{1,4}}[.)]?[ \t]+(?=[\[#(*0-9\p{{Lu}}\p{{Lo}}]))?(?:(?:{STAMP}|\({CLOCKS}\)|{CLOCK})[ \t]*)?(?:\*\*?|\[)?"
REMARK = r"\([^()\[\]{}]{1,100}\)|\[[^()\[\]{}]{1,100}\]"
LABEL_END = rf"(?:(?:{COLON})(?:(?<=\x{{FF1A}})|(?=[ \t\x{{A0}}\x{{202F}}]|$))|(?:\*\*)?[ \t]+(?:{REMARK})(?::(?:\*\*)?|\*\*:)(?=[ \t\x{{A0}}\x{{202F}}]|$)|(?:[ \t]{{2,}}|\t){CLOCK}[ \t]*$)"

NUMBER = r"[0-9]+(?:[.,][0-9]+)?"
PAUSE_WORDS = rf"(?i:(?:[ \t]*(?:{NUMBER}|{words('pauses', 'units', 'pauseManners')}))+)[ \t]*"
HAS_PAUSE = rf"(?=[^()\[\]{{]*?(?<![{LETTER}])(?i:{words('pauses', 'units')}))"
EVENT_WORDS = rf"(?i:(?:[ \t«\"“']*{words('builtInEvents', 'manners')}[.,:;!?»\"”']*)+)[ \t]*"
# `(LO)` is a name, and `(lo)` a laugh.
SHORT_EVENTS = "|".join(f"{word[0].upper()}(?i:{word[1]})" for word in LISTS["builtInEvents"] if len(word) == 2)
HAS_EVENT = rf"(?![^()\[\]*{{]*?(?<![{LETTER}])(?:{SHORT_EVENTS}){AFTER})(?=[^()\[\]*{{]*?(?<![{LETTER}])(?i:{words('builtInEvents')}))"
UNCLEAR_WORDS = rf"(?i:{words('unclear')}(?:[^\p{{L}}()\[\]{{]|{words('unclearStretches', 'units', 'pauseManners')})*)"


def bracketed(content: str) -> str:
    """A content in parentheses, double parentheses or brackets."""
    return rf"\(\({content}\)\)|\({content}\)|\[{content}\]"


# The signs in the order in which they are tried: a name, an expression, TextMate's scope, Kate's style.
SIGNS = [
    ("time stamp", STAMP, "constant.numeric.time-stamp", "dsDecVal"),
    ("overlap", r"<[^<>{]+>[ \t]*\[[<>][0-9]{0,3}\]|\[[<>][0-9]*\]|(?<!:)//(?![ \t/])[^{]*?(?<![ \t])//", "string.other.overlap", "dsOthers"),
    ("omission", r"\[(?:\x{2026}|\.{2,3})\]|\(\x{2026}\)", "constant.character.omission", "dsSpecialChar"),
    ("pause", r"\((?:\.{1,3}|-{1,3})\)|(?<![^ \t])#+(?![^ \t])", "constant.language.pause", "dsConstant"),
    ("timed pause", rf"\((?:[0-9]{{1,2}}|[0-9]{{0,2}}[.,][0-9]|[0-9]?[.,][0-9]{{2}})\)|\[(?:[0-9]{{0,2}}[.,][0-9]|[0-9]?[.,][0-9]{{2}})\]|"
     + bracketed(HAS_PAUSE + r"(?=[^()\[\]{]*[0-9])" + PAUSE_WORDS), "constant.numeric.pause", "dsDecVal"),
    ("pause", bracketed(HAS_PAUSE + PAUSE_WORDS), "constant.language.pause", "dsConstant"),
    ("event", bracketed(HAS_EVENT + EVENT_WORDS) + rf"|{BEFORE}\*(?![ \t]){HAS_EVENT}{EVENT_WORDS}(?<![ \t])\*{AFTER}|&=(?i:{words('builtInEvents')})",
     "support.function.event", "dsFunction"),
    ("unclear", bracketed(UNCLEAR_WORDS) + rf"|\([ \t?]+\)|\[[ \t?]+\]|\((?i:xxx?(?:[ \t]+xxx?)*)\)|\([^(){{]*\?\)|{BEFORE}(?i:xxx){AFTER}",
     "comment.block.unclear", "dsWarning"),
    ("replacement", rf"\[(?i:{words('replacements').removesuffix(AFTER)}[0-9]*{AFTER})[^\[\]{{]*\]", "constant.other.replacement", "dsConstant"),
    ("clarification", r"\(\([^(){]+\)\)|\([^(){]+\)|\[[^\[\]{]+\]|&=" + NAME, "comment.block.clarification", "dsDocumentation"),
    ("gender hidden", rf"{BEFORE}[hH]\*[A-Za-z][{WORD}]*|{BEFORE}(?i:hens?)(?![{WORD}]|[-_'][{WORD}])", "variable.language.gender-hidden", "dsVariable"),
    ("emphasis", rf"{BEFORE}(?<![*_])(?:(\*\*?)(?![ \t*])[^*{{]{{1,200}}(?<![ \t])\g1|(__?)(?![ \t_])[^_{{]{{1,200}}(?<![ \t])\g2){AFTER}", "markup.italic.emphasis", "dsSpecialString"),
    ("cut off", rf"(?<=[{LETTER}])(?:\x{{2026}}|\.{{2,}}|-(?=[ \t.,;:?!\")\]»”]|$)(?![ \t]*(?:og|eller|samt|til|and|or|to)(?:[ \t]|$)))", "keyword.operator.cut-off", "dsOperator"),
    ("pause", r"\x{2026}|\.{2,}", "constant.language.pause", "dsConstant"),
    ("lengthening", rf"{BEFORE}(?![{LETTER}]*\.[{WORD}])(?=[{LETTER}]*?(\p{{L}})(?i:\g1\g1))[{LETTER}]*\p{{Ll}}[{LETTER}]*|{BEFORE}[{LETTER}]*\p{{Ll}}[{LETTER}]*::+[{LETTER}]*", "markup.italic.lengthening", "dsVerbatimString"),
    ("capitals", rf"{BEFORE}(?<![-_'])\p{{Lu}}{{2,}}(?![{WORD}])(?![-_'][{WORD}])", "markup.bold.capitals", "dsPreprocessor"),
]

HEADER_KEYS = "title|tittel|date|dato|language|språk|lang|audio|lyd|opptak|coder|koder|kodar|notation|notasjon"
SPEAKER = r"(?i:speaker|taler|talar)"
# What a line between the fences is like; at another the header ends, so that a page between two rules is no header.
IN_HEADER = rf"[ \t]*(?:%.*|{SPEAKER}[ \t]+[^:]+:.*|(?:[\p{{Ll}}\-]{{3,}}|(?i:{HEADER_KEYS}))[ \t]*:.*|)$"


def back(expression: str, first: int = 1) -> str:
    """An expression whose references to groups count from `first`."""
    for number in (2, 1):
        expression = expression.replace(rf"\g{number}", rf"\{number + first - 1}")
    return expression


# TextMate


def named(scope: str, language: str) -> dict:
    return {"name": f"{scope}.{language}"}


def captures(language: str, *scopes) -> dict:
    return {str(number): named(scope, language) for number, scope in enumerate(scopes, 1) if scope}


def textmate_header(language: str) -> dict:
    return {
        "name": f"meta.header.{language}",
        "begin": r"\A(---)[ \t]*$",
        "beginCaptures": captures(language, "punctuation.definition.header.begin"),
        "end": rf"^(---)[ \t]*$|^(?!{IN_HEADER})",
        "endCaptures": captures(language, "punctuation.definition.header.end"),
        "patterns": [
            {"match": r"^[ \t]*(%.*)$", "captures": captures(language, "comment.line.percentage")},
            {
                "begin": rf"^[ \t]*({SPEAKER})[ \t]+([^:]+?)[ \t]*(:)",
                "beginCaptures": captures(language, "keyword.other.speaker", "entity.name.type.speaker", "punctuation.separator.key-value"),
                "end": "$",
                "patterns": [
                    {"match": ";", **named("punctuation.separator.attribute", language)},
                    {
                        "match": r"(?<=;)[ \t]*([^;=]+?)[ \t]*(=)[ \t]*([^;]*)",
                        "captures": captures(language, "entity.other.attribute-name", "keyword.operator.assignment", "string.unquoted.value"),
                    },
                    {"match": "[^;]+", **named("string.unquoted.value", language)},
                ],
            },
            {
                "match": r"^[ \t]*([^:]+?)[ \t]*(:)[ \t]*(.*)$",
                "captures": captures(language, "support.type.property-name", "punctuation.separator.key-value", "string.unquoted.value"),
            },
        ],
    }


def textmate_mark(name: str, sigil: str, content: list) -> dict:
    language = "ordrett"
    return {
        "name": f"meta.mark.{name}.{language}",
        "begin": rf"(\{{)({sigil})",
        "beginCaptures": captures(language, "punctuation.definition.mark.begin", f"keyword.operator.mark.{name}"),
        "end": r"(\})|$|(?=\{)",
        "endCaptures": captures(language, "punctuation.definition.mark.end"),
        "patterns": content,
    }


def textmate_transcript() -> dict:
    language = "ordrett"
    codes = [
        {"match": rf"({NAME}(?:/{NAME})*)(?:(=)([{WORD}_.\-]+))?",
         "captures": captures(language, "entity.name.tag.code", "punctuation.separator.label", "entity.other.attribute-name.label")},
        {"begin": ":", "beginCaptures": {"0": named("punctuation.separator.memo", language)}, "end": r"(?=\})|$|(?=\{(?!\{))",
         "contentName": f"comment.block.memo.{language}", "patterns": [{"match": r"\{\{"}]},
    ]
    raw = rf"{RAW}+"
    unclosed = rf"\{{([+#\-])(?={NAME})(?!{RAW}*\}})(?:{CODE})"
    return {
        "name": "Ordrett",
        "scopeName": "source.ordrett",
        "fileTypes": ["ordrett"],
        "patterns": [
            {"include": "#header"},
            {"match": r"^%.*$", **named("comment.line.percentage", language)},
            {"match": rf"^(?:{UNSAID})", **named("comment.line.unsaid", language)},
            {"match": r"^(#)[ \t]+(.*)$", "captures": {"0": named("markup.heading", language), "1": named("punctuation.definition.heading", language), "2": named("entity.name.section", language)}},
            {
                "match": rf"^({LABEL_START})({LABEL})({LABEL_END})",
                "captures": {
                    "1": {"patterns": [
                        {"match": rf"{STAMP}|\({CLOCKS}\)|{CLOCK}", **named("constant.numeric.time-stamp", language)},
                        {"match": r"[0-9]+[.)]?|\*\*?|\[", **named("punctuation.definition.label", language)},
                    ]},
                    "2": named("entity.name.type.speaker", language),
                    "3": {"patterns": [
                        {"match": rf"\({CLOCKS}\)|{CLOCK}", **named("constant.numeric.time-stamp", language)},
                        {"match": COLON + r"|\*\*", **named("punctuation.separator.label", language)},
                        {"include": "#signs"},
                    ]},
                },
            },
            {
                "match": rf"^({LABEL_START})({ABBREVIATED})(\.)(?=[ \t])",
                "captures": {
                    "1": {"patterns": [{"match": rf"{STAMP}|\({CLOCKS}\)|{CLOCK}", **named("constant.numeric.time-stamp", language)}]},
                    "2": named("entity.name.type.speaker", language),
                    "3": named("punctuation.separator.label", language),
                },
            },
            {"include": "#marks"},
            {"include": "#signs"},
        ],
        "repository": {
            "header": textmate_header(language),
            "marks": {"patterns": [
                {"match": r"\{\{", **named("constant.character.escape.brace", language)},
                {"match": unclosed, **named("invalid.illegal.unclosed", language)},
                textmate_mark("start", rf"\+(?={NAME})", codes),
                textmate_mark("end", rf"-(?={NAME}|\}})", codes[:1]),
                textmate_mark("turn", rf"\#(?={NAME})", codes),
                textmate_mark("memo", rf"!{SAYS}", [{"match": raw, **named("comment.block.memo", language)}]),
                textmate_mark("identifying", rf"\?{SAYS}", [{"match": raw, **named("markup.deleted.identifying", language)}]),
                textmate_mark("pseudonym", rf"@(?={NAME})", [
                    {"match": rf"(?<=@)({NAME})", **named("variable.parameter.pseudonym", language)},
                    {"match": raw, **named("variable.other.pseudonym", language)},
                ]),
            ]},
            "signs": {"patterns": [{"match": back(expression), **named(scope, language)} for _, expression, scope, _ in SIGNS]},
        },
    }


ATTRIBUTE_KEYS = ("color|colour|farge|alias|origin|opphav|codable|kodbar|type|merged-from|slått-sammen-fra|slått-saman-frå|"
                  "replaced-by|erstattet-av|erstatta-av")
ATTRIBUTE = rf"(?i:{ATTRIBUTE_KEYS})(?=:)|[\p{{Ll}}][\p{{Ll}}\p{{M}}0-9_\-]{{0,58}}(?=:(?:[ \t]|$))"


def textmate_codebook() -> dict:
    language = "ordrett-codebook"
    return {
        "name": "Ordrett Codebook",
        "scopeName": "source.ordrett-codebook",
        "fileTypes": ["codebook"],
        "patterns": [
            {"include": "#header"},
            {"match": r"^%.*$", **named("comment.line.percentage", language)},
            {"match": r"^#{9,}(?=[ \t]|$)", **named("invalid.illegal.heading", language)},
            {
                "match": rf"^(#{{1,8}})[ \t]+(?:({NAME})(:)(?=[ \t]|$))?[ \t]*(.*)$",
                "captures": {"0": named("markup.heading", language), **captures(language, "punctuation.definition.heading", "entity.name.tag.code", "punctuation.separator.label", "entity.name.section")},
            },
            {"match": r"^(\+)(?=[ \t]|$)(.*)$", "captures": captures(language, "punctuation.definition.list.include", "markup.inserted.include")},
            {"match": r"^(-)(?=[ \t]|$)(.*)$", "captures": captures(language, "punctuation.definition.list.exclude", "markup.deleted.exclude")},
            {"match": r"^(>)(.*)$", "captures": captures(language, "punctuation.definition.quote", "markup.quote.example")},
            {"match": r"^-{3,}[ \t]*$", **named("meta.separator", language)},
            {
                "match": rf"^({ATTRIBUTE})(:)[ \t]*(.*)$",
                "captures": captures(language, "support.type.property-name", "punctuation.separator.key-value", "string.unquoted.value"),
            },
        ],
        "repository": {"header": textmate_header(language)},
    }


# Kate


def rule(kind: str, attribute: str = "", context: str = "#stay", **more) -> str:
    parts = [f"<{kind}"]
    if attribute:
        parts.append(f"attribute={quoteattr(attribute)}")
    parts.append(f"context={quoteattr(context)}")
    parts += [f"{key}={quoteattr(value)}" for key, value in more.items()]
    return " ".join(parts) + "/>"


def expression(pattern: str, attribute: str, context: str = "#stay", **more) -> str:
    return rule("RegExpr", attribute, context, String=pattern, **more)


def context(name: str, attribute: str, line_end: str, *rules: str, **more) -> str:
    extra = "".join(f" {key}={quoteattr(value)}" for key, value in more.items())
    lines = "".join(f"\n        {line}" for line in rules)
    return f'      <context name="{name}" attribute="{attribute}" lineEndContext="{line_end}"{extra}>{lines}\n      </context>'


def kate(name: str, extension: str, contexts: list, styles: list, priority: int = 5) -> str:
    newline = "\n"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE language>
<!-- Made by tools/highlighting.py, which says what it cannot know. -->
<language name="{name}" version="1" kateversion="5.62" section="Markup" extensions="*.{extension}" priority="{priority}" author="The Ordrett authors" license="Apache-2.0">
  <highlighting>
    <contexts>
{newline.join(contexts)}
    </contexts>
    <itemDatas>
{newline.join(f'      <itemData name="{style}" defStyleNum="{number}" spellChecking="{"true" if style in SPELLED else "false"}"/>' for style, number in styles)}
    </itemDatas>
  </highlighting>
  <general>
    <comments>
      <comment name="singleLine" start="%" position="beforewhitespace"/>
    </comments>
    <keywords casesensitive="1"/>
  </general>
</language>
"""


SPELLED = {"Text", "Title", "Memo", "Definition", "Include", "Exclude", "Example", "Label Text", "Comment"}
HEADER_STYLES = [("Text", "dsNormal"), ("Comment", "dsComment"), ("Fence", "dsRegionMarker"), ("Key", "dsAttribute"), ("Value", "dsString"), ("Speaker", "dsDataType"), ("Separator", "dsOperator")]
KATE_HEADER = [
    context("Start", "Text", "Body", expression(r"^---[ \t]*$", "Fence", "Header", column="0"), fallthroughContext="Body"),
    context("Header", "Text", "#stay",
            expression(r"^---[ \t]*$", "Fence", "Body", column="0"),
            expression(rf"^(?!{IN_HEADER})", "Text", "Body", column="0", lookAhead="true"),
            expression(r"^[ \t]*%.*$", "Comment", column="0"),
            expression(rf"^[ \t]*{SPEAKER}(?=[ \t]+[^:]+:)", "Key", "Speaker", column="0"),
            expression(r"^[ \t]*[^:]+(?=:)", "Key", "Value", column="0")),
    context("Speaker", "Speaker", "#pop", expression(":", "Separator", "Attributes")),
    context("Attributes", "Value", "#pop#pop", expression(";", "Separator"), expression(r"(?<=;)[^;=]+(?==)", "Key"), expression("=", "Separator")),
    context("Value", "Value", "#pop", expression(":", "Separator", "Rest")),
    context("Rest", "Value", "#pop#pop"),
]


def kate_transcript() -> str:
    styles = dict(HEADER_STYLES + [("Mark", "dsKeyword"), ("Code", "dsFunction"), ("Coding Label", "dsAttribute"), ("Memo", "dsAnnotation"), ("Identifying", "dsAlert"),
                                   ("Pseudonym", "dsVariable"), ("Literal", "dsSpecialChar"), ("Unclosed", "dsError"), ("Title", "dsControlFlow")])
    for name, _, _, style in SIGNS:
        styles.setdefault(name.title(), style)
    end = [expression(r"\}", "Mark", "#pop"), expression(r"\{(?!\{)", "Text", "#pop", lookAhead="true")]
    codes = [expression(rf"{NAME}(?:/{NAME})*", "Code"), expression(rf"=[{WORD}_.\-]+", "Coding Label")]
    marks = [
        expression(r"\{\{", "Literal"),
        expression(rf"\{{[+#\-](?={NAME})(?!{RAW}*\}}){CODE}", "Unclosed"),
        expression(rf"\{{[+#](?={NAME})", "Mark", "Codes"),
        expression(rf"\{{-(?={NAME}|\}})", "Mark", "Codes"),
        expression(rf"\{{!{SAYS}", "Mark", "Memo"),
        expression(rf"\{{\?{SAYS}", "Mark", "Identifying"),
        expression(rf"\{{@(?={NAME})", "Mark", "Pseudonym"),
    ]
    signs = [expression(back(pattern), name.title()) for name, pattern, _, _ in SIGNS]
    contexts = KATE_HEADER + [
        context("Body", "Text", "#stay",
                expression(r"^%.*$", "Comment", column="0"),
                expression(rf"^(?:{UNSAID})", "Comment", column="0"),
                expression(r"^#[ \t]+.*$", "Title", column="0"),
                expression(rf"^{LABEL_START}{LABEL}{LABEL_END}", "Text", "Turn", column="0", lookAhead="true"),
                expression(rf"^{LABEL_START}(?:{ABBREVIATED})\.(?=[ \t])", "Text", "Abbreviated", column="0", lookAhead="true"),
                *marks, *signs),
        context("Turn", "Text", "#pop",
                expression(rf"{STAMP}|\({CLOCKS}\)|{CLOCK}", "Time Stamp"),
                expression(r"[ \t]+|\*\*?(?=\p{L})|\[(?=\p{L})|[0-9]+[.)]?(?=[ \t])", "Separator"),
                expression(LABEL, "Speaker", "#pop!Colon")),
        context("Colon", "Text", "#pop", expression(COLON, "Separator", "#pop"), expression(r"\*\*|[ \t]+", "Separator"), expression(rf"\({CLOCKS}\)|{CLOCK}", "Time Stamp"), *signs),
        context("Abbreviated", "Text", "#pop",
                expression(rf"{STAMP}|\({CLOCKS}\)|{CLOCK}", "Time Stamp"),
                expression(r"[ \t]+|[0-9]+[.)]?(?=[ \t])", "Separator"),
                expression(ABBREVIATED, "Speaker"),
                expression(r"\.", "Separator", "#pop")),
        context("Codes", "Mark", "#pop", *end, *codes, expression(":", "Separator", "Memo Of Codes")),
        context("Memo Of Codes", "Memo", "#pop#pop", expression(r"\}", "Mark", "#pop#pop"), expression(r"\{\{", "Memo"), expression(r"\{", "Text", "#pop#pop", lookAhead="true")),
        context("Memo", "Memo", "#pop", *end, expression(rf"{RAW}+", "Memo")),
        context("Identifying", "Identifying", "#pop", *end, expression(rf"{RAW}+", "Identifying")),
        context("Pseudonym", "Pseudonym", "#pop", *end, expression(rf"(?<=@){NAME}", "Coding Label"), expression(rf"{RAW}+", "Pseudonym")),
    ]
    return kate("Ordrett", "ordrett", contexts, list(styles.items()))


def kate_codebook() -> str:
    styles = HEADER_STYLES + [("Title", "dsControlFlow"), ("Label Text", "dsControlFlow"), ("Code", "dsFunction"), ("Include", "dsExtension"), ("Exclude", "dsWarning"), ("Example", "dsVerbatimString"),
                              ("Rule", "dsOthers"), ("Too Deep", "dsError")]
    contexts = KATE_HEADER + [
        context("Body", "Text", "#stay",
                expression(r"^%.*$", "Comment", column="0"),
                expression(r"^#{9,}(?=[ \t]|$)", "Too Deep", column="0"),
                expression(r"^#{1,8}(?=[ \t])[ \t]+", "Title", "Heading", column="0"),
                expression(r"^\+(?=[ \t]|$)", "Separator", "Include", column="0"),
                expression(r"^-(?=[ \t]|$)", "Separator", "Exclude", column="0"),
                expression("^>", "Separator", "Example", column="0"),
                expression(r"^-{3,}[ \t]*$", "Rule", column="0"),
                expression(rf"^(?:{ATTRIBUTE})", "Key", "Value", column="0")),
        context("Heading", "Label Text", "#pop", expression(rf"(?<=[ \t]){NAME}(?=:(?:[ \t]|$))", "Code", "#pop!After Id"), expression(r".", "Label Text", "#pop!Label")),
        context("After Id", "Label Text", "#pop", expression(":", "Separator", "#pop!Label")),
        context("Label", "Label Text", "#pop"),
        context("Include", "Include", "#pop"),
        context("Exclude", "Exclude", "#pop"),
        context("Example", "Example", "#pop"),
    ]
    return kate("Ordrett Codebook", "codebook", contexts, styles)


def files() -> dict:
    return {
        "textmate/ordrett.tmLanguage.json": json.dumps(textmate_transcript(), ensure_ascii=False, indent=2) + "\n",
        "textmate/ordrett-codebook.tmLanguage.json": json.dumps(textmate_codebook(), ensure_ascii=False, indent=2) + "\n",
        "kate/ordrett.xml": kate_transcript(),
        "kate/ordrett-codebook.xml": kate_codebook(),
    }


if __name__ == "__main__":
    for name, text in files().items():
        path = GRAMMAR / name
        if "--check" not in sys.argv:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            sys.exit(f"{name} is stale: python3 grammar/tools/highlighting.py writes it anew")
