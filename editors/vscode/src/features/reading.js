'use strict';
// What stands under the cursor: its meaning, the places that belong to it, where a link leads.

const vscode = require('vscode');
const { at, identifier, markup, range, uri } = require('../convert');
const { ownSelector, wholeSelector } = require('../documents');

function register(session) {
  const { languages } = vscode;
  const { capabilities } = session;
  const disposables = [];

  if (capabilities.hoverProvider) {
    disposables.push(languages.registerHoverProvider(wholeSelector, {
      async provideHover(document, position, token) {
        if (!session.documents.has(document)) return undefined;
        const hover = await session.ask('textDocument/hover', at(document, position), token);
        return hover && new vscode.Hover(markup(hover.contents), hover.range && range(hover.range));
      },
    }));
  }

  if (capabilities.documentHighlightProvider) {
    disposables.push(languages.registerDocumentHighlightProvider(ownSelector, {
      async provideDocumentHighlights(document, position, token) {
        if (!session.documents.has(document)) return undefined;
        const highlights = await session.ask('textDocument/documentHighlight', at(document, position), token);
        // LSP 3.17, "DocumentHighlightKind" counts from 1.
        return highlights?.map((value) => new vscode.DocumentHighlight(range(value.range), (value.kind ?? 1) - 1));
      },
    }));
  }

  if (capabilities.documentLinkProvider) {
    disposables.push(languages.registerDocumentLinkProvider(wholeSelector, {
      async provideDocumentLinks(document, token) {
        if (!session.documents.has(document)) return undefined;
        const links = await session.ask('textDocument/documentLink', { textDocument: identifier(document) }, token);
        return links?.map((value) => {
          const link = new vscode.DocumentLink(range(value.range), value.target && uri(value.target));
          link.tooltip = value.tooltip;
          return link;
        });
      },
    }));
  }
  return disposables;
}

module.exports = { register };
