'use strict';
// From a code to the codebook and to its segments, from a speaker to the header, from a mark to its other end.

const vscode = require('vscode');
const { at, links, locations } = require('../convert');
const { wholeSelector } = require('../documents');

const places = [
  ['definitionProvider', 'textDocument/definition', 'registerDefinitionProvider', 'provideDefinition'],
  ['declarationProvider', 'textDocument/declaration', 'registerDeclarationProvider', 'provideDeclaration'],
  ['implementationProvider', 'textDocument/implementation', 'registerImplementationProvider', 'provideImplementation'],
];

function register(session) {
  const disposables = places
    .filter(([capability]) => session.capabilities[capability])
    .map(([, method, registerProvider, provide]) => vscode.languages[registerProvider](wholeSelector, {
      async [provide](document, position, token) {
        if (!session.documents.has(document)) return undefined;
        return links(await session.ask(method, at(document, position), token));
      },
    }));
  if (session.capabilities.referencesProvider) {
    disposables.push(vscode.languages.registerReferenceProvider(wholeSelector, {
      async provideReferences(document, position, context, token) {
        if (!session.documents.has(document)) return undefined;
        const params = { ...at(document, position), context: { includeDeclaration: context.includeDeclaration } };
        return locations(await session.ask('textDocument/references', params, token));
      },
    }));
  }
  return disposables;
}

module.exports = { register };
