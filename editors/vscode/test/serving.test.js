'use strict';
// What the server asks of the editor, and edits of every form.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { api, folder, stub, until } = require('./person');
const { StaleEdit, apply, toWorkspaceEdit } = require('../src/edits');
const serving = require('../src/features/serving');

/** A session without a server: what is asked of the editor, one asks it directly. */
function session() {
  const handlers = new Map();
  const sent = [];
  const documents = new Map();
  const disposables = serving.register({
    documents,
    log: { error: (text) => sent.push(text), debug: (text) => sent.push(text) },
    notify: (method, params) => sent.push([method, params]),
    onRequest: (method, handler) => handlers.set(method, handler),
    onNotification: (method, handler) => handlers.set(method, handler),
  });
  return { ask: (method, params) => handlers.get(method)(params), sent, documents, disposables };
}

const zero = { line: 0, character: 0 };
const here = { start: zero, end: zero };

test('a message with answers gives the one that was chosen', async () => {
  const { ask } = session();
  stub.window.answers.push((items) => items[1]);
  const actions = [{ title: 'A' }, { title: 'B', more: 1 }];
  assert.deepEqual(await ask('window/showMessageRequest', { type: 2, message: 'Well?', actions }), actions[1]);
  assert.equal(stub.window.messages.at(-1).kind, 'warning');
  stub.window.answers.push(() => undefined);
  assert.equal(await ask('window/showMessageRequest', { type: 1, message: 'Well?', actions }), null);
});

test('progress is shown, and can be stopped where the server lets itself be', async () => {
  const { ask, sent, disposables } = session();
  ask('window/workDoneProgress/create', { token: 'a' });
  ask('$/progress', { token: 'a', value: { kind: 'begin', title: 'Reading', cancellable: true } });
  ask('$/progress', { token: 'a', value: { kind: 'report', message: '2 of 8', percentage: 25 } });
  ask('$/progress', { token: 'a', value: { kind: 'report', message: '8 of 8', percentage: 100 } });
  const [shown] = stub.window.progresses.slice(-1);
  assert.equal(shown.location, api.ProgressLocation.Notification);
  assert.deepEqual(shown.reports.slice(1), [{ message: '2 of 8', increment: 25 }, { message: '8 of 8', increment: 75 }]);
  shown.cancel();
  assert.deepEqual(sent, [['window/workDoneProgress/cancel', { token: 'a' }]]);
  ask('$/progress', { token: 'a', value: { kind: 'end' } });
  await until('it is gone', () => shown.isDone);
  // One that is not told of is not shown, and one of a server that is gone goes with it.
  const count = stub.window.progresses.length;
  ask('$/progress', { token: 'b', value: { kind: 'begin', title: 'Reading' } });
  assert.equal(stub.window.progresses.length, count);
  ask('window/workDoneProgress/create', { token: 'c' });
  ask('$/progress', { token: 'c', value: { kind: 'begin', title: 'Reading' } });
  assert.equal(stub.window.progresses.at(-1).location, api.ProgressLocation.Window);
  for (const disposable of disposables) disposable.dispose();
  await until('it is gone', () => stub.window.progresses.at(-1).isDone);
});

test('files are opened from outside, and nothing on the network is', async () => {
  const { ask } = session();
  const before = stub.env.opened.length;
  assert.deepEqual(await ask('window/showDocument', { uri: 'https://example.org/', external: true }), { success: false });
  assert.equal(stub.env.opened.length, before);
  assert.deepEqual(await ask('window/showDocument', { uri: 'file:///a/int01.wav', external: true }), { success: true });
  assert.deepEqual(await ask('window/showDocument', { uri: 'file:///nowhere/at/all' }), { success: false });
});

