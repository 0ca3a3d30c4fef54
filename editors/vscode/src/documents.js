'use strict';
// Which texts the server is told of, and how it hears what becomes of them.

const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');
const { identifier, lspRange } = require('./convert');

const schemes = ['file', 'untitled'];
const languages = ['ordrett', 'ordrett-codebook', 'ordrett-decisions'];
const manuscriptLanguages = ['markdown', 'latex', 'tex', 'plaintext', 'quarto', 'rmd'];

/** What is Ordrett's own. */
const ownSelector = schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language })));
/** With it the project file, and what is written out of a study. */
const wholeSelector = [
  ...ownSelector,
  { scheme: 'file', pattern: '**/ordrett.json' },
  ...manuscriptLanguages.map((language) => ({ scheme: 'file', language })),
];

/** Every other text, of which there are many, is none of the server's business. */
function isWanted(document) {
  if (!schemes.includes(document.uri.scheme)) return false;
  if (languages.includes(document.languageId)) return true;
  if (document.uri.scheme !== 'file') return false;
  if (path.basename(document.uri.fsPath) === 'ordrett.json') return true;
  return manuscriptLanguages.includes(document.languageId) && liesInStudy(document.uri.fsPath);
}

/** A manuscript belongs to the study of the nearest `ordrett.json` above it; without one it is anybody's text. */
function liesInStudy(file) {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, 'ordrett.json'))) return true;
    if (folder === path.dirname(folder)) return false;
  }
}

/** The texts that a server has been told of: LSP 3.17, "Text Document Synchronization". */
class Documents {
  #connection;
  #open = new Map();
  #changed = new vscode.EventEmitter();
  #closed = new vscode.EventEmitter();
  #disposables = [];

  /** A document has been opened, or is another than before. */
  onDidChange = this.#changed.event;
  /** Its URI, as a string. */
  onDidClose = this.#closed.event;

  constructor(connection) {
    this.#connection = connection;
  }

  /** Tells of everything that is open now, and of all that comes. */
  start() {
    const { workspace } = vscode;
    this.#disposables.push(
      this.#changed,
      this.#closed,
      workspace.onDidOpenTextDocument((document) => this.#didOpen(document)),
      workspace.onDidChangeTextDocument((event) => this.#didChange(event)),
      workspace.onDidSaveTextDocument((document) => this.#didSave(document)),
      // A change of the language comes as a closing and an opening.
      workspace.onDidCloseTextDocument((document) => this.#didClose(document)));
    for (const document of workspace.textDocuments) this.#didOpen(document);
  }

  has(document) { return this.#open.has(document.uri.toString()); }

  /** By its URI as a string. */
  get(uri) { return this.#open.get(uri); }

  [Symbol.iterator]() { return this.#open.values(); }

  dispose() {
    for (const disposable of this.#disposables) disposable.dispose();
    this.#open.clear();
  }

  #didOpen(document) {
    const uri = document.uri.toString();
    if (!isWanted(document) || this.#open.has(uri)) return;
    this.#open.set(uri, document);
    this.#connection.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: document.languageId, version: document.version, text: document.getText() },
    });
    this.#changed.fire(document);
  }

  #didChange({ document, contentChanges }) {
    // An event without changes says that the document became dirty or clean.
    if (!this.has(document) || contentChanges.length === 0) return;
    this.#connection.notify('textDocument/didChange', {
      textDocument: { ...identifier(document), version: document.version },
      contentChanges: inOrder(contentChanges).map((change) => ({ range: lspRange(change.range), text: change.text })),
    });
    this.#changed.fire(document);
  }

  #didSave(document) {
    if (this.has(document)) this.#connection.notify('textDocument/didSave', { textDocument: identifier(document) });
  }

  #didClose(document) {
    const uri = document.uri.toString();
    if (!this.#open.delete(uri)) return;
    this.#connection.notify('textDocument/didClose', { textDocument: { uri } });
    this.#closed.fire(uri);
  }
}

/**
 * The editor counts every change in the text before all of them, LSP each in what the one before leaves. From the last to
 * the first both are the same.
 */
function inOrder(changes) {
  return [...changes].sort((one, other) => other.rangeOffset - one.rangeOffset);
}

module.exports = { Documents, isWanted, languages, ownSelector, wholeSelector };
