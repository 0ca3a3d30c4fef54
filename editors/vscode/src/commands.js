'use strict';
// The commands: those of the server, which do the work, each with what a person has to be asked first.

const { execFile } = require('node:child_process');
const path = require('node:path');
const vscode = require('vscode');
const { ErrorCode } = require('./connection');
const { at, identifier, lspRange } = require('./convert');
const { pickCode } = require('./picking');
const { findProgram } = require('./program');
const { programPath } = require('./settings');
const { t } = require('./words');

const jumps = [
  'nextSegment', 'previousSegment', 'nextSegmentInStudy', 'previousSegmentInStudy', 'nextUncoded', 'nextOfInformant',
  'nextLeak', 'previousLeak',
];

/** What a change of the codebook is asked for besides the code: another code, a name, or nothing. */
const changes = {
  mergeCode: (session) => pickCode(session, t('Merge into which code?')),
  moveCode: (session) => pickCode(session, t('Move below which code?')),
  retireCode: (session) => pickCode(session, t('Which code takes its place?')),
  renameCode: () => vscode.window.showInputBox({ prompt: t('The code’s new name') }),
  promoteCode: () => '',
  deleteCode: () => '',
};

/**
 * @param current what gives the session that works now
 * @returns disposables, for as long as the extension is active
 */
function registerCommands(current, server, log) {
  const register = (name, work) => vscode.commands.registerCommand(`ordrett.${name}`, work);
  /** With an argument the server's own command; without one for what the cursor is on. */
  const forCursor = (name, work) => register(name, async (argument) => {
    const session = current();
    if (!session) return vscode.window.showWarningMessage(t('Ordrett is not running.'));
    if (argument !== undefined) return execute(session, `ordrett.${name}`, argument);
    const editor = vscode.window.activeTextEditor;
    if (!editor || !session.documents.has(editor.document)) {
      return vscode.window.showInformationMessage(t('Put the cursor into an interview or a codebook first.'));
    }
    return work(session, editor);
  });

  return [
    register('restart', () => server.restart()),
    register('showLog', () => log.show()),
    register('createExample', createExample),
    ...jumps.map((name) => forCursor(name, (session, editor) =>
      execute(session, `ordrett.${name}`, at(editor.document, editor.selection.active)))),
    forCursor('code', code),
    ...Object.entries(changes).map(([name, ask]) => forCursor(name, async (session, editor) => {
      const place = at(editor.document, editor.selection.active);
      const other = await ask(session);
      if (other === undefined) return;
      const reason = await askForReason(t('Why? The history of the codebook tells it.'));
      if (reason !== undefined) await execute(session, `ordrett.${name}`, { ...place, with: other, reason });
    })),
    forCursor('decide', decide),
  ];
}

/** Codes the selection, or the turn where nothing is selected. */
async function code(session, { document, selection }) {
  const chosen = await pickCode(session, t('Code with which code? A new name makes a new code.'), true);
  if (chosen === undefined) return;
  await execute(session, 'ordrett.code', { textDocument: identifier(document), range: lspRange(selection), code: chosen });
}

async function decide(session, { document, selection }) {
  const place = at(document, selection.active);
  const decision = await vscode.window.showQuickPick([
    { label: t('It identifies nobody'), value: 'not-identifying' },
    { label: t('It stays, with consent'), value: 'keep-consented' },
  ], { title: t('What is found here') });
  const scope = decision && (await vscode.window.showQuickPick([
    { label: t('Here'), value: 'here' },
    { label: t('In this file'), value: 'file' },
    { label: t('In the whole study'), value: 'study' },
  ], { title: decision.label }));
  const reason = scope && (await askForReason(t('Why? The list of decisions tells it.')));
  if (reason === undefined) return;
  const given = reason === '' ? {} : { reason };
  await execute(session, 'ordrett.decide', { ...place, decision: decision.value, scope: scope.value, ...given });
}

const askForReason = (prompt) => vscode.window.showInputBox({ prompt });

/** A refusal is told; a question that has become pointless is not. */
async function execute(session, command, ...values) {
  try {
    return await session.insist('workspace/executeCommand', { command, arguments: values });
  } catch (error) {
    const isPointless = [ErrorCode.requestCancelled, ErrorCode.serverCancelled].includes(error.code);
    if (!isPointless) vscode.window.showWarningMessage(error.message);
    return undefined;
  }
}

/** What the server's code actions and lenses name and nobody calls by hand: a feature of a session. */
function registerServerCommands(session, known) {
  const names = session.capabilities.executeCommandProvider?.commands ?? [];
  return names.filter((name) => !known.has(name)).map((name) =>
    vscode.commands.registerCommand(name, (...values) => execute(session, name, ...values)));
}

const ownCommands = new Set([...jumps, 'code', 'decide', ...Object.keys(changes)].map((name) => `ordrett.${name}`));

/** The fictional study, in a new folder, to try things out on. */
async function createExample() {
  const found = findProgram(programPath());
  if (!found.path) return vscode.commands.executeCommand('ordrett.restart');
  const [parent] = (await vscode.window.showOpenDialog({
    canSelectFolders: true, canSelectFiles: false, openLabel: t('Create the example here'),
  })) ?? [];
  if (!parent) return undefined;
  const folder = path.join(parent.fsPath, 'ordrett-example');
  const problem = await new Promise((resolve) => {
    execFile(found.path, ['init', '--example', folder], (error, _, errors) => resolve(error && (errors || error.code)));
  });
  if (problem) return vscode.window.showErrorMessage(String(problem).trim());
  return vscode.commands.executeCommand('vscode.openFolder', vscode.Uri.file(folder));
}

module.exports = { register: (session) => registerServerCommands(session, ownCommands), registerCommands };
