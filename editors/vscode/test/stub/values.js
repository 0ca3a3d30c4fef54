'use strict';
// The values of `vscode`: what its API documentation says of them, with the errors that the editor throws.

class Position {
  constructor(line, character) {
    if (!(line >= 0) || !(character >= 0)) throw new Error('illegal argument');
    this.line = line;
    this.character = character;
    Object.freeze(this);
  }

  compareTo(other) { return this.line - other.line || this.character - other.character; }
  isBefore(other) { return this.compareTo(other) < 0; }
  isBeforeOrEqual(other) { return this.compareTo(other) <= 0; }
  isEqual(other) { return this.compareTo(other) === 0; }
  with(line = this.line, character = this.character) { return new Position(line, character); }
  translate(lines = 0, characters = 0) { return new Position(this.line + lines, this.character + characters); }
}

class Range {
  constructor(start, end, endLine, endCharacter) {
    if (typeof start === 'number') [start, end] = [new Position(start, end), new Position(endLine, endCharacter)];
    if (!(start instanceof Position) || !(end instanceof Position)) throw new Error('Invalid arguments');
    [this.start, this.end] = start.isBeforeOrEqual(end) ? [start, end] : [end, start];
  }

  get isEmpty() { return this.start.isEqual(this.end); }
  get isSingleLine() { return this.start.line === this.end.line; }

  contains(other) {
    const { start, end } = other instanceof Range ? other : { start: other, end: other };
    return this.start.isBeforeOrEqual(start) && end.isBeforeOrEqual(this.end);
  }

  isEqual(other) { return this.start.isEqual(other.start) && this.end.isEqual(other.end); }
}

class Selection extends Range {
  constructor(anchor, active) {
    super(anchor, active);
    this.anchor = anchor;
    this.active = active;
  }
}

class Uri {
  constructor(scheme, authority, path) {
    Object.assign(this, { scheme, authority, path });
    Object.freeze(this);
  }

  static parse(text) {
    const [, scheme, authority, path] = /^([a-z][\w+.-]*):(?:\/\/([^/]*))?(.*)$/is.exec(text) ?? [];
    if (!scheme) throw new Error(`[UriError]: Scheme is missing: ${text}`);
    return new Uri(scheme, decodeURIComponent(authority ?? ''), decodeURIComponent(path));
  }

  static file(path) { return new Uri('file', '', path); }
  get fsPath() { return this.path; }

  // Everything is escaped but letters, digits, `-._~` and the slash: the editor's own way, which escapes more than others.
  toString() {
    const escaped = encodeURIComponent(this.path).replace(/%2F/g, '/')
      .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return `${this.scheme}:${this.authority || this.scheme === 'file' ? `//${this.authority}` : ''}${escaped}`;
  }
}

class Location {
  constructor(uri, range) { Object.assign(this, { uri, range }); }
}

class Diagnostic {
  constructor(range, message, severity = 0) {
    if (!(range instanceof Range)) throw new TypeError('range must be set');
    if (!message) throw new TypeError('message must be set');
    Object.assign(this, { range, message, severity });
  }
}

class DiagnosticRelatedInformation {
  constructor(location, message) { Object.assign(this, { location, message }); }
}

class TextEdit {
  constructor(range, newText) { Object.assign(this, { range, newText }); }
  static replace(range, newText) { return new TextEdit(range, newText); }
  static insert(position, newText) { return new TextEdit(new Range(position, position), newText); }
}

class WorkspaceEdit {
  /** In order: `{ create }`, `{ rename, to }`, `{ remove }`, or `{ uri, edit }`; each with its options and its note. */
  steps = [];

  replace(uri, range, newText, note) { this.steps.push({ uri, edit: new TextEdit(range, newText), note }); }
  insert(uri, position, newText, note) { this.replace(uri, new Range(position, position), newText, note); }
  createFile(create, options, note) { this.steps.push({ create, options, note }); }
  renameFile(rename, to, options, note) { this.steps.push({ rename, to, options, note }); }
  deleteFile(remove, options, note) { this.steps.push({ remove, options, note }); }
  get size() { return new Set(this.steps.map((step) => String(step.uri ?? step.create ?? step.to ?? step.remove))).size; }
}

