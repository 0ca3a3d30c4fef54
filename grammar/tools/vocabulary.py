"""Makes grammar/common/vocabulary.inc out of Sources/Notation/SignVocabulary.swift: the words that signs are known by.

    python3 grammar/tools/vocabulary.py            writes it
    python3 grammar/tools/vocabulary.py --check    exit status 1 where it is stale
"""

import pathlib
import re
import sys

grammar = pathlib.Path(__file__).resolve().parent.parent
source = grammar.parent / "Sources/Notation/SignVocabulary.swift"
target = grammar / "common/vocabulary.inc"

LISTS = ["builtInEvents", "manners", "unclear", "unclearStretches", "pauses", "pauseManners", "units", "replacements", "notes",
         "discourse", "abbreviatedLabels"]


def lists() -> dict[str, list[str]]:
    text = source.read_text(encoding="utf-8")
    found = {}
    for name, block, line in re.findall(
        r'static let (\w+)(?:: Set<String>)? = set\(\s*(?:"""(.*?)"""|"([^"]*)")\s*\)', text, re.S
    ):
        found[name] = sorted(set((block or line).split()), key=lambda word: word.encode())
    if sorted(found) != sorted(LISTS):
        sys.exit(f"{source.name}: the word lists are {sorted(found)}, and {sorted(LISTS)} were expected")
    return found


def made() -> str:
    lines = ["/* Made by tools/vocabulary.py of Sources/Notation/SignVocabulary.swift; each list in the order of its bytes. */"]
    for name, words in lists().items():
        constant = re.sub(r"(?<!^)([A-Z])", r"_\1", name).upper().replace("BUILT_IN_", "")
        lines += ["", f"static const char *const {constant}[] = {{"]
        line = "   "
        for word in words:
            item = f' "{word}",'
            if len(line) + len(item) > 118:
                lines.append(line)
                line = "   "
            line += item
        lines += [line, "};"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__" and "--check" in sys.argv:
    if target.read_text(encoding="utf-8") != made():
        sys.exit(f"{target.name} is stale: python3 grammar/tools/vocabulary.py writes it anew")
elif __name__ == "__main__":
    target.write_text(made(), encoding="utf-8")
