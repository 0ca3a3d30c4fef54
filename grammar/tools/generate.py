"""Makes the parsers of the tree-sitter grammars out of their grammar.js, and everything else here that is made.

    python3 grammar/tools/generate.py            writes src/parser.c and the rest of what is made
    python3 grammar/tools/generate.py --check    exit status 1 where something is stale

The program `tree-sitter` is looked for in $TREE_SITTER, then on the PATH; it needs node. Without it `--check` compares
digests: src/made-of.json says of what the parser was made, and what it was, so that neither changes without the other.
"""

import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

GRAMMAR = pathlib.Path(__file__).resolve().parent.parent
GRAMMARS = ["tree-sitter-ordrett", "tree-sitter-ordrett-codebook"]
MADE = ["parser.c", "grammar.json", "node-types.json", "tree_sitter/parser.h", "tree_sitter/alloc.h", "tree_sitter/array.h"]
# Another release may write another parser of the same grammar.
RELEASE = "0.22.6"


def fail(message: str):
    sys.exit(f"grammar: {message}")


def digest(path: pathlib.Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def digests(folder: pathlib.Path) -> dict:
    return {"grammar.js": digest(folder / "grammar.js"), **{name: digest(folder / "src" / name) for name in MADE}}


def tree_sitter() -> str | None:
    """The program, if it is there and of the release whose output is committed."""
    program = os.environ.get("TREE_SITTER") or shutil.which("tree-sitter")
    if not program or not shutil.which("node"):
        return None
    release = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    return program if release == RELEASE else None


def generate(program: str, grammar: str, folder: pathlib.Path) -> None:
    """Writes a grammar's src into a folder."""
    shutil.copy(GRAMMAR / grammar / "grammar.js", folder)
    shutil.copy(GRAMMAR / grammar / "package.json", folder)
    subprocess.run([program, "generate", "--no-bindings", "--abi", "14"], cwd=folder, check=True)


def check(grammar: str, program: str | None) -> None:
    folder = GRAMMAR / grammar
    if json.loads((folder / "src/made-of.json").read_text(encoding="utf-8")) != digests(folder):
        fail(f"{grammar}/src is stale or was changed by hand: python3 grammar/tools/generate.py writes it anew")
    if program is None:
        print(f"{grammar}: its digests are right; tree-sitter {RELEASE} is not here to make it anew")
        return
    with tempfile.TemporaryDirectory() as other:
        generate(program, grammar, pathlib.Path(other))
        for name in MADE:
            if digest(folder / "src" / name) != digest(pathlib.Path(other) / "src" / name):
                fail(f"{grammar}/src/{name} is not what tree-sitter {RELEASE} makes: python3 grammar/tools/generate.py")
    print(f"{grammar}: made anew, and equal")


def unicode_tables() -> str:
    return subprocess.run(["swift", str(GRAMMAR / "tools/unicode-ranges.swift")], capture_output=True, text=True, check=True).stdout


def main():
    program = tree_sitter()
    tables = GRAMMAR / "common/characters.inc"
    scripts = [GRAMMAR / "tools" / name for name in ("vocabulary.py", "highlighting.py")]
    if "--check" in sys.argv:
        for script in scripts:
            subprocess.run([sys.executable, str(script), "--check"], check=True)
        if tables.read_text(encoding="utf-8") != unicode_tables():
            fail("common/characters.inc is not what this Swift says of characters: python3 grammar/tools/generate.py")
        for grammar in GRAMMARS:
            check(grammar, program)
        return
    if program is None:
        fail(f"tree-sitter {RELEASE} and node are needed; $TREE_SITTER says where the first is")
    for script in scripts:
        subprocess.run([sys.executable, str(script)], check=True)
    tables.write_text(unicode_tables(), encoding="utf-8")
    for grammar in GRAMMARS:
        folder = GRAMMAR / grammar
        with tempfile.TemporaryDirectory() as other:
            generate(program, grammar, pathlib.Path(other))
            for name in MADE:
                (folder / "src" / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(pathlib.Path(other) / "src" / name, folder / "src" / name)
        (folder / "src/made-of.json").write_text(json.dumps(digests(folder), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
