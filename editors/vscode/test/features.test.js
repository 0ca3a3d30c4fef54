'use strict';
// Every request that the server offers, asked as the editor asks, on the example study.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { after, before, test } = require('node:test');
const { api, ask, begin, findings, folder, open, place, select, stretch, stub, type, until, withServer } = require('./person');

const example = path.join(__dirname, '../../../Sources/CExampleStudy/study');
let root;
let me;
let interview;
let codebook;

const run = (name, ...values) => api.commands.executeCommand(name, ...values);
const textAt = ({ uri, range }) => stub.workspace.open(uri).getText(range);

before(async () => {
  if (withServer.skip) return;
  root = path.join(folder(), 'studie');
  fs.cpSync(example, root, { recursive: true });
  me = await begin(root);
  interview = open(root, 'intervju/02-spaden.ordrett');
  codebook = open(root, 'kodebok.codebook');
  await until('the study is read', () => findings(codebook.uri).length > 0);
});

after(() => me?.end());

test('a code is explained where it stands, without commands', withServer, async () => {
  const hover = await ask('Hover', interview, 'provideHover', place(interview, '{+kjeft=a}', 3));
  assert.match(hover.contents[0].value, /Kjeft og klager/);
  assert.equal(hover.contents[0].isTrusted, false);
  assert.equal(hover.contents[0].supportHtml, false);
  assert.equal(interview.getText(hover.range), 'kjeft=a');
});

test('a code leads to the codebook, and a mark to its other end', withServer, async () => {
  const at = place(interview, '{+kjeft=a}', 3);
  const [link] = await ask('Definition', interview, 'provideDefinition', at);
  assert.match(link.targetUri.path, /kodebok\.codebook$/);
  assert.ok(link.targetRange.contains(link.targetSelectionRange));
  assert.equal(codebook.lineAt(link.targetSelectionRange.start.line).text, '## kjeft: Kjeft og klager');
  const [end] = await ask('Declaration', interview, 'provideDeclaration', at);
  assert.equal(end.targetUri.toString(), interview.uri.toString());
  assert.equal(interview.getText(end.targetSelectionRange), 'kjeft=a');
  assert.ok(interview.getText().slice(0, interview.offsetAt(end.targetSelectionRange.start)).endsWith('{-'));
});

test('segments of a code, its sub-codes, and both ends of a segment', withServer, async () => {
  const at = place(interview, '{+kjeft=a}', 3);
  const references = await ask('Reference', interview, 'provideReferences', at, { includeDeclaration: true });
  assert.ok(new Set(references.map((one) => one.uri.path)).size >= 4);
  for (const one of references) assert.match(textAt(one), /kjeft/i);
  const highlights = await ask('DocumentHighlight', interview, 'provideDocumentHighlights', at);
  assert.ok(highlights.length >= 2 && highlights.every((one) => one.kind >= 0 && one.kind <= 2));
  const below = await ask('Implementation', codebook, 'provideImplementation', place(codebook, '# usynlig-arbeid', 3));
  assert.ok(below.length > 0);
});

test('the outline of an interview, and names of the study', withServer, async () => {
  const symbols = await ask('DocumentSymbol', interview, 'provideDocumentSymbols');
  const names = [];
  (function gather(list) {
    for (const symbol of list) {
      names.push(symbol.name);
      gather(symbol.children);
    }
  })(symbols);
  for (const section of ['Inngang', 'Natta', 'Folk']) assert.ok(names.includes(section), section);
  const { token } = new api.CancellationTokenSource();
  const [{ provider }] = stub.languages.providers.get('WorkspaceSymbol');
  const [found] = await provider.provideWorkspaceSymbols('kjeft', token);
  assert.equal(found.name, 'kjeft: Kjeft og klager');
  assert.equal(found.location.uri.toString(), codebook.uri.toString());
});

