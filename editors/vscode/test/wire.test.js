'use strict';
// The protocol's base: frames, requests, answers, cancellation, and what becomes of them when the server is gone.

const assert = require('node:assert/strict');
const { PassThrough } = require('node:stream');
const test = require('node:test');
const { Connection } = require('../src/connection');
const { MessageReader, frame } = require('../src/framing');
const { globToRegExp } = require('../src/glob');

const messages = [{ id: 1, text: 'Så eg går stilt forbi 😀' }, { id: 2 }, { id: 3, list: Array(500).fill('å') }];

test('any split of the bytes gives the same messages', () => {
  const bytes = Buffer.concat(messages.map(frame));
  for (const size of [1, 2, 7, 64, 1000, bytes.length]) {
    const reader = new MessageReader();
    const read = [];
    for (let start = 0; start < bytes.length; start += size) read.push(...reader.push(bytes.subarray(start, start + size)));
    assert.deepEqual(read, messages, `pieces of ${size}`);
  }
});

test('headers come in any case and order', () => {
  const text = 'content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH: 2\r\n\r\n{}';
  assert.deepEqual(new MessageReader().push(Buffer.from(text)), [{}]);
});

for (const [what, text] of [
  ['a header without a length', 'Content-Type: x\r\n\r\n{}'],
  ['no header at all', 'x'.repeat(9000)],
  ['no JSON', 'Content-Length: 3\r\n\r\n{]}'],
]) {
  test(`${what} is an error`, () => assert.throws(() => new MessageReader().push(Buffer.from(text))));
}

/** A connection, and the other side of it. */
function pair(handlers = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const [sent, notified, closings] = [[], [], []];
  const reader = new MessageReader();
  output.on('data', (bytes) => sent.push(...reader.push(bytes)));
  const connection = new Connection(input, output, {
    request: handlers.request ?? (() => null),
    notification: (method, params) => notified.push([method, params]),
    closed: (error) => closings.push(error),
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return { connection, sent, notified, closings, input, turn, answer: (message) => input.write(frame(message)) };
}

test('answers find their requests, in whatever order they come', async () => {
  const { connection, answer } = pair();
  const [one, other] = [connection.request('a'), connection.request('b')];
  answer({ jsonrpc: '2.0', id: 2, result: 'of b' });
  answer({ jsonrpc: '2.0', id: 1, error: { code: -32803, message: 'of a' } });
  assert.equal(await other, 'of b');
  await assert.rejects(one, { code: -32803, message: 'of a' });
});

test('a cancelled request tells the server, and waits for what it says', async () => {
  const { connection, answer, sent, turn } = pair();
  let cancel;
  const token = { isCancellationRequested: false, onCancellationRequested: (work) => (cancel = work, { dispose() {} }) };
  const asked = connection.request('a', {}, token);
  cancel();
  await turn();
  assert.deepEqual(sent.map((message) => message.method), ['a', '$/cancelRequest']);
  assert.deepEqual(sent[1].params, { id: 1 });
  answer({ jsonrpc: '2.0', id: 1, error: { code: -32800, message: '' } });
  await assert.rejects(asked, (error) => error.isMoot);
});

test('a request of the server is answered once, with its own id, also by an error', async () => {
  const { answer, sent, turn } = pair({
    request: (method) => {
      if (method === 'bad') throw new Error('no');
      return undefined;
    },
  });
  answer({ jsonrpc: '2.0', id: 'x', method: 'good' });
  answer({ jsonrpc: '2.0', id: 0, method: 'bad' });
  await turn();
  await turn();
  const byId = (id) => sent.filter((message) => message.id === id);
  assert.deepEqual(byId('x'), [{ jsonrpc: '2.0', id: 'x', result: null }]);
  assert.deepEqual(byId(0), [{ jsonrpc: '2.0', id: 0, error: { code: -32603, message: 'no' } }]);
});

test('when the server is gone nothing waits and nothing is sent', async () => {
  const { connection, closings, input, sent } = pair();
  const asked = connection.request('a');
  input.end();
  await assert.rejects(asked, (error) => error.isMoot);
  await assert.rejects(connection.request('b'), (error) => error.isMoot);
  connection.notify('c');
  assert.equal(sent.length, 1);
  assert.equal(closings.length, 1);
});

test('what is no message breaks the connection', async () => {
  const { closings, input, turn } = pair();
  input.write('Content-Length: x\r\n\r\n');
  await turn();
  assert.equal(closings.length, 1);
  assert.ok(closings[0] instanceof Error);
});

for (const [glob, fits, others] of [
  ['**/*.{ordrett,codebook}', ['/a/b.ordrett', '/k.codebook', '/å/b c.ordrett'], ['/a/b.md', '/a/ordrett', '/a.ordrett/b']],
  ['**/ordrett.json', ['/ordrett.json', '/a/b/ordrett.json'], ['/a/xordrett.json', '/ordrett-json']],
  ['/a/*.md', ['/a/b.md'], ['/a/b/c.md', '/b/a/c.md']],
  ['**/[!a]?.x', ['/bc.x'], ['/ab.x', '/b.x']],
]) {
  test(`the pattern ${glob}`, () => {
    for (const path of fits) assert.match(path, globToRegExp(glob));
    for (const path of others) assert.doesNotMatch(path, globToRegExp(glob));
  });
}
