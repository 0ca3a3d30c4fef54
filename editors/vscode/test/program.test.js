'use strict';
// Where the program is looked for, and what a person is told who has none.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { api, begin, folder, stub, until } = require('./person');
const { findProgram } = require('../src/program');

const home = folder();
const bin = path.join(home, 'bin');
fs.mkdirSync(bin);
for (const name of ['ordrett', 'other']) fs.writeFileSync(path.join(bin, name), '#!/bin/sh\nexit 3\n', { mode: 0o755 });
fs.writeFileSync(path.join(bin, 'text'), 'no program');
const onPath = { PATH: `relative${path.delimiter}${bin}` };

for (const [what, setting, env, expected] of [
  ['the PATH', '', onPath, { path: path.join(bin, 'ordrett') }],
  ['a name on the PATH', 'other', onPath, { path: path.join(bin, 'other') }],
  ['a whole path', path.join(bin, 'other'), {}, { path: path.join(bin, 'other') }],
  ['a path from home', '~/bin/other', {}, { path: path.join(bin, 'other') }],
  ['no program', '', { PATH: '' }, { problem: 'missing' }],
  ['a file that is no program', path.join(bin, 'text'), {}, { problem: 'notThere' }],
  ['a folder', bin, {}, { problem: 'notThere' }],
  ['a name that is not there', 'third', onPath, { problem: 'notThere' }],
  ['a path below whatever folder is open', './bin/ordrett', onPath, { problem: 'relative' }],
]) {
  test(what, () => assert.deepEqual(findProgram(setting, env, home), expected));
}

for (const [language, words] of [
  ['en', /not on this computer’s PATH/], ['nb', /ligger ikke i PATH/], ['nn', /ligg ikkje i PATH/],
]) {
  test(`a missing program is told of once, in ${language}`, async () => {
    const before = { ...process.env };
    Object.assign(process.env, { PATH: '', HOME: home });
    stub.window.messages.length = 0;
    const me = await begin(home, { 'ordrett.path': '', 'ordrett.language': language });
    try {
      const [message, ...more] = stub.window.messages;
      assert.equal(more.length, 0);
      assert.equal(message.kind, 'error');
      assert.match(message.message, words);
      assert.equal(message.items.length, 2);
      // A command does not fall over it.
      await api.commands.executeCommand('ordrett.nextSegment');
      assert.equal(stub.window.messages.length, 2);
    } finally {
      Object.assign(process.env, before);
      await me.end();
    }
  });
}

test('a message that nobody answers holds nothing up, and “Try Again” tries again', async () => {
  stub.window.messages.length = 0;
  let answer;
  stub.window.answers.push((items) => new Promise((resolve) => { answer = () => resolve(items[1]); }));
  const me = await begin(home, { 'ordrett.path': path.join(bin, 'nowhere'), 'ordrett.language': 'en' });
  try {
    assert.match(stub.window.messages[0].message, /names .*nowhere, and no program lies there/);
    answer();
    await until('it is tried again', () => stub.window.messages.length === 2);
  } finally {
    await me.end();
  }
});

test('a program that is no server is given up after some tries, and the log says how it ended', async () => {
  stub.window.messages.length = 0;
  const { Server } = require('../src/server');
  const log = [];
  const level = (text) => log.push(text);
  stub.workspace.settings['ordrett.path'] = path.join(bin, 'other');
  const server = new Server({ error: level, warn: level, info: level, trace: level }, '0', { pauses: [1, 1] });
  await server.start();
  const message = await until('it is given up', () => stub.window.messages[0]);
  assert.match(message.message, /3/);
  assert.equal(log.filter((line) => /exit code 3/.test(line)).length, 3);
  await server.dispose();
});
