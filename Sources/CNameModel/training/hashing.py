"""The hashes of FORMAT.md, for one number and for numpy arrays of them."""

import numpy as np

MASK = 0xFFFFFFFF


def fnv1a(text, state=0x811C9DC5):
    """FNV-1a, 32 bits, of the UTF-8 bytes."""
    for byte in text.encode():
        state = ((state ^ byte) * 0x01000193) & MASK
    return state


def fnv1a64(text):
    state = 0xCBF29CE484222325
    for byte in text.encode():
        state = ((state ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return state


def fmix(x):
    """The finaliser of MurmurHash3."""
    x ^= x >> 16
    x = (x * 0x85EBCA6B) & MASK
    x ^= x >> 13
    x = (x * 0xC2B2AE35) & MASK
    return x ^ (x >> 16)


def word_component(text):
    return fmix(fnv1a(text))


def code_component(code):
    return fmix(code + 1)


def fmix_array(x):
    x = x ^ (x >> np.uint32(16))
    x = x * np.uint32(0x85EBCA6B)
    x = x ^ (x >> np.uint32(13))
    x = x * np.uint32(0xC2B2AE35)
    return x ^ (x >> np.uint32(16))


def key_array(template, components):
    """The keys of one template for arrays of components; 0 where a component is absent."""
    x = np.full(components[0].shape if components else (1,), (template * 0x9E3779B1) & MASK, np.uint32)
    present = np.ones(x.shape, bool)
    for c in components:
        present &= c != 0
        x = (x ^ c) * np.uint32(0x85EBCA6B)
        x = (x << np.uint32(13)) | (x >> np.uint32(19))
    return np.where(present, fmix_array(x), np.uint32(0))
