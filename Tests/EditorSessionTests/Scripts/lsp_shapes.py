"""Is a message of a language server what the specification says it is?

`lsprotocol` describes every message of LSP as Python classes, but reads leniently: it guesses which member of a union is
meant, turns numbers into strings and drops what it does not know. Here each class becomes a shape, a function from a JSON
value to a list of faults, and nothing is guessed. Run as a program it proves on seeded defects that it finds them.
"""

import attrs
import collections.abc
import enum
import functools
import sys
import typing

from lsprotocol import types as lsp

UINTEGER_MAX = 2**31 - 1


def faults_of(message, asked):
    """The faults of a message that a server sent. `asked` maps the ids of unanswered requests to their methods; an answer
    takes its id out."""
    if not isinstance(message, dict):
        return ["a message that is not an object"]
    if message.get("jsonrpc") != "2.0":
        return ["a message without `jsonrpc: 2.0`"]
    if "method" in message:
        method = message["method"]
        if method not in lsp.METHOD_TO_TYPES:
            return [f"{method}: no such method"]
        if lsp.message_direction(method) == "clientToServer":
            return [f"{method}: only a client sends this"]
        return _shape(lsp.METHOD_TO_TYPES[method][0])(message, method)
    if "result" in message and "error" in message or not ("result" in message or "error" in message):
        return ["an answer needs a result or an error, and not both"]
    identifier = message.get("id")
    if identifier is None and "error" in message:
        # What could not be read has no id to answer to, and the specification wants null.
        return _shape(lsp.ResponseErrorMessage)({**message, "id": 0}, "error")
    if identifier not in asked:
        return [f"an answer to {identifier!r}, which nobody asked or which has been answered"]
    method = asked.pop(identifier)
    if "error" in message:
        return _shape(lsp.ResponseErrorMessage)(message, f"error of {method}")
    return _shape(lsp.METHOD_TO_TYPES[method][1])(message, f"answer to {method}")


@functools.cache
def _shape(kind):
    """The function that finds the faults of a value meant to be a `kind`."""
    if isinstance(kind, typing.ForwardRef):
        kind = kind.__forward_arg__
    if isinstance(kind, str):
        kind = eval(kind, vars(lsp), vars(typing))
    if kind in (typing.Any, object, lsp.LSPAny, lsp.LSPObject):
        return lambda value, place: []
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Union:
        return _union(parts)
    if origin is typing.Literal:
        return lambda value, place: [] if value in parts else [f"{place}: {_short(value)} is none of {parts}"]
    if origin in (list, collections.abc.Sequence):
        return _array(_shape(parts[0]))
    if origin is tuple:
        return _tuple([_shape(part) for part in parts])
    if origin in (dict, collections.abc.Mapping):
        return _dictionary(_shape(parts[1]))
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return _enumeration(kind)
    if isinstance(kind, type) and attrs.has(kind):
        return _object(kind)
    return _scalar(kind)


def _union(parts):
    # Where a number or a string stands beside an enumeration, the specification allows values of one's own. This server
    # has no use for any, so that another value is a slip.
    if any(isinstance(part, type) and issubclass(part, enum.Enum) for part in parts):
        parts = [part for part in parts if part not in (int, str)]
    shapes = [_shape(part) for part in parts]

    def faults(value, place):
        found = [shape(value, place) for shape in shapes]
        return min(found, key=len)

    return faults


def _array(of):
    def faults(value, place):
        if not isinstance(value, list):
            return [f"{place}: {_short(value)} is no array"]
        return [fault for index, item in enumerate(value) for fault in of(item, f"{place}[{index}]")]

    return faults


def _tuple(shapes):
    def faults(value, place):
        if not isinstance(value, list) or len(value) != len(shapes):
            return [f"{place}: {_short(value)} is no array of {len(shapes)}"]
        return [fault for shape, item in zip(shapes, value) for fault in shape(item, place)]

    return faults


def _dictionary(of):
    def faults(value, place):
        if not isinstance(value, dict):
            return [f"{place}: {_short(value)} is no object"]
        return [fault for key, item in value.items() for fault in of(item, f"{place}.{key}")]

    return faults


