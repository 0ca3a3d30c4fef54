'use strict';
// Colours that know what a word means: semantic tokens, in whole, as a difference, and of what is seen first.

const vscode = require('vscode');
const { identifier, lspRange } = require('../convert');
const { languages } = require('../documents');

/** The colours of a manuscript are those of its own language. */
const selector = languages.map((language) => ({ language }));

function register(session) {
  const offer = session.capabilities.semanticTokensProvider;
  if (!offer) return [];
  const legend = new vscode.SemanticTokensLegend(offer.legend.tokenTypes, offer.legend.tokenModifiers);
  const changed = new vscode.EventEmitter();
  session.onRequest('workspace/semanticTokens/refresh', () => {
    changed.fire();
    return null;
  });

  /** Without an answer the editor is to keep the colours it has. */
  const ask = async (method, document, more, token) => {
    const answer = session.documents.has(document)
      ? await session.ask(method, { textDocument: identifier(document), ...more }, token)
      : undefined;
    if (!answer) throw new vscode.CancellationError();
    return answer;
  };
  const whole = (answer) => new vscode.SemanticTokens(Uint32Array.from(answer.data), answer.resultId);

  const provider = {
    onDidChangeSemanticTokens: changed.event,
    async provideDocumentSemanticTokens(document, token) {
      return whole(await ask('textDocument/semanticTokens/full', document, {}, token));
    },
  };
  if (offer.full?.delta) {
    provider.provideDocumentSemanticTokensEdits = async (document, previousResultId, token) => {
      const answer = await ask('textDocument/semanticTokens/full/delta', document, { previousResultId }, token);
      if (!answer.edits) return whole(answer);
      const edits = answer.edits.map((edit) => new vscode.SemanticTokensEdit(
        edit.start, edit.deleteCount, edit.data && Uint32Array.from(edit.data)));
      return new vscode.SemanticTokensEdits(edits, answer.resultId);
    };
  }
  const disposables = [changed, vscode.languages.registerDocumentSemanticTokensProvider(selector, provider, legend)];
  if (offer.range) {
    disposables.push(vscode.languages.registerDocumentRangeSemanticTokensProvider(selector, {
      async provideDocumentRangeSemanticTokens(document, visible, token) {
        const params = { range: lspRange(visible) };
        return whole(await ask('textDocument/semanticTokens/range', document, params, token));
      },
    }, legend));
  }
  return disposables;
}

module.exports = { register };
