#!/usr/bin/env python3
"""Makes the files of editors/ that say again what grammar/ says, in an editor's own words.

    python3 editors/tools/make.py            writes them
    python3 editors/tools/make.py --check    exit status 1 where one is stale
    python3 editors/tools/make.py --compile  as --check, and every query is read by tree-sitter (PyPI `tree-sitter`,
                                             a C compiler) and finds something in the example study
"""

import json
import pathlib
import plistlib
import re
import sys
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
EDITORS, GRAMMAR = REPOSITORY / "editors", REPOSITORY / "grammar"

# What is called otherwise than in grammar/*/queries/highlights.scm; a theme colors what it knows.
HELIX = {
    "property": "variable.other.member",
    "number": "constant.numeric",
    "string.escape": "constant.character.escape",
    "tag.attribute": "attribute",
    "comment.note": "comment.block.documentation",
    "comment.warning": "diff.minus",
    "comment.error": "diff.delta",
    "markup.strong": "markup.bold",
}
ZED = {
    "tag.attribute": "attribute",
    "constant.builtin": "constant",
    "function.builtin": "function",
    "variable.builtin": "variable.special",
    "variable.parameter": "variable.special",
    "comment.note": "comment.doc",
    "comment.warning": "variant",
    "comment.error": "hint",
    "markup.heading": "title",
    "markup.quote": "text.literal",
    "markup.italic": "emphasis",
    "markup.strong": "emphasis.strong",
    "markup.strikethrough": "emphasis",
}


def highlights(folder: str, names: dict[str, str]) -> bytes:
    """The grammar's own query, with its captures renamed."""
    query = (GRAMMAR / folder / "queries/highlights.scm").read_text(encoding="utf-8")
    code = re.sub(r"@([a-z.]+)", lambda match: "@" + names.get(match[1], match[1]), query)
    return f"; Made by editors/tools/make.py of the query in grammar/{folder}.\n{code}".encode()


def property_list(name: str) -> bytes:
    """A TextMate grammar as Sublime Text reads it."""
    return plistlib.dumps(json.loads((GRAMMAR / f"textmate/{name}.tmLanguage.json").read_text(encoding="utf-8")))


def made() -> dict[str, bytes]:
    files = {}
    for language, folder in (("ordrett", "tree-sitter-ordrett"), ("ordrett-codebook", "tree-sitter-ordrett-codebook")):
        files[f"helix/runtime/queries/{language}/highlights.scm"] = highlights(folder, HELIX)
        files[f"zed/languages/{language}/highlights.scm"] = highlights(folder, ZED)
    files["sublime/Ordrett/Ordrett.tmLanguage"] = property_list("ordrett")
    files["sublime/Ordrett/Ordrett Codebook.tmLanguage"] = property_list("ordrett-codebook")
    # Without a syntax of its own a file has no server. Colors it needs none.
    decisions = {
        "name": "Ordrett Decisions", "scopeName": "source.ordrett-decisions", "fileTypes": ["ordrett.decisions"],
        "patterns": [],
    }
    files["sublime/Ordrett/Ordrett Decisions.tmLanguage"] = plistlib.dumps(decisions)
    return files


def compile_queries() -> str:
    sys.path.insert(0, str(GRAMMAR / "test"))
    from grammars import Grammars

    study = REPOSITORY / "Sources/CExampleStudy/study"
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        grammars = Grammars(pathlib.Path(folder))
        roots = {
            language: [grammars.tree(language, path.read_bytes()) for path in study.rglob(f"*.{ending}")]
            for language, ending in (("ordrett", "ordrett"), ("codebook", "codebook"))
        }
        for path in sorted(EDITORS.rglob("*.scm")):
            language = "codebook" if "codebook" in path.parent.name else "ordrett"
            text = path.read_text(encoding="utf-8")
            query = grammars.languages[language].query(text)
            # A line that only takes over another file's query.
            if re.sub(r"(?m);.*$", "", text).strip() and not any(query.captures(root) for root in roots[language]):
                sys.exit(f"{path.relative_to(REPOSITORY)} finds nothing in the example study")
            count += 1
    return f"{count} queries"


def main(arguments: list[str]) -> None:
    checks = "--check" in arguments or "--compile" in arguments
    stale = []
    for name, content in made().items():
        path = EDITORS / name
        if path.exists() and path.read_bytes() == content:
            continue
        if checks:
            stale.append(name)
        else:
            path.write_bytes(content)
    if stale:
        sys.exit(f"stale, to be made by editors/tools/make.py: {', '.join(stale)}")
    if "--compile" in arguments:
        print(f"editors: {compile_queries()}: as they should be")


if __name__ == "__main__":
    main(sys.argv[1:])
