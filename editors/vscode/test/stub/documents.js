'use strict';
// Texts as the editor holds them: lines that all end alike, versions, changes counted in the text before them.

const fs = require('node:fs');
const { EndOfLine, Position, Range } = require('./values');

const endings = /\r\n|\r|\n/;
const languageOf = (uri) => {
  const [name] = uri.path.split('/').slice(-1);
  if (name === 'ordrett.decisions') return 'ordrett-decisions';
  if (name === 'ordrett.json') return 'jsonc';
  return { ordrett: 'ordrett', codebook: 'ordrett-codebook', md: 'markdown' }[name.split('.').pop()] ?? 'plaintext';
};

class TextDocument {
  version = 1;
  isDirty = false;
  isClosed = false;

  constructor(uri, text, languageId = languageOf(uri)) {
    Object.assign(this, { uri, languageId });
    this.isUntitled = uri.scheme === 'untitled';
    // One sort of line end is kept, the one that there is more of.
    const crlf = (text.match(/\r\n/g) ?? []).length;
    this.eol = crlf * 2 > (text.match(/\r\n|\r|\n/g) ?? []).length ? EndOfLine.CRLF : EndOfLine.LF;
    this.lines = text.split(endings);
  }

  get fileName() { return this.uri.fsPath; }
  get lineCount() { return this.lines.length; }
  get lineEnd() { return this.eol === EndOfLine.CRLF ? '\r\n' : '\n'; }

  getText(range) {
    const text = this.lines.join(this.lineEnd);
    return range ? text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : text;
  }

  lineAt(line) {
    return { text: this.lines[line], range: new Range(line, 0, line, this.lines[line].length) };
  }

  validatePosition({ line, character }) {
    const last = Math.min(line, this.lines.length - 1);
    return new Position(last, line > last ? this.lines[last].length : Math.min(character, this.lines[last].length));
  }

  offsetAt(position) {
    const { line, character } = this.validatePosition(position);
    let offset = character;
    for (let index = 0; index < line; index++) offset += this.lines[index].length + this.lineEnd.length;
    return offset;
  }

  positionAt(offset) {
    let rest = Math.max(0, offset);
    for (let line = 0; line < this.lines.length; line++) {
      if (rest <= this.lines[line].length || line === this.lines.length - 1) {
        return new Position(line, Math.min(rest, this.lines[line].length));
      }
      rest -= this.lines[line].length + this.lineEnd.length;
    }
    return new Position(0, 0);
  }

  /**
   * Carries edits out, each of which counts in the text as it is.
   *
   * @returns what `onDidChangeTextDocument` says of them; `null` where they overlap
   */
  edit(edits) {
    const changes = edits.map(({ range, newText }) => {
      const whole = new Range(this.validatePosition(range.start), this.validatePosition(range.end));
      const rangeOffset = this.offsetAt(whole.start);
      return { range: whole, rangeOffset, rangeLength: this.offsetAt(whole.end) - rangeOffset, text: this.#clean(newText) };
    });
    const ordered = changes.map((change, index) => ({ change, index }))
      .sort((one, other) => one.change.rangeOffset - other.change.rangeOffset || one.index - other.index)
      .map(({ change }) => change);
    for (let index = 1; index < ordered.length; index++) {
      const before = ordered[index - 1];
      if (before.rangeOffset + before.rangeLength > ordered[index].rangeOffset) return null;
    }
    let text = this.getText();
    for (const { rangeOffset, rangeLength, text: news } of ordered.toReversed?.() ?? [...ordered].reverse()) {
      text = text.slice(0, rangeOffset) + news + text.slice(rangeOffset + rangeLength);
    }
    this.lines = text.split(endings);
    this.version += 1;
    this.isDirty = true;
    return changes;
  }

  write() {
    fs.writeFileSync(this.uri.fsPath, this.getText());
    this.isDirty = false;
  }

  #clean(text) { return text.split(endings).join(this.lineEnd); }
}

module.exports = { TextDocument };
