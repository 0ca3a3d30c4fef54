'use strict';
// What happens around the texts: a server that is killed, settings, folders, files that change on disk, odd texts.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { before, test } = require('node:test');
const { api, ask, begin, children, findings, open, place, stretch, study, stub, type, until, withServer } = require('./person');

let root;
let me;
let interview;
const fileUri = (name) => api.Uri.file(path.join(root, name));
const rules = (uri) => findings(uri).map((finding) => finding.code);

before(async () => {
  if (withServer.skip) return;
  root = study({
    'ordrett.json': '{"codebook": "k.codebook"}',
    'k.codebook': '# frykt: Frykt\nNoen er redd.\n\n# glede: Glede\nNoen er glad.\n',
    '01.ordrett': '---\nspeaker I: I\n---\nI: 😀 {+sorg}Så trist.{-sorg} {+frykt}Redd{-frykt}\n',
    '02.ordrett': '---\nspeaker I: I\n---\nI: {+glede}Fint.{-glede}\n',
  });
  me = await begin(root);
  interview = open(root, '01.ordrett');
  await until('the interview is checked', () => findings(interview.uri).length > 0);
});

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

test('columns are counted as the editor counts them', withServer, async () => {
  assert.deepEqual(rules(interview.uri), ['code/unknown']);
  assert.equal(interview.getText(findings(interview.uri)[0].range), 'sorg');
});

test('several changes at once are each meant in the text before them', withServer, async () => {
  const edits = ['{+sorg}', '{-sorg}'].map((mark) => ({ range: stretch(interview, mark), newText: mark.replace('sorg', 'glede') }));
  stub.workspace.change(interview, edits);
  await until('the finding goes', () => findings(interview.uri).length === 0);
  const reversed = ['{-glede}', '{+glede}'].map((mark) => ({ range: stretch(interview, mark), newText: mark.replace('glede', 'sorg') }));
  stub.workspace.change(interview, reversed);
  await until('it comes back', () => findings(interview.uri).length === 1);
  assert.equal(interview.getText(findings(interview.uri)[0].range), 'sorg');
});

test('a server that is killed is started again and knows what is open, as it is now', withServer, async () => {
  type(interview, place(interview, 'Så trist'), 'Å! ');
  children.at(-1).kill('SIGKILL');
  await until('there is another', () => children.length === 2);
  await until('the interview is checked again', () => findings(interview.uri).length === 1);
  assert.equal(interview.getText(findings(interview.uri)[0].range), 'sorg');
  const hover = await ask('Hover', interview, 'provideHover', place(interview, '{+frykt}', 3));
  assert.match(hover.contents[0].value, /Noen er redd/);
  assert.ok(stub.window.log.includes('error: the server has ended: SIGKILL'));
  assert.equal(stub.window.messages.length, 0, 'nobody is bothered with it');
});

test('a restart by hand leaves no server behind', withServer, async () => {
  await api.commands.executeCommand('ordrett.restart');
  assert.deepEqual(children.map(hasEnded), [true, true, false]);
  await until('the interview is checked again', () => findings(interview.uri).length === 1);
});

test('findings are told in the language that the settings name', withServer, async () => {
  const english = findings(interview.uri)[0].message;
  stub.workspace.set({ 'ordrett.language': 'nn' });
  await until('they are told in Nynorsk', () => findings(interview.uri)[0]?.message !== english);
  assert.match(findings(interview.uri)[0].message, /ikkje/);
  stub.workspace.set({ 'ordrett.language': 'en' });
  await until('they are told in English', () => findings(interview.uri)[0]?.message === english);
});

test('a file that another program changes is checked again', withServer, async () => {
  fs.writeFileSync(path.join(root, '02.ordrett'), '---\nspeaker I: I\n---\nI: {+sorg}Trist.{-sorg}\n');
  stub.workspace.changedOnDisk(path.join(root, '02.ordrett'));
  await until('it is found', () => rules(fileUri('02.ordrett')).includes('code/unknown'));
  fs.unlinkSync(path.join(root, '02.ordrett'));
  stub.workspace.changedOnDisk(path.join(root, '02.ordrett'), 'Delete');
  await until('nothing is said of a file that is gone', () => findings(fileUri('02.ordrett')).length === 0);
});

test('a codebook that is edited changes what is said of an interview', withServer, async () => {
  const codebook = open(root, 'k.codebook');
  type(codebook, codebook.positionAt(Infinity), '\n# sorg: Sorg\nNoen sørger.\n');
  await until('the code is known', () => findings(interview.uri).length === 0);
  stub.workspace.close(codebook);
  await until('what was not saved does not count', () => findings(interview.uri).length === 1);
});

test('a text that has no file, and one with other line ends', withServer, async () => {
  const untitled = stub.workspace.open({ language: 'ordrett', content: 'I: {+frykt}Redd.\n' });
  await until('it is checked', () => rules(untitled.uri).includes('coding/unclosed'));
  fs.writeFileSync(path.join(root, '03.ordrett'), 'I: Ja.\r\nI: 😀😀 {+sorg}Nei.{-sorg}\r\n');
  const crlf = open(root, '03.ordrett');
  const finding = await until('it is checked', () => findings(crlf.uri).find((one) => one.code === 'code/unknown'));
  assert.equal(crlf.getText(finding.range), 'sorg');
  stub.workspace.close(crlf);
  stub.workspace.close(untitled);
  await until('nothing is said of what is closed', () => findings(untitled.uri).length === 0);
});

test('a folder that is added is checked, and one that is taken away is not', withServer, async () => {
  const other = study({ 'a.ordrett': 'I: {+frykt}Redd.\n' });
  const folder = { uri: api.Uri.file(other), name: 'other' };
  stub.workspace.emitters.DidChangeWorkspaceFolders.fire({ added: [folder], removed: [] });
  const file = api.Uri.file(path.join(other, 'a.ordrett'));
  await until('its finding is shown', () => rules(file).includes('coding/unclosed'));
  stub.workspace.emitters.DidChangeWorkspaceFolders.fire({ added: [], removed: [folder] });
  await until('it goes with the folder', () => findings(file).length === 0);
});

test('trusting a folder starts the server that its settings name', withServer, async () => {
  const before = children.length;
  stub.workspace.emitters.DidGrantWorkspaceTrust.fire();
  await until('there is another', () => children.length === before + 1);
});

test('at the end no server, no provider and no command are left', withServer, async () => {
  await me.end();
  assert.ok(children.every(hasEnded));
  assert.equal([...stub.languages.providers.values()].flat().length, 0);
  assert.equal(stub.commands.size, 0);
  assert.equal(stub.languages.collections.size, 0);
  assert.equal(stub.languages.statusItems.size, 0);
  for (const emitter of Object.values(stub.workspace.emitters)) assert.equal(emitter.count, 0);
});
