"""The two tree-sitter grammars, compiled and loaded, and the cases of grammar/corpus."""

import ctypes
import pathlib
import re
import subprocess
import sys

from tree_sitter import Language, Parser

GRAMMAR = pathlib.Path(__file__).resolve().parent.parent
REPOSITORY = GRAMMAR.parent
NAMES = {"ordrett": "tree-sitter-ordrett", "codebook": "tree-sitter-ordrett-codebook"}
SYMBOLS = {"ordrett": "tree_sitter_ordrett", "codebook": "tree_sitter_ordrett_codebook"}


def compiled(language: str, folder: pathlib.Path) -> Language:
    """A grammar's language, from its parser.c and scanner.c, which must compile without a warning."""
    source = GRAMMAR / NAMES[language] / "src"
    library = folder / f"{language}.so"
    subprocess.run(
        ["cc", "-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", f"-I{source}",
         str(source / "parser.c"), str(source / "scanner.c"), "-o", str(library)],
        check=True,
    )
    function = getattr(ctypes.CDLL(str(library)), SYMBOLS[language])
    function.restype = ctypes.c_void_p
    return Language(function())


class Grammars:
    def __init__(self, folder: pathlib.Path):
        self.languages = {name: compiled(name, folder) for name in NAMES}
        self.parsers = {name: Parser(language) for name, language in self.languages.items()}

    def tree(self, language: str, source: bytes):
        return self.parsers[language].parse(source).root_node


def normalized(tree: str) -> str:
    """An S-expression on one line."""
    return re.sub(r"\s*\)", ")", re.sub(r"\s+", " ", tree.strip()))


def corpus() -> list[dict]:
    """Every case of grammar/corpus: its name, its language, its source, its tree and whether something is wrong in it."""
    cases = []
    for path in sorted((GRAMMAR / "corpus").glob("*.txt")):
        text = path.read_bytes()
        parts = re.split(rb"^={3,}\|\n", text, flags=re.M)[1:]
        for head, body in zip(parts[::2], parts[1::2]):
            name, *attributes = head.decode().strip().split("\n")
            source, tree = re.split(rb"^---\|\n", body, maxsplit=1, flags=re.M)
            cases.append({
                "name": f"{path.name}: {name}",
                "language": "codebook" if ":language(codebook)" in attributes else "ordrett",
                "is_wrong": ":error" in attributes,
                "source": source[:-1],
                "tree": normalized(tree.decode()),
            })
    return cases


def fail(message: str):
    sys.exit(f"grammar: {message}")