class MarkdownString {
  isTrusted = false;
  supportHtml = false;
  constructor(value = '') { this.value = value; }
  appendText(value) {
    this.value += value.replace(/[\\`*_{}[\]()#+\-!~<>]/g, '\\$&');
    return this;
  }
}

class CodeActionKind {
  constructor(value) { this.value = value; }
  append(parts) { return new CodeActionKind(this.value ? `${this.value}.${parts}` : parts); }
  contains(other) { return this.value === '' || this.value === other.value || other.value.startsWith(`${this.value}.`); }
  static Empty = new CodeActionKind('');
}

class DocumentSymbol {
  children = [];
  constructor(name, detail, kind, range, selectionRange) {
    if (!name) throw new Error('name must not be falsy');
    if (!range.contains(selectionRange)) throw new Error('selectionRange must be contained in fullRange');
    Object.assign(this, { name, detail, kind, range, selectionRange });
  }
}

class SelectionRange {
  constructor(range, parent) {
    if (parent && !parent.range.contains(range)) throw new Error('Invalid argument: parent must contain this range');
    Object.assign(this, { range, parent });
  }
}

class SemanticTokens {
  constructor(data, resultId) {
    if (!(data instanceof Uint32Array)) throw new TypeError('data must be a Uint32Array');
    Object.assign(this, { data, resultId });
  }
}

class SemanticTokensEdit {
  constructor(start, deleteCount, data) {
    if (data && !(data instanceof Uint32Array)) throw new TypeError('data must be a Uint32Array');
    Object.assign(this, { start, deleteCount, data });
  }
}

class FoldingRange {
  constructor(start, end, kind) {
    if (start > end) throw new Error('Invalid argument: end');
    Object.assign(this, { start, end, kind });
  }
}

class CancellationError extends Error {}

/** A class that only keeps what it is made of. */
const record = (...names) => class {
  constructor(...values) { names.forEach((name, index) => { this[name] = values[index]; }); }
};

const numbered = (...names) => Object.fromEntries(names.map((name, index) => [name, index]));

module.exports = {
  Position, Range, Selection, Uri, Location, Diagnostic, DiagnosticRelatedInformation, TextEdit, WorkspaceEdit,
  MarkdownString, CodeActionKind, DocumentSymbol, SelectionRange, SemanticTokens, SemanticTokensEdit, FoldingRange,
  CancellationError,
  CallHierarchyIncomingCall: record('from', 'fromRanges'),
  CallHierarchyItem: record('kind', 'name', 'detail', 'uri', 'range', 'selectionRange'),
  CallHierarchyOutgoingCall: record('to', 'fromRanges'),
  CodeAction: record('title', 'kind'),
  CodeLens: record('range', 'command'),
  CompletionItem: record('label', 'kind'),
  CompletionList: record('items', 'isIncomplete'),
  DocumentHighlight: record('range', 'kind'),
  DocumentLink: record('range', 'target'),
  Hover: class { constructor(contents, range) { Object.assign(this, { contents: [contents].flat(), range }); } },
  InlayHint: record('position', 'label', 'kind'),
  InlayHintLabelPart: record('value'),
  LinkedEditingRanges: record('ranges', 'wordPattern'),
  RelativePattern: record('base', 'pattern'),
  SemanticTokensEdits: record('edits', 'resultId'),
  SemanticTokensLegend: record('tokenTypes', 'tokenModifiers'),
  SnippetString: record('value'),
  SymbolInformation: record('name', 'kind', 'containerName', 'location'),
  TypeHierarchyItem: record('kind', 'name', 'detail', 'uri', 'range', 'selectionRange'),
  CompletionItemTag: { Deprecated: 1 },
  CompletionTriggerKind: numbered('Invoke', 'TriggerCharacter', 'TriggerForIncompleteCompletions'),
  FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
  FoldingRangeKind: { Comment: 1, Imports: 2, Region: 3 },
  LanguageStatusSeverity: numbered('Information', 'Warning', 'Error'),
  ProgressLocation: { SourceControl: 1, Window: 10, Notification: 15 },
  EndOfLine: { LF: 1, CRLF: 2 },
};