def _enumeration(kind):
    values = [member.value for member in kind]
    if kind is lsp.CodeActionKind:
        return _code_action_kind(values)

    def faults(value, place):
        # `True == 1` in Python, but not in JSON.
        known = any(value == each and type(value) is type(each) for each in values)
        return [] if known else [f"{place}: {_short(value)} is no {kind.__name__}"]

    return faults


def _code_action_kind(values):
    """Kinds are a tree, and a server may name twigs of its own: `refactor.rewrite.code`."""
    def faults(value, place):
        known = isinstance(value, str) and any(value == each or value.startswith(each + ".") for each in values if each)
        return [] if known else [f"{place}: {_short(value)} is no CodeActionKind"]

    return faults


def _scalar(kind):
    def faults(value, place):
        if kind is float and type(value) in (int, float) or type(value) is kind:
            return []
        name = "null" if kind is type(None) else getattr(kind, "__name__", kind)
        return [f"{place}: {_short(value)} is no {name}"]

    return faults


def _camel(name):
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word.capitalize() for word in rest)


def _object(kind):
    attrs.resolve_types(kind, vars(lsp), vars(typing))
    members = {_camel(each.name): each for each in attrs.fields(kind)}

    def required(each):
        return each.default is attrs.NOTHING or f"{kind.__name__}.{each.name}" in lsp._SPECIAL_PROPERTIES

    needed = [name for name, each in members.items() if required(each)]
    unsigned = {name for name, each in members.items() if "uinteger" in repr(each.validator)}

    def faults(value, place):
        if not isinstance(value, dict):
            return [f"{place}: {_short(value)} is no {kind.__name__}"]
        found = [f"{place}: {kind.__name__} without `{name}`" for name in needed if name not in value]
        for name, item in value.items():
            if name not in members:
                found.append(f"{place}: `{name}` is no member of {kind.__name__}")
                continue
            # What is optional is left out; `null` is only for what the specification says may be null.
            if item is None and name not in needed and members[name].type is not lsp.LSPAny:
                found.append(f"{place}.{name}: null, where the member is to be left out")
                continue
            found += _shape(members[name].type)(item, f"{place}.{name}")
            if name in unsigned and type(item) is int and not 0 <= item <= UINTEGER_MAX:
                found.append(f"{place}.{name}: {item} is no uinteger")
        if kind is lsp.Range and not found and _before(value["end"], value["start"]):
            found.append(f"{place}: a range that ends before it starts")
        return found

    return faults


def _before(one, other):
    return (one["line"], one["character"]) < (other["line"], other["character"])


def _short(value):
    text = repr(value)
    return text if len(text) <= 60 else text[:60] + "…"


