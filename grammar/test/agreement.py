"""Compares the trees and the verdicts of the tree-sitter grammars with those of `ordrett`.

    python agreement.py PROGRAM [--more FOLDER] [--transcripts N]

Of every valid document both trees must be equal, named nodes and fields; of every other one the verdict, that something
is wrong with it. What the grammars cannot know, and where the program does not do what the specification says, stands in
gaps.json with its reason: such a document has to disagree, so that no gap is named longer than it is there. Prints how many
other documents disagree.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from generator import Generator
from grammars import GRAMMAR, REPOSITORY, Grammars, corpus, fail, normalized

NAMES = {"ordrett": "x.ordrett", "codebook": "x.codebook"}
GAPS = json.loads((GRAMMAR / "test/gaps.json").read_text(encoding="utf-8"))


class Program:
    def __init__(self, path: str, folder: str):
        self.path, self.folder = str(pathlib.Path(path).resolve()), folder

    def run(self, arguments, language, source):
        command = [self.path, *arguments, "--name", NAMES[language], "-"]
        return subprocess.run(command, input=source, capture_output=True, cwd=self.folder).stdout.decode()

    def tree(self, language, source):
        return normalized(self.run(["tree"], language, source))

    def is_wrong(self, language, source):
        """Whether a document has an error, and how many of its errors are gaps."""
        report = json.loads(self.run(["check", "--format", "json", "--only", "syntax", "--language", "en"], language, source))
        if report["errors"] or report["skipped"]:
            raise ValueError(f"ordrett did not read it: {report['errors']} {report['skipped']}")
        gaps = [gap["message"] for gap in GAPS["findings"] if gap["language"] in (language, "both")]
        messages = [finding["message"] for finding in report["findings"]]
        known = [message for message in messages if any(gap in message for gap in gaps)]
        return len(known) < len(messages), len(known)


def documents(more, transcripts):
    """Every document that is compared: where it is from, its name, its language and its bytes."""
    for case in corpus():
        yield "corpus", case["name"], case["language"], case["source"]
    study = REPOSITORY / "Sources/CExampleStudy/study"
    for path in sorted(study.rglob("*.ordrett")) + sorted(study.rglob("*.codebook")):
        yield "example study", path.name, path.suffix[1:], path.read_bytes()
    for path in sorted(pathlib.Path(more).iterdir()) if more else []:
        yield "interviews", path.name, "ordrett", path.read_bytes()
    for number in range(transcripts):
        yield "generated transcripts", f"transcript {number}", "ordrett", Generator(number).transcript(False)
    for number in range(transcripts // 2):
        yield "spoiled transcripts", f"spoiled transcript {number}", "ordrett", Generator(f"s{number}").transcript(True)
    for number in range(transcripts // 2):
        yield "generated codebooks", f"codebook {number}", "codebook", Generator(number).codebook(False)
    for number in range(transcripts // 4):
        yield "spoiled codebooks", f"spoiled codebook {number}", "codebook", Generator(f"s{number}").codebook(True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("--more", help="a folder of transcripts to compare as well")
    arguments.add_argument("--transcripts", type=int, default=1000)
    arguments.add_argument("--show", type=int, default=5, help="how many disagreements to print")
    options = arguments.parse_args()

    counts = {}
    disagreements = []
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
        grammars = Grammars(pathlib.Path(folder))
        program = Program(options.program, folder)
        all_documents = list(documents(options.more, options.transcripts))
        verdicts = pool.map(lambda document: program.is_wrong(*document[2:]), all_documents)
        trees = pool.map(lambda document: program.tree(*document[2:]), all_documents)
        for (group, name, language, source), (is_wrong, gaps), expected in zip(all_documents, verdicts, trees):
            root = grammars.tree(language, source)
            count = counts.setdefault(group, {"documents": 0, "valid": 0, "gaps": 0, "disagreements": 0})
            count["documents"] += 1
            count["valid"] += not is_wrong
            count["gaps"] += gaps > 0
            found = normalized(str(root))
            if root.has_error != is_wrong or (not is_wrong and found != expected):
                count["disagreements"] += 1
                disagreements.append((name, is_wrong, root.has_error, source, expected, found))
        for gap in GAPS["documents"]:
            source = gap["source"].encode()
            if normalized(str(grammars.tree(gap["language"], source))) == program.tree(gap["language"], source):
                fail(f"gaps.json names {gap['source']!r}, of which the trees are equal")

    print(f"{'':24}{'documents':>10}{'valid':>8}{'with gaps':>11}{'disagreements':>15}")
    for group, count in counts.items():
        print(f"{group:24}{count['documents']:>10}{count['valid']:>8}{count['gaps']:>11}{count['disagreements']:>15}")
    for name, is_wrong, has_error, source, expected, found in disagreements[: options.show]:
        print(f"\n{name}: wrong for ordrett: {is_wrong}, for tree-sitter: {has_error}\n{source!r}")
        same = len(os.path.commonprefix([expected, found]))
        print(f"  ordrett      … {expected[max(same - 60, 0):same + 60]}\n  tree-sitter  … {found[max(same - 60, 0):same + 60]}")
    print(f"{len(disagreements)} disagreements, besides {len(GAPS['documents'])} documents and {len(GAPS['findings'])} findings that gaps.json names")
    if disagreements:
        fail("the parsers disagree")
    # A generator that makes nothing valid, or nothing invalid, tests one half only.
    if counts["generated transcripts"]["valid"] < options.transcripts * 0.9:
        fail("too few of the generated transcripts are valid")
    if counts["spoiled transcripts"]["valid"] > options.transcripts * 0.4:
        fail("too few of the spoiled transcripts are invalid")


if __name__ == "__main__":
    sys.exit(main())
