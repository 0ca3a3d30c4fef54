"""Writes the binary files that FORMAT.md describes, and reads them again for the reference decoder."""

import struct

import numpy as np

from hashing import MASK, fmix, fnv1a

MODEL, BLOOM, LISTS = b"ORDN", b"ORDB", b"ORDL"
VERSION = 1
HEADER = 64
FORBIDDEN = -32768


def checksum(body):
    """FNV-1a over 32-bit little-endian words (the body is padded with zeros to a multiple of four)."""
    state = 0x811C9DC5
    for word in np.frombuffer(body + b"\0" * (-len(body) % 4), "<u4").tolist():
        state = ((state ^ word) * 0x01000193) & MASK
    return state


def _write(path, magic, fields, body):
    header = magic + struct.pack("<HHI", VERSION, HEADER, len(body)) + struct.pack("<I", checksum(body)) + fields
    with open(path, "wb") as out:
        out.write(header.ljust(HEADER, b"\0") + body)
    return HEADER + len(body)


def _read(path, magic):
    data = open(path, "rb").read()
    version, header, length = struct.unpack_from("<HHI", data, 4)
    (expected,) = struct.unpack_from("<I", data, 12)
    body = data[header:]
    assert data[:4] == magic and version == VERSION and len(body) == length and checksum(body) == expected, path
    return data[16:header], body


# A model: weights of labels by feature key, and of transitions.

def write_model(path, labels, templates, weights, transitions, threshold, scale):
    """weights: {key: int8 array by label}; transitions: int array, FORBIDDEN where none may be."""
    count = len(labels)
    buckets = [[] for _ in range(65536)]
    for key in sorted(weights):
        row = weights[key]
        mask = sum(1 << i for i in range(count) if row[i])
        if mask:
            buckets[key >> 16].append((key & 0xFFFF, mask, bytes(int(v) & 0xFF for v in row if v)))
    dropped = 0
    directory, records = bytearray(), bytearray()
    features = 0
    for bucket in buckets:
        while sum(4 + len(v) for _, _, v in bucket) > 255:
            bucket.remove(min(bucket, key=lambda r: max(min(b, 256 - b) for b in r[2])))
            dropped += 1
        piece = b"".join(struct.pack("<HH", r, m) + v for r, m, v in bucket)
        directory.append(len(piece))
        records += piece
        features += len(bucket)
    template_mask = sum(1 << t for t in templates)
    names = b"".join(l.encode().ljust(8, b"\0") for l in labels)
    body = names + np.array(transitions, "<i2").tobytes() + bytes(directory) + bytes(records)
    fields = struct.pack("<BBHIff", count, 0, 0, features, scale, threshold) + template_mask.to_bytes(16, "little")
    return _write(path, MODEL, fields, body), features, dropped


def read_model(path):
    fields, body = _read(path, MODEL)
    count, _, _, features, scale, threshold = struct.unpack_from("<BBHIff", fields)
    template_mask = int.from_bytes(fields[16:32], "little")
    labels = [body[8 * i:8 * i + 8].rstrip(b"\0").decode() for i in range(count)]
    at = 8 * count
    transitions = np.frombuffer(body, "<i2", count * count, at).reshape(count, count).astype(np.int32)
    at += 2 * count * count
    directory = body[at:at + 65536]
    at += 65536
    keys, rows = [], []
    for bucket, length in enumerate(directory):
        end = at + length
        while at < end:
            remainder, mask = struct.unpack_from("<HH", body, at)
            at += 4
            row = [0] * count
            for i in range(count):
                if mask >> i & 1:
                    row[i] = body[at] - 256 if body[at] > 127 else body[at]
                    at += 1
            keys.append(bucket << 16 | remainder)
            rows.append(row)
    assert at == len(body) and len(keys) == features
    return {"labels": labels, "templates": [t for t in range(128) if template_mask >> t & 1], "scale": scale,
            "threshold": threshold, "transitions": transitions, "keys": np.array(keys, np.uint32),
            "rows": np.array(rows, np.int32).reshape(len(keys), count)}


# A dictionary: a Bloom filter over lower-cased words.

class Bloom:
    def __init__(self, bits, bit_count, hashes):
        self.bits, self.bit_count, self.hashes = bits, bit_count, hashes

    def __contains__(self, word):
        return all(self.bits[i >> 3] >> (i & 7) & 1 for i in self._places(fnv1a(word)))

    def _places(self, h):
        a, b = fmix(h), fmix(h ^ 0x9E3779B9) | 1
        for i in range(self.hashes):
            yield (((a + i * b) & MASK) * self.bit_count) >> 32

    @classmethod
    def build(cls, words, bits_per_word, hashes):
        bit_count = (len(words) * bits_per_word + 31) // 32 * 32
        bloom = cls(bytearray(bit_count // 8), bit_count, hashes)
        for word in words:
            for i in bloom._places(fnv1a(word)):
                bloom.bits[i >> 3] |= 1 << (i & 7)
        return bloom

    def write(self, path):
        return _write(path, BLOOM, struct.pack("<II", self.bit_count, self.hashes), bytes(self.bits))

    @classmethod
    def read(cls, path):
        fields, body = _read(path, BLOOM)
        return cls(body, *struct.unpack_from("<II", fields))


# The list table: bits by the hash of a lower-cased name.

class ListTable:
    def __init__(self, bits):
        self.bits = bits  # {hash: bits}

    def get(self, word, default=0):
        return self.bits.get(fmix(fnv1a(word)), default)

    @classmethod
    def build(cls, names):
        bits = {}
        for name, mask in names.items():
            h = fmix(fnv1a(name))
            bits[h] = bits.get(h, 0) | mask
        return cls(bits)

    def write(self, path):
        hashes = sorted(self.bits)
        body = np.array(hashes, "<u4").tobytes() + np.array([self.bits[h] for h in hashes], "<u2").tobytes()
        return _write(path, LISTS, struct.pack("<I", len(hashes)), body)

    @classmethod
    def read(cls, path):
        fields, body = _read(path, LISTS)
        (count,) = struct.unpack_from("<I", fields)
        hashes = np.frombuffer(body, "<u4", count).tolist()
        return cls(dict(zip(hashes, np.frombuffer(body, "<u2", count, 4 * count).tolist())))
