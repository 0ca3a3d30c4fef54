'use strict';
// A person at the editor: the extension as it is installed, on the stub of `vscode`, with the real server behind it.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const Module = require('node:module');
const os = require('node:os');
const path = require('node:path');
const { api, stub } = require('./stub');

const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? api : load(name, ...rest));

/** Every process that the extension has started, the last one last. */
const children = [];
const processes = require('node:child_process');
const { spawn } = processes;
processes.spawn = (...values) => {
  children.push(spawn(...values));
  return children.at(-1);
};

const { findProgram } = require('../src/program');

/** `ORDRETT_PROGRAM`, else where the extension would find it; `undefined` without one. */
const program = process.env.ORDRETT_PROGRAM || findProgram('').path;
const mustRun = process.env.ORDRETT_TESTS_MUST_RUN === '1';
/** What `node:test` takes as options: without a server there is nothing to try. */
const withServer = {
  skip: !program && !mustRun && 'There is no program “ordrett”: name it in ORDRETT_PROGRAM.', timeout: 120_000,
};

const manifest = require('../package.json');

/** A folder that is gone after the tests. */
function folder() {
  const made = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'ordrett vscode-'));
  process.on('exit', () => fs.rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Writes texts by their paths below a new folder, whose name is not plain. */
function study(files) {
  const root = path.join(folder(), 'før noen våkner');
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  return root;
}

/** Opens a folder, and lets the extension begin. */
async function begin(root, settings = {}) {
  stub.workspace.folders = [{ uri: api.Uri.file(root), name: path.basename(root), index: 0 }];
  Object.assign(stub.workspace.settings, { 'ordrett.path': program, 'ordrett.language': 'en' }, settings);
  const extension = require('../src/extension');
  const context = { subscriptions: [], extension: { packageJSON: manifest } };
  await extension.activate(context);
  return {
    async end() {
      await extension.deactivate();
      for (const disposable of context.subscriptions.reverse()) disposable.dispose();
    },
  };
}

const open = (...parts) => stub.workspace.open(api.Uri.file(path.join(...parts)));

/** Where some words begin, `after` so many characters. */
function place(document, words, after = 0) {
  const offset = document.getText().indexOf(words);
  assert.notEqual(offset, -1, `“${words}” is not in ${document.fileName}`);
  return document.positionAt(offset + after);
}

function stretch(document, words) {
  return new api.Range(place(document, words), place(document, words, words.length));
}

/** Puts a text in the place of a range, or in at a position. */
function type(document, at, newText) {
  const range = at instanceof api.Position ? new api.Range(at, at) : at;
  stub.workspace.change(document, [{ range, newText }]);
}

const select = (document, range) => stub.window.api.showTextDocument(document, { selection: range });

/** Asks whoever provides it, as the editor does. */
async function ask(kind, document, method, ...values) {
  const { token } = new api.CancellationTokenSource();
  const answers = [];
  for (const { provider } of stub.languages.of(kind, document)) {
    const answer = await provider[method](document, ...values, token);
    if (answer !== undefined && answer !== null) answers.push(answer);
  }
  assert.ok(answers.length <= 1, `${kind} is provided twice`);
  return answers[0];
}

async function complete(document, position) {
  const { token } = new api.CancellationTokenSource();
  const [{ provider }] = stub.languages.of('CompletionItem', document);
  const context = { triggerKind: api.CompletionTriggerKind.Invoke };
  const list = await provider.provideCompletionItems(document, position, token, context);
  for (const item of list?.items ?? []) {
    const { inserting, replacing } = item.range.inserting ? item.range : { inserting: item.range, replacing: item.range };
    // The editor drops what does not hold to this.
    assert.ok(inserting.isSingleLine && replacing.contains(inserting) && inserting.contains(position));
  }
  return list?.items ?? [];
}

/** Takes an item; of a snippet the text is left with the cursor at its first stop. */
function accept(document, item) {
  const { value } = item.insertText;
  const text = value === undefined ? item.insertText : value.replace(/\$\{?\d(?::([^}]*))?\}?/g, '$1').replace(/\\([\\}$])/g, '$1');
  type(document, item.range.inserting ?? item.range, text);
}

async function actions(document, range, only) {
  const { token } = new api.CancellationTokenSource();
  const [{ provider }] = stub.languages.of('CodeActions', document);
  const diagnostics = findings(document.uri).filter((finding) => finding.range.contains(range));
  const context = { diagnostics, only: only && api.CodeActionKind.Empty.append(only), triggerKind: 1 };
  return (await provider.provideCodeActions(document, range, context, token)) ?? [];
}

/** Chooses an action: its edit first, then its command, as the editor does. */
async function choose(document, action) {
  const { token } = new api.CancellationTokenSource();
  const [{ provider }] = stub.languages.of('CodeActions', document);
  const whole = (await provider.resolveCodeAction?.(action, token)) ?? action;
  if (whole.edit) assert.equal(stub.workspace.apply(whole.edit, { isRefactoring: true }), true);
  if (whole.command) await api.commands.executeCommand(whole.command.command, ...(whole.command.arguments ?? []));
}

const findings = (uri) => stub.languages.diagnostics(uri);

/** Waits until something is so. */
async function until(what, isSo, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await isSo();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

module.exports = {
  accept, actions, api, ask, begin, children, choose, complete, findings, folder, open, place, program, select, stretch, study,
  stub, type, until, withServer,
};
