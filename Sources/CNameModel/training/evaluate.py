"""Scores predictions against gold spans.

strict: same offsets and type. Recall: a gold span shares a letter or digit with some prediction, of whatever type.
False flag: a prediction that touches no gold span of any type; per 1000 words (parted by white space, with a letter or digit)."""

import collections

FOLDED = {"GPE_LOC": "LOC", "GPE_ORG": "ORG"}
CORE = ("PER", "LOC", "ORG")


class Score:
    def __init__(self):
        self.right, self.wrong, self.missed = (collections.Counter() for _ in range(3))
        self.found, self.gold = collections.Counter(), collections.Counter()
        self.words = self.false = self.flags = 0
        self.misses, self.false_flags = [], []

    def add(self, text, gold, predicted, ignored=("DATE",)):
        gold = [(s, e, FOLDED.get(t, t)) for s, e, t in gold if t not in ignored]
        predicted = [(p[0], p[1], FOLDED.get(p[2], p[2]), p[3] if len(p) > 3 else 1) for p in predicted]
        self.words += sum(any(c.isalnum() for c in w) for w in text.split())
        self.flags += len(predicted)
        wanted, given = set(gold), {p[:3] for p in predicted}
        self.right.update(t for _, _, t in wanted & given)
        self.missed.update(t for _, _, t in wanted - given)
        self.wrong.update(t for _, _, t in given - wanted)
        covered = {i for s, e, _, _ in predicted for i in range(s, e)}
        for s, e, t in gold:
            self.gold[t] += 1
            if any(i in covered and text[i].isalnum() for i in range(s, e)):
                self.found[t] += 1
            else:
                self.misses.append((t, text[s:e], text[max(0, s - 40):e + 30]))
        for s, e, t, p in predicted:
            if not any(s < b and a < e for a, b, _ in gold):
                self.false += 1
                self.false_flags.append((p, t, text[s:e], text[max(0, s - 40):e + 30]))

    def recall(self, kinds=CORE):
        return sum(self.found[k] for k in kinds) / max(1, sum(self.gold[k] for k in kinds))

    @property
    def false_per_1000(self):
        return 1000 * self.false / max(1, self.words)

    def strict(self, kinds=None):
        """Precision, recall, F1."""
        def total(c):
            return sum(n for k, n in c.items() if kinds is None or k in kinds)
        right, wrong, missed = total(self.right), total(self.wrong), total(self.missed)
        return right / max(1, right + wrong), right / max(1, right + missed), 2 * right / max(1, 2 * right + wrong + missed)
