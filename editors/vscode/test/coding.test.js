'use strict';
// A person codes, jumps, renames and mends in the example study.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { after, before, test } = require('node:test');
const {
  accept, actions, api, ask, begin, choose, complete, findings, folder, open, place, select, stretch, stub, type, until,
  withServer,
} = require('./person');

const example = path.join(__dirname, '../../../Sources/CExampleStudy/study');
let root;
let me;
let interview;
let codebook;

const fileUri = (name) => api.Uri.file(path.join(root, name));
const rules = (uri) => findings(uri).map((finding) => finding.code);
const lineOf = (document, words) => document.lineAt(place(document, words).line).text;
const run = (name, ...values) => api.commands.executeCommand(`ordrett.${name}`, ...values);

before(async () => {
  if (withServer.skip) return;
  root = path.join(folder(), 'før noen våkner');
  fs.cpSync(example, root, { recursive: true });
  interview = open(root, 'intervju/02-spaden.ordrett');
  me = await begin(root);
  codebook = open(root, 'kodebok.codebook');
});

after(() => me?.end());

test('findings come, also of files that are not open, and go when their cause is mended', withServer, async () => {
  await until('the interview is checked', () => findings(interview.uri).length > 0);
  assert.deepEqual(rules(interview.uri).sort(), ['code/unknown', 'leak/small-group', 'speaker/silent']);
  const [unknown] = findings(interview.uri).filter((finding) => finding.code === 'code/unknown');
  assert.equal(interview.getText(unknown.range), 'galgenhumør');
  assert.equal(unknown.source, 'ordrett');
  assert.match(unknown.message, /galgenhumor/);
  await until('the study is checked', () => rules(fileUri('intervju/03-rodt.ordrett')).includes('speaker/undeclared'));

  const [quickFix] = (await actions(interview, unknown.range, 'quickfix')).filter((action) => action.isPreferred);
  await choose(interview, quickFix);
  assert.match(lineOf(interview, 'Det går over når'), /\{\+galgenhumor\}Det går/);
  await until('it goes', () => !rules(interview.uri).includes('code/unknown'));
  stub.workspace.undo();
  await until('it comes back', () => rules(interview.uri).includes('code/unknown'));
});

test('a code is completed, with its end mark, and explained', withServer, async () => {
  const at = place(interview, 'At jeg bor inni.');
  type(interview, at, '{+kj');
  const [item] = await complete(interview, at.translate(0, 4));
  assert.equal(item.label.label, 'kjeft');
  assert.equal(item.label.description, 'Kjeft og klager');
  const [{ provider }] = stub.languages.of('CompletionItem', interview);
  const resolved = await provider.resolveCompletionItem(item, new api.CancellationTokenSource().token);
  assert.match(resolved.documentation.value, /Noen er sint på informanten/);
  accept(interview, item);
  assert.equal(lineOf(interview, 'At jeg bor inni.'), 'Informant 2: {+kjeft}{-kjeft}At jeg bor inni.');
  type(interview, stretch(interview, '{+kjeft}{-kjeft}At'), 'At');
});

test('a selection is coded by a code that is chosen from a list', withServer, async () => {
  await select(interview, stretch(interview, 'Hos naboen!'));
  const offered = [];
  stub.window.answers.push((items, picker) => {
    offered.push(items.map((item) => item.code));
    if (picker.value === '') return { type: 'morgengry' };
    // It is found by its alias.
    return { take: items.find((item) => item.code === 'før-noen-våkner') };
  });
  await run('code');
  await until('it is coded', () => /før-noen-våkner\}Hos naboen!/.test(interview.getText()));
  assert.equal(lineOf(interview, 'Hos naboen!'), 'Informant 2: {+før-noen-våkner}Hos naboen!{-før-noen-våkner} (ler høyt)');
  assert.ok(offered[0].length > 10 && offered[0].includes('kjeft'));
  stub.workspace.undo();
});

