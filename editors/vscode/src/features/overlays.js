'use strict';
// What is laid over a text and what gives it a shape: figures, hints, folds, growing selections, names edited together.

const vscode = require('vscode');
const { at, command, identifier, lspPosition, lspRange, markup, position, range } = require('../convert');
const { ownSelector, wholeSelector } = require('../documents');

function register(session) {
  const { capabilities } = session;
  return [
    ...(capabilities.codeLensProvider ? codeLenses(session) : []),
    ...(capabilities.inlayHintProvider ? inlayHints(session) : []),
    ...(capabilities.foldingRangeProvider ? folding(session) : []),
    ...(capabilities.selectionRangeProvider ? selection(session) : []),
    ...(capabilities.linkedEditingRangeProvider ? linkedEditing(session) : []),
  ];
}

/** The editor asks again for what it shows when the server says that it may be other. */
function refresh(session, method) {
  const emitter = new vscode.EventEmitter();
  session.onRequest(method, () => {
    emitter.fire();
    return null;
  });
  return emitter;
}

function codeLenses(session) {
  const changed = refresh(session, 'workspace/codeLens/refresh');
  return [changed, vscode.languages.registerCodeLensProvider(wholeSelector, {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, token) {
      if (!session.documents.has(document)) return undefined;
      const lenses = await session.ask('textDocument/codeLens', { textDocument: identifier(document) }, token);
      return lenses?.map((value) => new vscode.CodeLens(range(value.range), command(value.command)));
    },
  })];
}

function inlayHints(session) {
  const changed = refresh(session, 'workspace/inlayHint/refresh');
  const origins = new WeakMap();
  return [changed, vscode.languages.registerInlayHintsProvider(ownSelector, {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, visible, token) {
      if (!session.documents.has(document)) return undefined;
      const params = { textDocument: identifier(document), range: lspRange(visible) };
      const hints = await session.ask('textDocument/inlayHint', params, token);
      return hints?.map((value) => {
        const hint = new vscode.InlayHint(position(value.position), label(value.label), value.kind);
        hint.tooltip = markup(value.tooltip);
        hint.paddingLeft = value.paddingLeft;
        hint.paddingRight = value.paddingRight;
        origins.set(hint, value);
        return hint;
      });
    },
    async resolveInlayHint(hint, token) {
      const origin = origins.get(hint);
      const resolved = origin && (await session.ask('inlayHint/resolve', origin, token));
      if (resolved) hint.tooltip = markup(resolved.tooltip);
      return hint;
    },
  })];
}

function label(value) {
  return typeof value === 'string' ? value : value.map((part) => new vscode.InlayHintLabelPart(part.value));
}

function folding(session) {
  const kinds = { comment: vscode.FoldingRangeKind.Comment, region: vscode.FoldingRangeKind.Region };
  return [vscode.languages.registerFoldingRangeProvider(ownSelector, {
    async provideFoldingRanges(document, context, token) {
      if (!session.documents.has(document)) return undefined;
      const folds = await session.ask('textDocument/foldingRange', { textDocument: identifier(document) }, token);
      return folds?.map((value) => new vscode.FoldingRange(value.startLine, value.endLine, kinds[value.kind]));
    },
  })];
}

function selection(session) {
  return [vscode.languages.registerSelectionRangeProvider(ownSelector, {
    async provideSelectionRanges(document, positions, token) {
      if (!session.documents.has(document)) return undefined;
      const params = { textDocument: identifier(document), positions: positions.map(lspPosition) };
      return (await session.ask('textDocument/selectionRange', params, token))?.map(nested);
    },
  })];
}

/** From the outermost in, since a range is made with the one around it. */
function nested(value) {
  const ranges = [];
  for (let one = value; one; one = one.parent) ranges.push(range(one.range));
  return ranges.reduceRight((parent, one) => new vscode.SelectionRange(one, parent), undefined);
}

function linkedEditing(session) {
  return [vscode.languages.registerLinkedEditingRangeProvider(ownSelector, {
    async provideLinkedEditingRanges(document, place, token) {
      if (!session.documents.has(document)) return undefined;
      const answer = await session.ask('textDocument/linkedEditingRange', at(document, place), token);
      if (!answer) return undefined;
      const pattern = answer.wordPattern && new RegExp(answer.wordPattern, 'u');
      return new vscode.LinkedEditingRanges(answer.ranges.map(range), pattern || undefined);
    },
  })];
}

module.exports = { register };