test('settings are told by their section', () => {
  const { ask } = session();
  Object.assign(stub.workspace.settings, { 'ordrett.language': 'nb', 'ordrett.author': 'AB' });
  const sections = ['ordrett', 'ordrett.author', 'ordrett.inlayHints.times', 'ordrett.nothing', 'python'];
  assert.deepEqual(ask('workspace/configuration', { items: sections.map((section) => ({ section })) }), [
    { language: 'nb', author: 'AB', inlayHints: { times: false } }, 'AB', false, null, null,
  ]);
  // What the editor is in where nobody chose says nothing of the person.
  stub.workspace.settings['ordrett.language'] = 'auto';
  assert.equal(ask('workspace/configuration', { items: [{ section: 'ordrett.language' }] })[0], null);
  stub.env.language = 'nn-NO';
  assert.equal(ask('workspace/configuration', { items: [{ section: 'ordrett.language' }] })[0], 'nn');
  stub.env.language = 'en';
});

/** A file, open, and told of. */
function text(content, documents) {
  const file = path.join(folder(), 'a b.ordrett');
  fs.writeFileSync(file, content);
  const document = stub.workspace.open(api.Uri.file(file));
  documents.set(document.uri.toString(), document);
  return document;
}

test('an edit for another version is refused before anything is changed', async () => {
  const { ask, documents } = session();
  const [one, other] = [text('I: Ja.\n', documents), text('I: Nei.\n', documents)];
  const edit = (document, version) => ({
    textDocument: { uri: document.uri.toString(), version }, edits: [{ range: here, newText: 'x' }],
  });
  const answer = await ask('workspace/applyEdit', { edit: { documentChanges: [edit(one, 1), edit(other, 7)] } });
  assert.equal(answer.applied, false);
  assert.match(answer.failureReason, /a b\.ordrett/);
  assert.equal(one.getText() + other.getText(), 'I: Ja.\nI: Nei.\n');
  for (const version of [1, null, undefined]) {
    assert.deepEqual(await ask('workspace/applyEdit', { edit: { documentChanges: [edit(one, version)] } }), { applied: true });
    stub.workspace.undo();
    one.version = 1;
  }
});

test('an edit for a text that is no longer open is refused', () => {
  const edit = { documentChanges: [{ textDocument: { uri: 'file:///a/b', version: 1 }, edits: [] }] };
  assert.throws(() => toWorkspaceEdit(edit, new Map()), StaleEdit);
});

test('both forms of an edit, files that are made, and what is to be confirmed', async () => {
  const documents = new Map();
  const document = text('I: Ja.\n', documents);
  await apply({ changes: { [document.uri.toString()]: [{ range: here, newText: '% x\n' }] } }, documents);
  assert.equal(document.getText(), '% x\nI: Ja.\n');
  assert.equal(stub.workspace.edits.at(-1).metadata.isRefactoring, false);

  const made = api.Uri.file(path.join(folder(), 'ny.codebook'));
  const edit = {
    changeAnnotations: { ordrett: { label: 'Code', needsConfirmation: true } },
    documentChanges: [
      { kind: 'create', uri: made.toString(), annotationId: 'ordrett' },
      { textDocument: { uri: made.toString(), version: null }, edits: [{ range: here, newText: '# a\n', annotationId: 'ordrett' }] },
      { textDocument: { uri: document.uri.toString(), version: document.version }, edits: [{ range: here, newText: 'y' }] },
    ],
  };
  assert.equal(await apply(edit, documents), true);
  const { edit: whole, metadata } = stub.workspace.edits.at(-1);
  assert.equal(metadata.isRefactoring, true);
  assert.deepEqual(whole.steps.map((step) => step.note?.needsConfirmation), [true, true, undefined]);
  assert.equal(fs.readFileSync(made.fsPath, 'utf8'), '# a\n');
  const moved = toWorkspaceEdit({
    documentChanges: [{ kind: 'rename', oldUri: 'file:///a', newUri: 'file:///b' }, { kind: 'delete', uri: 'file:///c' }],
  }, documents);
  assert.deepEqual(moved.edit.steps.map((step) => String(step.to ?? step.remove)), ['file:///b', 'file:///c']);
});
