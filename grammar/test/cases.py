"""Runs what needs nothing but the grammars: the corpus, the queries, the names of nodes, edits, and hostile sizes.

    python cases.py
"""

import json
import pathlib
import random
import re
import tempfile
import time

from tree_sitter import Parser

from generator import Generator
from grammars import GRAMMAR, NAMES, REPOSITORY, Grammars, corpus, fail, normalized


def corpus_cases(grammars: Grammars) -> str:
    """Of every case of grammar/corpus the tree and the verdict; a wrong one's tree is not compared."""
    cases = corpus()
    wrong = []
    for case in cases:
        root = grammars.tree(case["language"], case["source"])
        if root.has_error != case["is_wrong"] or (not case["is_wrong"] and normalized(str(root)) != case["tree"]):
            wrong.append(case["name"])
            print(f"{case['name']}\n  expected {case['tree']}\n  found    {normalized(str(root))}")
    if wrong or len(cases) < 200:
        fail(f"{len(wrong)} of {len(cases)} cases of the corpus fail")
    return f"{len(cases)} cases of the corpus"


def kinds() -> set:
    """The kinds of nodes that Swift names."""
    text = (REPOSITORY / "Sources/Notation/SyntaxKind.swift").read_text(encoding="utf-8")
    body = text[text.index("case transcript"):text.index("// Tokens")]
    return {raw or name for name, raw in re.findall(r"case (\w+)(?: = \"(\w+)\")?", body)}


def node_names() -> str:
    found = set()
    for folder in NAMES.values():
        types = json.loads((GRAMMAR / folder / "src/node-types.json").read_text(encoding="utf-8"))
        found |= {node["type"] for node in types if node["named"]}
    if found != kinds():
        fail(f"the grammars and SyntaxKind name other nodes: {sorted(found ^ kinds())}")
    return f"{len(found)} names of nodes"


def queries(grammars: Grammars) -> str:
    """Every query is read by tree-sitter and finds something in the example study."""
    study = REPOSITORY / "Sources/CExampleStudy/study"
    count = 0
    for language, folder in NAMES.items():
        ending = {"ordrett": "*.ordrett", "codebook": "*.codebook"}[language]
        roots = [grammars.tree(language, path.read_bytes()) for path in sorted(study.rglob(ending))]
        for path in sorted((GRAMMAR / folder / "queries").glob("*.scm")):
            query = grammars.languages[language].query(path.read_text(encoding="utf-8"))
            if not any(query.captures(root) for root in roots):
                fail(f"{folder}/queries/{path.name} finds nothing")
            count += 1
    return f"{count} queries"


# What the bytes of a node are like, where an S-expression tells only that it is there.
SHAPES = {
    "label": r"[^\s*:：\[\]#]([^\n*:：]*[^\s*:：])?", "text": r"[^\r\n]+", "comment": r"[%@][^\r\n]*|[\d:.,]+[ \t]*-->[^\r\n]*|(?i:webvtt)[ \t]*", "title": r"\S[^\r\n]*", "key": r"[^\s:]([^\r\n:]*[^\s:])?",
    "value": r"[^ \t\r\n]([^\r\n]*[^ \t\r\n])?", "code_name": r"[^\s/={}:(),]+", "coding_label": r"[^\s/={}:]+", "identifier": r"[^\s{}:]+", "memo": r"([^{}\r\n]|\{\{)+",
    "coding_start": r"\{\+.*\}", "coding_end": r"\{-.*\}", "turn_coding": r"\{#.*\}", "memo_mark": r"\{!.*\}", "identifying": r"\{\?.*\}", "pseudonym": r"\{@.*\}", "brace_literal": r"\{\{",
    "time_stamp": r"\[[\d:.,]+( ?(-->|-) ?[\d:.,]+)?\]|\([\d:.,]+( ?(-->|-) ?[\d:.,]+)?\)|#[\d:.,-]+#|[\d:.,]+", "pause": r"\(.*\)|\[.*\]|#+|\.\.+|…", "timed_pause": r"\(.*\)|\[.*\]", "event": r"\(.*\)|\[.*\]|\*.*\*|&=.*",
    "unclear": r"\(.*\)|\[.*\]|[xX]{3}", "omission": r"\(…\)|\[(…|\.\.\.?)\]", "replacement": r"\[.*\]", "clarification": r"\(.*\)|\[.*\]|&=.*", "gender_hidden": r"[hH](\*\w+|[eE][nN][sS]?).*",
    "overlap": r"<.*\]|//.*//|\[[<>]\d*\]", "cut_off": r"\w.*(-|…|\.\.)", "emphasis": r"(\*\*?|__?).*\1", "capitals": r"[^\s\d].*", "lengthening": r"\w.*",
    "code_identifier": r"[^\s:]+", "code_label": r"\S([^\r\n]*[^ \t\r\n])?", "speaker_declaration": r"\S[^\r\n]*", "header": r"---[ \t]*[\r\n].*---[ \t]*[\r\n]*", "code_heading": r"#+[ \t].*",
}


