'use strict';
// The outline of an interview, and codes, sections and speakers of the study by name.

const vscode = require('vscode');
const { identifier, kind, location, range } = require('../convert');
const { ownSelector } = require('../documents');

function register(session) {
  const disposables = [];
  if (session.capabilities.documentSymbolProvider) {
    disposables.push(vscode.languages.registerDocumentSymbolProvider(ownSelector, {
      async provideDocumentSymbols(document, token) {
        if (!session.documents.has(document)) return undefined;
        const params = { textDocument: identifier(document) };
        return (await session.ask('textDocument/documentSymbol', params, token))?.map(documentSymbol);
      },
    }, { label: 'Ordrett' }));
  }
  if (session.capabilities.workspaceSymbolProvider) {
    disposables.push(vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        return (await session.ask('workspace/symbol', { query }, token))?.map(symbol);
      },
    }));
  }
  return disposables;
}

function documentSymbol(value) {
  // The editor throws for a name that is empty.
  const result = new vscode.DocumentSymbol(
    value.name || '…', value.detail ?? '', kind(value.kind), range(value.range), range(value.selectionRange));
  result.tags = value.tags;
  result.children = (value.children ?? []).map(documentSymbol);
  return result;
}

function symbol(value) {
  const result = new vscode.SymbolInformation(
    value.name, kind(value.kind), value.containerName ?? '', location(value.location));
  result.tags = value.tags;
  return result;
}

module.exports = { register };
