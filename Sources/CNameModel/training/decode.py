"""The reference decoder: what `Sources/Privacy/Tagger` must answer, from the files alone (FORMAT.md, "Decoding")."""

import os

import numpy as np

from export import FORBIDDEN, Bloom, ListTable, read_model
from features import CASED_ONLY, D_KNOWN, Encoder, WordFacts
from tokens import tokens, without_capitals
from vetoes import is_vetoed

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
# name: (its dictionary, whether it is for text without capitals)
MODELS = {"cased-no": ("words-no.bin", False), "lower-no": ("words-no.bin", True), "english": ("words-en.bin", False)}


class Tagger:
    def __init__(self, name, folder=FOLDER):
        words, self.lowers = MODELS[name]
        self.model = read_model(os.path.join(folder, name + ".bin"))
        self.labels = self.model["labels"]
        self.facts = WordFacts(
            Bloom.read(os.path.join(folder, words)), ListTable.read(os.path.join(folder, "lists.bin")))
        self.encoder = Encoder(self.facts, bool(CASED_ONLY & set(self.model["templates"])))
        self.english = name == "english"
        kinds = [l[2:] for l in self.labels]
        self.types = sorted(set(k for k in kinds if k), key=kinds.index)
        self.of_type = np.array([[k == t for t in self.types] for k in kinds], float)

    def scores(self, passages):
        """State scores as whole numbers, [tokens × labels], and where each passage begins."""
        keys, bounds = self.encoder.keys(passages)
        known, rows = self.model["keys"], self.model["rows"]
        total = np.zeros((len(keys), len(self.labels)), np.int64)
        for column in range(keys.shape[1]):
            k = keys[:, column]
            at = np.searchsorted(known, k)
            at[at == len(known)] = 0
            hit = (known[at] == k) & (k != 0)
            total[hit] += rows[at[hit]]
        return total, bounds

    def tag(self, texts, threshold=None):
        """For each text: (spans as (start, end, type, probability), the best labels, P(entity) by token)."""
        threshold = self.model["threshold"] if threshold is None else threshold
        passages = []
        for text in texts:
            passages.append([without_capitals(t) if self.lowers else t for t in tokens(text)])
        scores, bounds = self.scores(passages)
        answer = []
        for i, toks in enumerate(passages):
            own = scores[bounds[i]:bounds[i + 1]]
            if len(own) == 0:
                answer.append(([], [], np.zeros(0)))
                continue
            best = viterbi(own, self.model["transitions"])
            marginals = marginals_of(own * self.model["scale"], self.model["transitions"], self.model["scale"])
            entity = 1 - marginals[:, 0]
            begins = line_starts(texts[i], toks)
            answer.append((self._spans(toks, begins, best, marginals, entity, threshold), [self.labels[b] for b in best], entity))
        return answer

    def _spans(self, toks, begins, best, marginals, entity, threshold):
        taken, spans = set(), []
        at = 0
        while at < len(toks):
            label = self.labels[best[at]]
            if label == "O":
                at += 1
                continue
            end = at + 1
            while end < len(toks) and self.labels[best[end]] == "I-" + label[2:] and not begins[end]:
                end += 1
            taken.update(range(at, end))
            self._add(spans, toks, at, end, label[2:], entity)
            at = end
        by_type = marginals @ self.of_type
        at = 0
        while at < len(toks):
            end = at
            while end < len(toks) and end not in taken and entity[end] >= threshold and self._may_be_added(toks[end]):
                end += 1
                if end < len(toks) and begins[end]:
                    break
            if end > at:
                self._add(spans, toks, at, end, self.types[int(by_type[at:end].sum(0).argmax())], entity)
            at = max(end, at + 1)
        return sorted(spans)

    def _may_stand(self, t):
        return t.is_word and not is_vetoed(t, self.english)

    def _may_be_added(self, t):
        """A common word that the writer gave no capital is no name on its own, where names have capitals."""
        return self._may_stand(t) and (self.lowers or t.upper or self.facts.kinds[self.facts.id(t)][1] != D_KNOWN)

    def _add(self, spans, toks, start, end, kind, entity):
        """Cuts punctuation from both ends; a span of nothing but vetoed tokens is none."""
        while end > start and not toks[end - 1].is_word:
            end -= 1
        while start < end and not toks[start].is_word:
            start += 1
        if any(self._may_stand(t) for t in toks[start:end]):
            spans.append((toks[start].start, toks[end - 1].end, kind, float(entity[start:end].mean())))


def line_starts(text, toks):
    """Whether each token is the first of its line: no name goes on over a line's end."""
    ends = [0] + [t.end for t in toks]
    return ["\n" in text[end:t.start] or "\r" in text[end:t.start] for end, t in zip(ends, toks)]


def viterbi(scores, transitions):
    """The best labels; all sums are whole numbers, and of equals the lower label wins."""
    count = scores.shape[1]
    allowed = np.where(transitions == FORBIDDEN, -10**9, transitions).astype(np.int64)
    value = scores[0].astype(np.int64).copy()
    value[[i for i in range(count) if i and i % 2 == 0]] = -10**9  # a passage does not begin inside a name
    back = np.zeros((len(scores), count), np.int64)
    for t in range(1, len(scores)):
        paths = value[:, None] + allowed
        back[t] = paths.argmax(0)
        value = np.maximum(paths.max(0), -10**9) + scores[t]
    best = [int(value.argmax())]
    for t in range(len(scores) - 1, 0, -1):
        best.append(int(back[t][best[-1]]))
    return best[::-1]


def marginals_of(scores, transitions, scale):
    """P(label) of each token, forward and backward, each step scaled to sum one."""
    count = scores.shape[1]
    step = np.where(transitions == FORBIDDEN, 0, np.exp(transitions * scale))
    state = np.exp(scores - scores.max(1, keepdims=True))
    n = len(scores)
    forward, backward = np.zeros((n, count)), np.ones((n, count))
    first = state[0].copy()
    first[2::2] = 0
    forward[0] = first / first.sum()
    for t in range(1, n):
        f = (forward[t - 1] @ step) * state[t]
        forward[t] = f / f.sum()
    for t in range(n - 2, -1, -1):
        b = step @ (state[t + 1] * backward[t + 1])
        backward[t] = b / b.sum()
    p = forward * backward
    return p / p.sum(1, keepdims=True)