test('who answers whom', withServer, async () => {
  const [item] = await ask('CallHierarchy', interview, 'prepareCallHierarchy', place(interview, 'Kvart på seks'));
  const [{ provider }] = stub.languages.of('CallHierarchy', interview);
  const { token } = new api.CancellationTokenSource();
  const [{ from, fromRanges }] = await provider.provideCallHierarchyIncomingCalls(item, token);
  assert.match(interview.lineAt(from.range.start.line).text, /Når går det over/);
  assert.ok(fromRanges.length > 0);
  const [{ to }] = await provider.provideCallHierarchyOutgoingCalls(from, token);
  assert.match(interview.lineAt(to.range.start.line).text, /Kvart på seks/);
  assert.deepEqual(await provider.provideCallHierarchyOutgoingCalls(item, token), []);
});

test('themes above a code and codes below it', withServer, async () => {
  const [item] = await ask('TypeHierarchy', codebook, 'prepareTypeHierarchy', place(codebook, '## usynlighet', 4));
  const [{ provider }] = stub.languages.of('TypeHierarchy', codebook);
  const { token } = new api.CancellationTokenSource();
  const above = await provider.provideTypeHierarchySupertypes(item, token);
  assert.match(above[0].name, /usynlig-arbeid/);
  const below = await provider.provideTypeHierarchySubtypes(item, token);
  assert.ok(below.some((one) => /bare-når-det-svikter/.test(one.name)));
});

