'use strict';
// The package: what its manifest names is there, in three languages, and the .vsix holds it all.

const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { api, begin, folder, program, stub, study, withServer } = require('./person');

const here = path.join(__dirname, '..');
const manifest = require('../package.json');
const read = (name) => fs.readFileSync(path.join(here, name), 'utf8');
const json = (name) => JSON.parse(read(name));
const code = walk('src').map(read).join('\n');

function walk(folderName) {
  return fs.readdirSync(path.join(here, folderName), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folderName}/${entry.name}`;
    return entry.isDirectory() ? walk(name) : [name];
  });
}

test('every word of the manifest is there in three languages, and no more', () => {
  const wanted = [...new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]))].sort();
  for (const name of ['package.nls.json', 'package.nls.nb.json', 'package.nls.nn.json']) {
    assert.deepEqual(Object.keys(json(name)).sort(), wanted, name);
  }
});

test('every sentence of the extension is there in Bokmål and Nynorsk, and no more', () => {
  const joined = code.replace(/'\s*\n\s*\+ '/g, '');
  const wanted = [...new Set([...joined.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1]))].sort();
  assert.ok(wanted.length > 20);
  for (const name of ['nb', 'nn']) {
    const bundle = json(`l10n/bundle.l10n.${name}.json`);
    assert.deepEqual(Object.keys(bundle).sort(), wanted, name);
    for (const [english, other] of Object.entries(bundle)) {
      const marks = (text) => (text.match(/\{\d\}/g) ?? []).sort();
      assert.deepEqual(marks(other), marks(english));
    }
  }
});

test('every command of the palette, of a key and of the walkthrough is one that is registered', withServer, async () => {
  const me = await begin(study({ 'a.ordrett': 'I: Ja.\n' }));
  try {
    const { commands, keybindings, menus, walkthroughs } = manifest.contributes;
    const declared = commands.map(({ command }) => command);
    const named = [...keybindings, ...Object.values(menus).flat()].map(({ command }) => command)
      .concat(walkthroughs.flatMap(({ steps }) => steps).flatMap(({ completionEvents }) => completionEvents)
        .filter((event) => event.startsWith('onCommand:')).map((event) => event.slice(10)))
      .concat([...JSON.stringify(json('package.nls.json')).matchAll(/command:(ordrett\.\w+)/g)].map((match) => match[1]));
    for (const command of [...declared, ...named.filter((name) => name.startsWith('ordrett.'))]) {
      assert.ok(stub.commands.has(command), command);
    }
    for (const command of named.filter((name) => name.startsWith('ordrett.'))) assert.ok(declared.includes(command), command);
  } finally {
    await me.end();
  }
});

test('the colours of the server have a place in the themes', withServer, async () => {
  const root = study({ 'a.ordrett': 'I: Ja.\n' });
  const me = await begin(root);
  try {
    const document = stub.workspace.open(api.Uri.file(path.join(root, 'a.ordrett')));
    const [{ more: [legend] }] = stub.languages.of('DocumentSemanticTokens', document);
    const { semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    const { scopes } = semanticTokenScopes.find(({ language }) => language === 'ordrett');
    for (const type of legend.tokenTypes) assert.ok(scopes[type], type);
    const known = ['declaration', 'deprecated', ...semanticTokenModifiers.map(({ id }) => id)];
    assert.deepEqual(legend.tokenModifiers.filter((name) => !known.includes(name)), []);
  } finally {
    await me.end();
  }
});

test('what the program says its version is, the extension says too', withServer, () => {
  assert.equal(execFileSync(program, ['--version'], { encoding: 'utf8' }).trim(), `ordrett ${manifest.version}`);
});

test('no module reaches the network, and none but Node’s own and the editor’s is asked for', () => {
  const asked = [...code.matchAll(/require\('([^']+)'\)/g)].map((match) => match[1]).filter((name) => !name.startsWith('.'));
  assert.deepEqual([...new Set(asked)].sort(), ['node:child_process', 'node:fs', 'node:os', 'node:path', 'vscode']);
  assert.doesNotMatch(code, /\bfetch\(|WebSocket|https?:\/\//);
  assert.equal(manifest.dependencies, undefined);
});

// The .vsix is a zip whose members are not compressed, so it is read without help.

/** The members of a zip: their names and bytes, by the directory at its end. */
function members(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const result = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [size, nameLength, extra, comment] = [24, 28, 30, 32].map((place, index) =>
      (index === 0 ? bytes.readUInt32LE(at + place) : bytes.readUInt16LE(at + place)));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = bytes.readUInt32LE(at + 42);
    const content = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    assert.equal(bytes.readUInt16LE(at + 10), 0, `${name} is compressed`);
    result.set(name, bytes.subarray(content, content + size));
    at += 46 + nameLength + extra + comment;
  }
  return result;
}

const python = ['python3', 'python'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
const withPython = { skip: !python && process.env.ORDRETT_TESTS_MUST_RUN !== '1' && 'There is no Python 3 to build the .vsix with.' };

test('the .vsix holds every file that the manifest names, and two builds are the same', withPython, () => {
  const [one, other] = ['a', 'b'].map((name) => path.join(folder(), `${name}.vsix`));
  for (const file of [one, other]) execFileSync(python, [path.join(here, 'build.py'), file]);
  assert.ok(fs.readFileSync(one).equals(fs.readFileSync(other)));
  // Read by somebody else's reader of zips and of XML.
  execFileSync(python, ['-c', `
import sys, xml.etree.ElementTree, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
for name in ["extension.vsixmanifest", "[Content_Types].xml"]: xml.etree.ElementTree.fromstring(archive.read(name))
`, one]);
  const files = members(fs.readFileSync(one));

  const xml = files.get('extension.vsixmanifest').toString('utf8');
  for (const [name, value] of [
    ['Id', manifest.name], ['Version', manifest.version], ['Publisher', manifest.publisher],
    ['Value', manifest.engines.vscode], ['Path', 'extension/package.json'],
  ]) assert.ok(xml.includes(`${name}="${value}"`), name);
  for (const [, name] of xml.matchAll(/ Path="([^"]+)"/g)) assert.ok(files.has(name), name);

  const types = files.get('[Content_Types].xml').toString('utf8');
  for (const name of files.keys()) {
    if (name !== '[Content_Types].xml') assert.ok(types.includes(`Extension="${path.extname(name)}"`), name);
  }

  // Paths in the manifest start with a dot or name a walkthrough's picture.
  const named = [...JSON.stringify(manifest).matchAll(/"(?:\.\/|(?=walkthrough\/))([\w./-]+)"/g)].map((match) => match[1]);
  assert.ok(named.length >= 10);
  for (const name of [...named, 'package.nls.json', 'package.nls.nb.json', 'l10n/bundle.l10n.nn.json', 'README.md']) {
    assert.ok(files.has(`extension/${name}`), name);
  }
  // Every module that a module asks for is in it too.
  for (const [name, bytes] of files) {
    if (!name.endsWith('.js')) continue;
    for (const [, wanted] of bytes.toString('utf8').matchAll(/require\('(\.[^']+)'\)/g)) {
      assert.ok(files.has(`${path.posix.join(path.posix.dirname(name), wanted)}.js`), `${name} asks for ${wanted}`);
    }
    assert.doesNotMatch(name, /test/);
  }
});