test('a new code comes to the interview and to the codebook in one step of the history', withServer, async () => {
  const steps = stub.workspace.history.length;
  await select(interview, stretch(interview, 'Hos naboen!'));
  stub.window.answers.push((items, picker) =>
    (picker.value === '' ? { type: 'nabolag' } : { take: items.find((item) => item.code === 'nabolag') }));
  await run('code');
  await until('the codebook has it', () => /^#+ nabolag$/m.test(codebook.getText()));
  assert.match(lineOf(interview, 'Hos naboen!'), /\{\+nabolag\}Hos naboen!\{-nabolag\}/);
  assert.equal(stub.workspace.history.length, steps + 1);
  stub.workspace.undo();
  assert.doesNotMatch(codebook.getText() + interview.getText(), /nabolag/);
});

test('a selection is coded by a code action, and a turn without a selection', withServer, async () => {
  const words = stretch(interview, 'Hos naboen!');
  const offered = await actions(interview, words, 'refactor.code');
  assert.ok(offered.length >= 3 && offered.every((action) => action.kind.value === 'refactor.code'));
  await choose(interview, offered.find((action) => /kjeft/.test(action.title)));
  assert.match(lineOf(interview, 'Hos naboen!'), /\{\+kjeft\}Hos naboen!\{-kjeft\}/);
  stub.workspace.undo();
});

test('jumps go from segment to segment, in the interview and in the study', withServer, async () => {
  const first = place(interview, '{+kjeft=a}', 3);
  await select(interview, new api.Range(first, first));
  await run('nextSegment');
  await until('the cursor moves', () => !stub.window.activeTextEditor.selection.active.isEqual(first));
  const { document, selection } = stub.window.activeTextEditor;
  assert.equal(document, interview);
  assert.match(interview.getText(selection), /kjeft/);
  assert.ok(selection.start.line >= first.line);

  const last = place(interview, 'kjeft: vendepunktet', 2);
  await select(interview, new api.Range(last, last));
  await run('nextSegmentInStudy');
  await until('another interview is shown', () => stub.window.activeTextEditor.document !== interview);
  assert.match(stub.window.activeTextEditor.document.fileName, /0[3-7]-.*\.ordrett$/);

  await select(interview, new api.Range(new api.Position(0, 0), new api.Position(0, 0)));
  stub.window.messages.length = 0;
  await run('nextSegment');
  assert.equal(stub.window.messages.length, 1, 'a jump from nowhere is refused with a reason');
  await run('nextLeak');
  await until('a finding is shown', () => !stub.window.activeTextEditor.selection.active.isEqual(new api.Position(0, 0)));
});

test('a code is renamed over the whole study, and a clash is refused with a reason', withServer, async () => {
  const at = place(interview, '{+kjeft=a}', 3);
  const prepared = await ask('Rename', interview, 'prepareRename', at);
  assert.equal(prepared.placeholder, 'kjeft');
  assert.equal(interview.getText(prepared.range), 'kjeft');
  await assert.rejects(ask('Rename', interview, 'prepareRename', place(interview, 'Hos naboen!')), /names that can be changed/);
  await assert.rejects(ask('Rename', interview, 'provideRenameEdits', at, 'frykt'), /frykt/);

  const edit = await ask('Rename', interview, 'provideRenameEdits', at, 'utskjelling');
  assert.ok(edit.size >= 4, `${edit.size} files`);
  assert.equal(stub.workspace.apply(edit, { isRefactoring: true }), true);
  const all = fs.readdirSync(path.join(root, 'intervju')).map((name) => open(root, 'intervju', name).getText());
  assert.equal(all.join().match(/\{[+\-#][^}:]*\bkjeft\b/g), null);
  assert.ok(all.join().match(/\{[+\-#][^}:]*\butskjelling\b/g).length > 10);
  assert.match(codebook.getText(), /^## utskjelling: Kjeft og klager$/m);
  await until('no code is unknown but the one that was', () =>
    rules(interview.uri).filter((rule) => rule === 'code/unknown').length === 1);
  stub.workspace.undo();
  assert.match(interview.getText(), /\{\+kjeft=a\}/);
});

test('codes are merged from the codebook, with a reason for its history', withServer, async () => {
  const at = place(codebook, 'maskinfølelse:', 2);
  await select(codebook, new api.Range(at, at));
  stub.window.answers.push(
    (items, picker) => (picker.value === '' ? { type: 'stolthet' } : { take: items.find((item) => item.code === 'stolthet') }),
    () => 'de er det samme');
  await run('mergeCode');
  await until('it is merged', () => !/^#+ maskinfølelse:/m.test(codebook.getText()));
  const log = path.join(root, 'codebook.log');
  await until('the history tells it', () => fs.existsSync(log) && /merge\tmaskinfølelse\tstolthet\t.*de er det samme/.test(fs.readFileSync(log, 'utf8')));
  stub.workspace.undo();
});

test('an edit that comes too late is refused, and changes nothing', withServer, async () => {
  await until('all is quiet', () => findings(interview.uri).length > 0);
  stub.window.messages.length = 0;
  const words = stretch(interview, 'Hos naboen!');
  const command = run('code', {
    textDocument: { uri: interview.uri.toString() }, range: { start: words.start, end: words.end }, code: 'kjeft',
  });
  // Somebody goes on typing before the server asks for its edit.
  type(interview, words.end, ' Ja.');
  await command;
  const warning = await until('the person hears of it', () => stub.window.messages[0]);
  assert.equal(warning.kind, 'warning');
  assert.match(warning.message, /02-spaden\.ordrett” has changed since/);
  assert.equal(lineOf(interview, 'Hos naboen!'), 'Informant 2: Hos naboen! Ja. (ler høyt)');
  type(interview, stretch(interview, ' Ja. (ler høyt)'), ' (ler høyt)');
});

test('an editor that refuses is believed', withServer, async () => {
  stub.window.messages.length = 0;
  stub.workspace.takesEdits = false;
  const words = stretch(interview, 'Hos naboen!');
  try {
    await run('code', {
      textDocument: { uri: interview.uri.toString() }, range: { start: words.start, end: words.end }, code: 'kjeft',
    });
    assert.equal((await until('the person hears of it', () => stub.window.messages[0])).kind, 'warning');
  } finally {
    stub.workspace.takesEdits = true;
  }
});

test('a codebook that gets another name is followed', withServer, async () => {
  await stub.workspace.rename(path.join(root, 'kodebok.codebook'), path.join(root, 'koder.codebook'));
  const settings = open(root, 'ordrett.json');
  assert.match(settings.getText(), /"codebook": "koder\.codebook"/);
});

test('a folder that gets another name is followed', withServer, async () => {
  await stub.workspace.rename(path.join(root, 'intervju'), path.join(root, 'samtaler'));
  assert.match(open(root, 'ordrett.json').getText(), /"samtaler\//);
});

test('the log holds methods and no word of a text', withServer, () => {
  assert.ok(stub.window.log.length > 20);
  for (const line of stub.window.log) {
    assert.match(line, /^(trace: [\w/$]+ \d+ ms( error -\d+)?|info: ordrett [\d.]+ has started)$/);
  }
});