test('figures above a code lead to its segments', withServer, async () => {
  const lenses = await ask('CodeLens', codebook, 'provideCodeLenses');
  const lens = lenses.find(({ range }) => /^## kjeft/.test(codebook.lineAt(range.start.line).text));
  assert.match(lens.command.title, /segments in \d+ interviews/);
  stub.window.activeTextEditor = undefined;
  await run(lens.command.command, ...lens.command.arguments);
  const { document, selection } = await until('a segment is shown', () => stub.window.activeTextEditor);
  assert.match(document.getText(selection), /kjeft/);
});

test('hints at end marks, explained when asked', withServer, async () => {
  const all = new api.Range(new api.Position(0, 0), interview.positionAt(Infinity));
  const hints = await ask('InlayHints', interview, 'provideInlayHints', all);
  assert.ok(hints.length > 0);
  const [{ provider }] = stub.languages.of('InlayHints', interview);
  const hint = await provider.resolveInlayHint(hints[0], new api.CancellationTokenSource().token);
  assert.ok(hint.tooltip.value.length > 10);

  // The setting reaches the server, which has the editor ask again.
  let asked = 0;
  const listener = provider.onDidChangeInlayHints(() => { asked += 1; });
  stub.workspace.set({ 'ordrett.inlayHints.times': true });
  await until('the editor is to ask again', () => asked > 0);
  listener.dispose();
  const stamped = open(root, 'intervju/01-lyset.ordrett');
  const range = new api.Range(new api.Position(0, 0), stamped.positionAt(Infinity));
  const times = await ask('InlayHints', stamped, 'provideInlayHints', range);
  assert.ok(times.some((one) => /\d:\d\d/.test(String(one.label))));
  stub.workspace.set({ 'ordrett.inlayHints.times': false });
});

test('folds, growing selections, names edited together', withServer, async () => {
  const folds = await ask('FoldingRange', interview, 'provideFoldingRanges', {});
  assert.ok(folds.some((fold) => fold.start === 0 && fold.kind === api.FoldingRangeKind.Region));
  const at = place(interview, 'herregud', 3);
  const [grown] = await ask('SelectionRange', interview, 'provideSelectionRanges', [at]);
  const texts = [];
  for (let one = grown; one; one = one.parent) texts.push(interview.getText(one.range));
  assert.match(texts[0], /^herregud/);
  assert.ok(texts.length >= 3 && texts.at(-1).length > texts[1].length);
  const linked = await ask('LinkedEditingRange', interview, 'provideLinkedEditingRanges', place(interview, '{+stolthet}', 4));
  assert.deepEqual(linked.ranges.map((range) => interview.getText(range)), ['stolthet', 'stolthet']);
});

test('colours in whole, as a difference and of a part are the same', withServer, async () => {
  const [{ provider, more: [legend] }] = stub.languages.of('DocumentSemanticTokens', interview);
  const { token } = new api.CancellationTokenSource();
  let { data, resultId } = await provider.provideDocumentSemanticTokens(interview, token);
  assert.equal(data.length % 5, 0);
  assert.ok(legend.tokenTypes.length >= 8);
  const inserts = ['{+takk}', ' (ler) ', 'Intervjuer: Ja?\n', '{#kjeft}', '😀', '\n# Midt i\n'];
  for (let round = 0; round < 30; round++) {
    const offset = (round * 7919) % interview.getText().length;
    type(interview, interview.positionAt(offset), inserts[round % inserts.length]);
    const answer = await provider.provideDocumentSemanticTokensEdits(interview, resultId, token);
    data = answer.data ?? patched(data, answer.edits);
    resultId = answer.resultId;
    const asked = await provider.provideDocumentSemanticTokens(interview, token);
    assert.deepEqual([...data], [...asked.data], `after edit ${round}`);
    resultId = asked.resultId;
  }
  const [{ provider: ofRange }] = stub.languages.of('DocumentRangeSemanticTokens', interview);
  const all = new api.Range(new api.Position(0, 0), interview.positionAt(Infinity));
  assert.deepEqual([...(await ofRange.provideDocumentRangeSemanticTokens(interview, all, token)).data], [...data]);
});

/** As the editor applies a difference: every place counts in the numbers before all of them. */
function patched(data, edits) {
  const result = [...data];
  for (const { start, deleteCount, data: news } of [...edits].sort((one, other) => other.start - one.start)) {
    result.splice(start, deleteCount, ...(news ?? []));
  }
  return Uint32Array.from(result);
}

test('a text is given its form, in whole, in part, and while it is typed', withServer, async () => {
  const file = path.join(root, 'intervju/ny.ordrett');
  fs.writeFileSync(file, '---\nspeaker INF1: x\n---\nINF1:   Ja.\nINF1:   Nei.\n');
  const text = open(file);
  const options = { tabSize: 2, insertSpaces: true };
  const whole = await ask('DocumentFormattingEdit', text, 'provideDocumentFormattingEdits', options);
  const part = await ask('DocumentRangeFormattingEdit', text, 'provideDocumentRangeFormattingEdits',
    new api.Range(new api.Position(4, 0), new api.Position(4, 4)), options);
  assert.ok(part.every((edit) => edit.range.start.line === 4) && part.length > 0 && part.length < whole.length);
  const typed = await ask('OnTypeFormattingEdit', text, 'provideOnTypeFormattingEdits', new api.Position(5, 0), '\n', options);
  assert.ok(typed.length > 0 && typed.every((edit) => edit.range.start.line === 4));
  stub.workspace.change(text, whole);
  assert.equal(text.lineAt(3).text, 'INF1: Ja.');
  assert.deepEqual(await ask('DocumentFormattingEdit', text, 'provideDocumentFormattingEdits', options), []);
  stub.workspace.close(text);
  fs.unlinkSync(file);
});

test('links lead to the recording', withServer, async () => {
  const stamped = open(root, 'intervju/01-lyset.ordrett');
  const links = await ask('DocumentLink', stamped, 'provideDocumentLinks');
  assert.ok(links.some((link) => /int01\.wav$/.test(link.target.path)));
});

test('the project file and a chapter are looked at too, and a text beside the study is not', withServer, async () => {
  const settings = open(root, 'ordrett.json');
  await until('the project file is checked', () => findings(settings.uri).some((one) => one.code === 'key/missing'));
  const chapter = open(root, 'oppgave/kapittel-4.md');
  type(chapter, new api.Position(0, 0), 'Torstein Aabakken bor i Tromsø, telefon 22 22 55 55.\n\n');
  await until('the chapter is checked', () => findings(chapter.uri).some((one) => /^leak\//.test(one.code)));
  const other = path.join(folder(), 'brev.md');
  fs.writeFileSync(other, 'Torstein bor i Tromsø, telefon 22 22 55 55.\n');
  const beside = open(other);
  assert.equal(await ask('Hover', beside, 'provideHover', new api.Position(0, 2)), undefined);
  assert.deepEqual(findings(beside.uri), []);
});
