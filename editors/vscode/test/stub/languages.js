'use strict';
// `vscode.languages`: who provides what, and the findings that stand in the editor.

const { Disposable } = require('./events');

const providerKinds = [
  'CompletionItem', 'Hover', 'Definition', 'Declaration', 'Implementation', 'Reference', 'DocumentHighlight',
  'DocumentSymbol', 'WorkspaceSymbol', 'Rename', 'CodeActions', 'CodeLens', 'InlayHints', 'FoldingRange',
  'SelectionRange', 'LinkedEditingRange', 'DocumentFormattingEdit', 'DocumentRangeFormattingEdit',
  'OnTypeFormattingEdit', 'DocumentLink', 'CallHierarchy', 'TypeHierarchy', 'DocumentSemanticTokens',
  'DocumentRangeSemanticTokens',
];

class Languages {
  /** By kind, in the order in which they came: `{ selector, provider, more }`. */
  providers = new Map(providerKinds.map((kind) => [kind, []]));
  collections = new Set();
  statusItems = new Set();
  api = {};

  constructor() {
    for (const kind of providerKinds) {
      this.api[`register${kind}Provider`] = (...values) => {
        const selector = kind === 'WorkspaceSymbol' ? null : values.shift();
        const [provider, ...more] = values;
        const entry = { selector, provider, more };
        this.providers.get(kind).push(entry);
        return new Disposable(() => {
          const list = this.providers.get(kind);
          list.splice(list.indexOf(entry), 1);
        });
      };
    }
    this.api.createDiagnosticCollection = (name) => {
      const collection = new DiagnosticCollection(name, this.collections);
      this.collections.add(collection);
      return collection;
    };
    this.api.createLanguageStatusItem = (id, selector) => {
      const item = { id, selector, dispose: () => this.statusItems.delete(item) };
      this.statusItems.add(item);
      return item;
    };
  }

  /** Those that the editor would ask about a document. */
  of(kind, document) {
    return this.providers.get(kind).filter(({ selector }) => selector === null || matches(selector, document))
      .map(({ provider, more }) => ({ provider, more }));
  }

  diagnostics(uri) {
    return [...this.collections].flatMap((collection) => collection.get(uri) ?? []);
  }
}

class DiagnosticCollection {
  #entries = new Map();
  #all;

  constructor(name, all) {
    this.name = name;
    this.#all = all;
  }

  set(uri, diagnostics) { this.#entries.set(uri.toString(), diagnostics); }
  get(uri) { return this.#entries.get(uri.toString()); }
  delete(uri) { this.#entries.delete(uri.toString()); }
  clear() { this.#entries.clear(); }
  dispose() {
    this.clear();
    this.#all.delete(this);
  }
}

function matches(selector, document) {
  return [selector].flat().some((filter) => {
    if (filter.language && filter.language !== document.languageId) return false;
    if (filter.scheme && filter.scheme !== document.uri.scheme) return false;
    if (filter.pattern) return document.uri.path.endsWith(filter.pattern.replace('**', ''));
    return true;
  });
}

module.exports = { Languages };
