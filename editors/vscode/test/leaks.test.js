'use strict';
// Somebody who stands in clear: replaced over the study with the key told first, put back, and another decided on.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { after, before, test } = require('node:test');
const { actions, api, begin, choose, findings, open, select, stretch, study, stub, until, withServer } = require('./person');

const key = 'id,category,original,replacement,scope,note\np1,person,Kari Nordmann,Anne,,\n';
let root;
let me;
let interview;
const readKey = () => fs.readFileSync(path.join(root, 'nokkel/key.csv'), 'utf8');

before(async () => {
  if (withServer.skip) return;
  root = study({
    'studie/ordrett.json': '{"key": "../nokkel/key.csv"}',
    'studie/01.ordrett': 'I: Jeg snakket med Torstein i går.\nINF1: Torsteins bror bodde i Tromsø da.\n',
    'studie/02.ordrett': 'I: Så møtte vi Torstein på kaia.\n',
    'nokkel/key.csv': key,
  });
  me = await begin(path.join(root, 'studie'));
  interview = open(root, 'studie/01.ordrett');
  await until('the names are found', () => findings(interview.uri).length >= 3);
});

after(() => me?.end());

/** Known only when the whole study has been read, and the key as it is now. */
const anew = /^Replace by a new pseudonym, .* in the whole study$/;

async function offer(words, title) {
  return until(`“${title}” is offered`, async () =>
    (await actions(interview, stretch(interview, words), 'quickfix')).find((action) => title.test(action.title) && !action.disabled));
}

test('a name is replaced over the study, and one undo puts both texts back', withServer, async () => {
  await choose(interview, await offer('Torstein', anew));
  await until('the texts are changed', () => /\{@p2 /.test(interview.getText()));
  const other = open(root, 'studie/02.ordrett');
  assert.match(interview.getText(), /^I: Jeg snakket med \{@p2 (.+)\} i går\.\nINF1: \{@p2 \1\}s bror bodde i Tromsø da\.\n$/);
  assert.match(other.getText(), /^I: Så møtte vi \{@p2 .+\} på kaia\.\n$/);
  assert.match(readKey(), /^p2,person,Torstein,/m);
  stub.workspace.undo();
  assert.match(interview.getText() + other.getText(), /Torsteins bror.*\nI: Så møtte vi Torstein/);
  fs.writeFileSync(path.join(root, 'nokkel/key.csv'), key);
  stub.workspace.save(interview);
});

test('if the editor refuses, the key is what it was', withServer, async () => {
  await until('the key is read again', () => findings(interview.uri).length >= 3);
  const before = readKey();
  stub.workspace.takesEdits = false;
  stub.window.messages.length = 0;
  try {
    await choose(interview, await offer('Torstein', anew));
    await until('the person hears of it', () => stub.window.messages.length > 0);
    await until('the key is taken back', () => readKey() === before);
  } finally {
    stub.workspace.takesEdits = true;
  }
});

test('a decision takes the finding away, and its reason stands in the list', withServer, async () => {
  await select(interview, stretch(interview, 'Tromsø'));
  stub.window.answers.push(
    (items) => items.find((item) => item.value === 'not-identifying'),
    (items) => items.find((item) => item.value === 'study'),
    () => 'en stor by');
  await api.commands.executeCommand('ordrett.decide');
  const decisions = await until('it is written', () =>
    stub.workspace.textDocuments.find((document) => document.fileName.endsWith('ordrett.decisions')));
  assert.match(decisions.getText(), /name=Tromsø category=place decision=not-identifying .*reason="en stor by"/);
  await until('the finding goes', () => !findings(interview.uri).some((one) => interview.getText(one.range) === 'Tromsø'));
});