def shapes(grammars: Grammars) -> str:
    """Nodes begin and end where they should, in made-up valid texts; and no byte of a valid text is outside the tree."""
    # White space of the notation, and not all that Python has.
    compiled = {kind: re.compile(shape.replace(r"\S", r"[^\s]").replace(r"\s", r" \t\r\n"), re.S) for kind, shape in SHAPES.items()}
    seen = {}
    for number in range(600):
        language = ("ordrett", "ordrett", "codebook")[number % 3]
        generator = Generator(f"shapes {number}")
        source = generator.transcript(False) if language == "ordrett" else generator.codebook(False)
        root = grammars.tree(language, source)
        if root.has_error:
            continue
        mark = len("\ufeff".encode()) if source.startswith("\ufeff".encode()) else 0
        if root.end_byte != len(source) or (root.children and root.start_byte != mark):
            fail(f"the tree goes from {root.start_byte} to {root.end_byte} of {len(source)} bytes: {source!r}")
        nodes = [root]
        while nodes:
            node = nodes.pop()
            nodes += node.children
            shape = compiled.get(node.type) if node.is_named else None
            if shape:
                seen[node.type] = seen.get(node.type, 0) + 1
                if not shape.fullmatch(node.text.decode()):
                    fail(f"a {node.type} is {node.text.decode()!r} in {source!r}")
            for before, after in zip(node.children, node.children[1:]):
                if before.end_byte > after.start_byte:
                    fail(f"{before} and {after} overlap in {source!r}")
    missing = set(SHAPES) - set(seen)
    if missing:
        fail(f"no made-up text has {sorted(missing)}")
    return f"{sum(seen.values())} nodes' edges"


def edits(grammars: Grammars) -> str:
    """A tree that is mended after each edit is the tree of the whole text. What the scanner remembers has to be right for it."""
    count = 0
    for number in range(40):
        language = ("ordrett", "codebook")[number % 2]
        generator = Generator(f"edits {number}")
        source = generator.transcript(True) if language == "ordrett" else generator.codebook(True)
        choice = random.Random(number)
        parser = Parser(grammars.languages[language])
        tree = parser.parse(source)
        for _ in range(25):
            start = choice.randint(0, len(source))
            end = min(len(source), start + choice.choice([0, 0, 1, 1, 5, 30]))
            new = choice.choice([b"", b"\n", b"(", b"---\n", b"{+a}", b"}", b"#", b" ", b"I: ", b"% ", "å".encode(), b"*", generator.wild().encode("utf-8", "replace")])
            edited = source[:start] + new + source[end:]

            def point(text, offset):
                before = text[:offset]
                return before.count(b"\n"), offset - (before.rfind(b"\n") + 1)

            tree.edit(start, end, start + len(new), point(source, start), point(source, end), point(edited, start + len(new)))
            tree = parser.parse(edited, tree)
            whole = Parser(grammars.languages[language]).parse(edited)
            # How an error is passed over depends on what was there before it.
            if not whole.root_node.has_error and str(tree.root_node) != str(whole.root_node):
                fail(f"after an edit the tree of {language} {number} is not that of the text: {edited!r}")
            source = edited
            count += 1
    return f"{count} edits"


HOSTILE = {
    "opening parentheses": b"(", "opening signs of all kinds": b"(<[*_//&", "braces": b"{", "unclosed marks": b"{+a{{", "unclosed memos": b"{!a{{",
    "one word after another": b"ord ", "signs in parentheses": b"(NAV ", "hyphens": b"a- og ", "colons": b"a:", "hyphens in a row": b"-", "dots": b".",
    "turns": b"I: ja\n", "segments": b"{+a}x{-a}", "white space": b" ", "headings": b"# a\n", "a header": b"---\ntitle: ", "keys": b"a: b\n",
}


def hostile(grammars: Grammars) -> str:
    """Twice the text takes about twice the time. Four times as much would show in any of these."""
    for language in NAMES:
        for name, piece in HOSTILE.items():
            times = []
            for size in (100_000, 400_000):
                source = (piece * (size // len(piece)))
                started = time.process_time()
                grammars.tree(language, source)
                times.append(time.process_time() - started)
            if times[1] > 1 and times[1] > times[0] * 10:
                fail(f"{name} in {language}: {times[0]:.2f} s, and four times as much {times[1]:.2f} s")
    return f"{len(HOSTILE) * len(NAMES)} hostile texts"


def main():
    with tempfile.TemporaryDirectory() as folder:
        grammars = Grammars(pathlib.Path(folder))
        print("grammar: " + ", ".join([corpus_cases(grammars), node_names(), queries(grammars), shapes(grammars), edits(grammars), hostile(grammars)]) + ": as they should be")


if __name__ == "__main__":
    main()