def _prove():
    """Each of these defects must be found, and nothing found in the same message without it."""
    position = {"line": 0, "character": 3}
    span = {"start": position, "end": {"line": 1, "character": 0}}
    diagnostic = {"range": span, "message": "m", "severity": 1, "code": "a/b", "source": "ordrett"}
    publish = {"uri": "file:///a", "diagnostics": [diagnostic], "version": 1}
    item = {"label": "a", "kind": 13, "textEdit": {"range": span, "newText": "a"}, "insertTextFormat": 2}
    symbol = {"name": "a", "kind": 5, "range": span, "selectionRange": span, "children": []}

    def note(params, method="textDocument/publishDiagnostics"):
        return {"jsonrpc": "2.0", "method": method, "params": params}

    def answer(result):
        return {"jsonrpc": "2.0", "id": 1, "result": result}

    def but(value, **changes):
        changed = {**value, **changes}
        return {key: each for key, each in changed.items() if each is not but}

    good = [
        (note(publish), None),
        (answer([item]), "textDocument/completion"),
        (answer({"isIncomplete": False, "items": [item]}), "textDocument/completion"),
        (answer(None), "textDocument/hover"),
        (answer({"contents": {"kind": "markdown", "value": "x"}, "range": span}), "textDocument/hover"),
        (answer([symbol]), "textDocument/documentSymbol"),
        (answer({"kind": "unchanged", "resultId": "1"}), "textDocument/diagnostic"),
        (answer({"kind": "full", "items": [diagnostic]}), "textDocument/diagnostic"),
        ({"jsonrpc": "2.0", "id": 1, "error": {"code": -32601, "message": "m"}}, "textDocument/hover"),
        ({"jsonrpc": "2.0", "id": 1, "result": None}, "shutdown"),
        ({"jsonrpc": "2.0", "id": None, "error": {"code": -32700, "message": "m"}}, None),
        (answer([{"startLine": 0, "endLine": 2, "kind": "region"}]), "textDocument/foldingRange"),
        (answer({"capabilities": {"positionEncoding": "utf-8", "textDocumentSync": 2}}), "initialize"),
    ]
    bad = [
        (but(note(publish), jsonrpc="1.0"), None),
        (but(note(publish), jsonrpc=but), None),
        (note(publish, "textDocument/publishDiagnostic"), None),
        (note(publish, "textDocument/didOpen"), None),
        (note(but(publish, uri=but)), None),
        (note(but(publish, version=None)), None),
        (note(but(publish, version="1")), None),
        (note(but(publish, extra=1)), None),
        (note(but(publish, diagnostics=None)), None),
        (note(but(publish, diagnostics=[but(diagnostic, severity=5)])), None),
        (note(but(publish, diagnostics=[but(diagnostic, severity=True)])), None),
        (note(but(publish, diagnostics=[but(diagnostic, message=but)])), None),
        (note(but(publish, diagnostics=[but(diagnostic, code=None)])), None),
        (note(but(publish, diagnostics=[but(diagnostic, range={"start": position, "end": {"line": 0, "character": 2}})])),
         None),
        (note(but(publish, diagnostics=[but(diagnostic, range=but(span, start={"line": -1, "character": 0}))])), None),
        (note(but(publish, diagnostics=[but(diagnostic, range=but(span, start={"line": 0.0, "character": 0}))])), None),
        (note(but(publish, diagnostics=[but(diagnostic, tags=[3])])), None),
        (answer([but(item, kind=26)]), "textDocument/completion"),
        (answer([but(item, insertTextFormat=3)]), "textDocument/completion"),
        (answer({"items": [item]}), "textDocument/completion"),
        (answer([but(item, textEdit={"range": span})]), "textDocument/completion"),
        (answer([but(item, documentation={"kind": "html", "value": ""})]), "textDocument/completion"),
        (answer({"range": span}), "textDocument/hover"),
        (answer([]), "textDocument/hover"),
        (answer([but(symbol, selectionRange=but)]), "textDocument/documentSymbol"),
        (answer({"kind": "unchanged"}), "textDocument/diagnostic"),
        (answer({"items": [diagnostic]}), "textDocument/diagnostic"),
        ({"jsonrpc": "2.0", "id": 1}, "shutdown"),
        ({"jsonrpc": "2.0", "id": 1, "result": None, "error": {"code": 1, "message": ""}}, "textDocument/hover"),
        ({"jsonrpc": "2.0", "id": 2, "result": None}, "textDocument/hover"),
        ({"jsonrpc": "2.0", "id": 1, "error": {"code": "1", "message": ""}}, "textDocument/hover"),
        (answer([{"startLine": 0}]), "textDocument/foldingRange"),
        (answer({"capabilities": {"hoverProvided": True}}), "initialize"),
        (answer({"capabilities": {"positionEncoding": "utf-7"}}), "initialize"),
    ]
    wrong = [f"false alarm: {faults_of(m, {1: asked})}: {m}" for m, asked in good if faults_of(m, {1: asked})]
    wrong += [f"not found: {m}" for m, asked in bad if not faults_of(m, {1: asked})]
    for line in wrong:
        print(line)
    print(f"{len(bad)} seeded defects, {len(good)} good messages, {len(wrong)} mistaken")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(_prove())
