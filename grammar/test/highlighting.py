"""Holds the TextMate grammars and the Kate definitions to what they made of two samples before.

    python highlighting.py            exit status 1 where the colors differ from those in grammar/test/highlighting
    python highlighting.py --write    writes them, to be read before they are committed

It also counts how the TextMate grammar of transcripts and the tree-sitter grammar name the signs and marks of the example study.
"""

import json
import logging
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from textmate_grammar.parsers.base import LanguageParser

from grammars import GRAMMAR, REPOSITORY, Grammars, fail

SAMPLES = GRAMMAR / "test/highlighting"
TEXTMATE = {"ordrett": "ordrett.tmLanguage.json", "codebook": "ordrett-codebook.tmLanguage.json"}
KATE = {"ordrett": "Ordrett", "codebook": "Ordrett Codebook"}

# What tree-sitter calls it, and the end of the scope that TextMate's grammar gives it.
SCOPES = {
    "time_stamp": "time-stamp", "pause": "pause", "timed_pause": "pause", "event": "event", "unclear": "unclear", "omission": "omission",
    "replacement": "replacement", "clarification": "clarification", "gender_hidden": "gender-hidden", "overlap": "overlap",
    "emphasis": "emphasis", "capitals": "capitals", "lengthening": "lengthening", "brace_literal": "brace", "label": "speaker", "title": "section",
    "comment": "percentage", "code_name": "code", "coding_label": "label", "memo": "memo", "identifier": "pseudonym", "key": "property-name",
}


def textmate(language: str, text: str) -> list:
    parser = LanguageParser(json.loads((GRAMMAR / "textmate" / TEXTMATE[language]).read_text(encoding="utf-8")))
    return parser.parse_string(text).flatten()


def textmate_golden(language: str, text: str) -> str:
    lines = []
    for (row, column), content, scopes in textmate(language, text):
        if content.strip() and len(scopes) > 1:
            lines.append(f"{row + 1}:{column + 1} {content!r} {' '.join(scopes[1:])}")
    return "\n".join(lines) + "\n"


def kate_golden(language: str, path: pathlib.Path, folder: str) -> str:
    target = pathlib.Path(folder) / "org.kde.syntax-highlighting/syntax"
    target.mkdir(parents=True, exist_ok=True)
    for definition in (GRAMMAR / "kate").glob("*.xml"):
        shutil.copy(definition, target)
    command = ["kate-syntax-highlighter", "--syntax", KATE[language], "--output-format", "ansi", "--syntax-trace", "format", str(path)]
    environment = {**os.environ, "XDG_DATA_HOME": folder, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(command, capture_output=True, text=True, env=environment)
    if run.returncode != 0 or run.stderr.strip():
        fail(f"kate-syntax-highlighter: {run.stderr.strip() or run.returncode}")
    plain = re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", run.stdout)
    return "\n".join(line.rstrip() for line in plain.splitlines()) + "\n"


def compare(path: pathlib.Path, found: str) -> int:
    if "--write" in sys.argv:
        path.write_text(found, encoding="utf-8")
    expected = path.read_text(encoding="utf-8")
    if expected == found:
        return 0
    for left, right in zip(expected.splitlines() + [""], found.splitlines() + [""]):
        if left != right:
            print(f"{path.name}:\n  expected {left}\n  found    {right}")
            break
    return 1


def differences(folder: str) -> tuple[int, int]:
    """How many signs and marks of the example study the two grammars name otherwise, and how many there are."""
    grammars = Grammars(pathlib.Path(folder))
    differ = total = 0
    for path in sorted((REPOSITORY / "Sources/CExampleStudy/study").rglob("*.ordrett")):
        source = path.read_bytes()
        lines = source.decode().split("\n")
        scopes = {}
        for (row, column), content, names in textmate("ordrett", source.decode()):
            for offset in range(len(content)):
                scopes[row, column + offset] = names
        nodes = [grammars.tree("ordrett", source)]
        while nodes:
            node = nodes.pop()
            nodes += node.children
            if node.type not in SCOPES or (node.type == "key" and node.parent.type == "speaker_declaration"):
                continue
            scope = "attribute-name" if node.type == "key" and node.parent.type == "attribute" else SCOPES[node.type]
            row, byte = node.start_point
            names = scopes.get((row, len(lines[row].encode()[:byte].decode())), [])
            total += 1
            if not any(f".{scope}." in name for name in names):
                differ += 1
                print(f"{path.name}:{row + 1}: {node.type} {node.text.decode()!r}: {names}")
    return differ, total


def main():
    logging.disable(logging.CRITICAL)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in TEXTMATE:
            sample = SAMPLES / f"sample.{language}"
            failed += compare(SAMPLES / f"sample.{language}.textmate", textmate_golden(language, sample.read_text(encoding="utf-8")))
            failed += compare(SAMPLES / f"sample.{language}.kate", kate_golden(language, sample, folder))
        print(f"highlighting: {failed} of {2 * len(TEXTMATE)} samples differ")
        differ, total = differences(folder)
        print(f"highlighting: of {total} signs and marks of the example study TextMate names {differ} otherwise than tree-sitter")
    if failed or differ:
        fail("the colors differ")


if __name__ == "__main__":
    main()
