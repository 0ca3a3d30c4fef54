'use strict';
// `vscode.workspace`: texts, folders, settings, edits of several files.

const fs = require('node:fs');
const path = require('node:path');
const { TextDocument } = require('./documents');
const { EventEmitter } = require('./events');
const { FileType, Uri } = require('./values');

const manifest = JSON.parse(fs.readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8'));

const events = [
  'DidOpenTextDocument', 'DidChangeTextDocument', 'DidSaveTextDocument', 'DidCloseTextDocument',
  'DidChangeWorkspaceFolders', 'DidChangeConfiguration', 'DidGrantWorkspaceTrust', 'WillRenameFiles',
];

class Workspace {
  textDocuments = [];
  folders = undefined;
  /** What a person has set, by whole names; the rest is as `package.json` says. */
  settings = {};
  /** Whether the next edits are carried out. */
  takesEdits = true;
  /** Each entry puts back what one edit changed, in however many files. */
  history = [];
  /** What `applyEdit` was called with: `{ edit, metadata }`. */
  edits = [];
  watchers = [];
  emitters = Object.fromEntries(events.map((name) => [name, new EventEmitter()]));
  api = {};

  constructor() {
    const self = this;
    for (const name of events) this.api[`on${name}`] = this.emitters[name].event;
    Object.defineProperties(this.api, {
      textDocuments: { get: () => self.textDocuments },
      workspaceFolders: { get: () => self.folders },
    });
    Object.assign(this.api, {
      openTextDocument: async (target) => this.open(target),
      applyEdit: async (edit, metadata) => this.apply(edit, metadata),
      getConfiguration: (section) => ({
        get: (key, fallback) => this.setting(`${section}.${key}`) ?? fallback,
      }),
      createFileSystemWatcher: (pattern) => this.#watcher(pattern),
      fs: {
        async stat(uri) {
          return { type: fs.statSync(uri.fsPath).isDirectory() ? FileType.Directory : FileType.File };
        },
      },
    });
  }

  setting(name) { return this.settings[name] ?? manifest.contributes.configuration.properties[name]?.default; }

  /** A person changes settings. */
  set(changes) {
    Object.assign(this.settings, changes);
    this.emitters.DidChangeConfiguration.fire({
      affectsConfiguration: (section) =>
        Object.keys(changes).some((name) => name === section || name.startsWith(`${section}.`)),
    });
  }

  open(target) {
    if (!(target instanceof Uri)) {
      const uri = new Uri('untitled', '', `Untitled-${this.textDocuments.length + 1}`);
      return this.#add(new TextDocument(uri, target.content ?? '', target.language));
    }
    const known = this.textDocuments.find((document) => document.uri.toString() === target.toString());
    return known ?? this.#add(new TextDocument(target, fs.readFileSync(target.fsPath, 'utf8')));
  }

  close(document) {
    this.textDocuments.splice(this.textDocuments.indexOf(document), 1);
    document.isClosed = true;
    this.emitters.DidCloseTextDocument.fire(document);
  }

  save(document) {
    document.write();
    this.emitters.DidSaveTextDocument.fire(document);
  }

  /** Somebody types, or an edit is carried out. */
  change(document, edits) {
    const contentChanges = document.edit(edits);
    if (!contentChanges) return false;
    this.emitters.DidChangeTextDocument.fire({ document, contentChanges });
    return true;
  }

  /** All or nothing, and one step of the history. */
  apply(edit, metadata = {}) {
    this.edits.push({ edit, metadata });
    if (!this.takesEdits) return false;
    const steps = [];
    const texts = new Map();
    for (const { create, rename, remove, uri, edit: one } of edit.steps) {
      if (rename || remove) return false;
      if (create) {
        if (fs.existsSync(create.fsPath)) return false;
        fs.writeFileSync(create.fsPath, '');
        steps.push(() => fs.unlinkSync(create.fsPath));
      } else {
        const document = this.open(uri);
        texts.set(document, [...(texts.get(document) ?? []), one]);
      }
    }
    for (const [document, edits] of texts) {
      const before = document.getText();
      const wasDirty = document.isDirty;
      if (!this.change(document, edits)) return false;
      steps.push(() => this.replace(document, before));
      if (metadata.isRefactoring && !wasDirty && !document.isUntitled) this.save(document);
    }
    this.history.push(() => { for (const step of steps.reverse()) step(); });
    return true;
  }

  undo() { this.history.pop()(); }

  replace(document, text) {
    const end = document.positionAt(Infinity);
    this.change(document, [{ range: { start: document.positionAt(0), end }, newText: text }]);
  }

  /** A file gets another name in the editor's list of files. */
  async rename(from, to) {
    const waits = [];
    const files = [{ oldUri: Uri.file(from), newUri: Uri.file(to) }];
    this.emitters.WillRenameFiles.fire({ files, waitUntil: (work) => waits.push(work) });
    for (const edit of await Promise.all(waits)) if (edit) this.apply(edit);
    fs.renameSync(from, to);
  }

  /** Another program has changed a file. */
  changedOnDisk(file, kind = 'Change') {
    for (const watcher of this.watchers) {
      if (watcher.fits(file)) watcher.emitters[kind].fire(Uri.file(file));
    }
  }

  #add(document) {
    this.textDocuments.push(document);
    this.emitters.DidOpenTextDocument.fire(document);
    return document;
  }

  #watcher(pattern) {
    const emitters = { Create: new EventEmitter(), Change: new EventEmitter(), Delete: new EventEmitter() };
    const ending = String(pattern.pattern ?? pattern).replace(/^\*\*\/\*?/, '');
    const watcher = {
      emitters,
      fits: (file) => file.endsWith(ending),
      onDidCreate: emitters.Create.event, onDidChange: emitters.Change.event, onDidDelete: emitters.Delete.event,
      dispose: () => this.watchers.splice(this.watchers.indexOf(watcher), 1),
    };
    this.watchers.push(watcher);
    return watcher;
  }
}

module.exports = { Workspace };
