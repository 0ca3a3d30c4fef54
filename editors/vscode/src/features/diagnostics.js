'use strict';
// Findings: fetched for what is open after every change, and for the rest of the study when the server says that they may
// be others. LSP 3.17, "Pull Diagnostics".

const vscode = require('vscode');
const { diagnostic, identifier, uri } = require('../convert');

function register(session) {
  const collection = vscode.languages.createDiagnosticCollection('ordrett');
  const show = (name, items) => collection.set(uri(name), items.map(diagnostic));
  // A server that does not let itself be asked tells of itself.
  session.onNotification('textDocument/publishDiagnostics', (params) => show(params.uri, params.diagnostics));

  const provider = session.capabilities.diagnosticProvider;
  if (!provider) return [collection];
  const pull = new Pull(session, provider, collection, show);
  session.onRequest('workspace/diagnostic/refresh', () => {
    pull.all();
    return null;
  });
  const first = setTimeout(() => pull.workspace());
  return [
    collection,
    session.documents.onDidChange((document) => pull.document(document)),
    session.documents.onDidClose((name) => pull.forget(name)),
    { dispose: () => clearTimeout(first) },
  ];
}

class Pull {
  #session;
  #provider;
  #collection;
  #show;
  /** By URI, what the server called its last answer. */
  #results = new Map();
  /** Questions that wait for their answer, and whether to ask again then: so no more than one is under way of each. */
  #underWay = new Map();

  constructor(session, provider, collection, show) {
    this.#session = session;
    this.#provider = provider;
    this.#collection = collection;
    this.#show = show;
  }

  all() {
    for (const document of this.#session.documents) this.document(document);
    this.workspace();
  }

  document(document) {
    const name = document.uri.toString();
    return this.#once(name, async () => {
      const version = document.version;
      const report = await this.#session.ask('textDocument/diagnostic', {
        textDocument: identifier(document), identifier: this.#provider.identifier,
        previousResultId: this.#results.get(name),
      });
      // What has changed meanwhile is asked for anew.
      if (report && this.#session.documents.has(document) && document.version === version) this.#take(name, report);
    });
  }

  workspace() {
    if (!this.#provider.workspaceDiagnostics) return;
    this.#once('', async () => {
      const report = await this.#session.ask('workspace/diagnostic', {
        identifier: this.#provider.identifier,
        previousResultIds: [...this.#results].map(([name, value]) => ({ uri: name, value })),
      });
      if (!report) return;
      const told = new Set();
      for (const item of report.items) {
        const name = uri(item.uri).toString();
        told.add(name);
        // Of an open text the answer to its own question is the newer one.
        if (!this.#session.documents.get(name)) this.#take(name, item);
      }
      for (const name of [...this.#results.keys()]) {
        if (!told.has(name) && !this.#session.documents.get(name)) this.#drop(name);
      }
    });
  }

  /** A closed file is one of the study's others, if it belongs to it. */
  forget(name) {
    this.#drop(name);
    this.workspace();
  }

  #drop(name) {
    this.#results.delete(name);
    this.#collection.delete(uri(name));
  }

  #take(name, report) {
    if (report.resultId) this.#results.set(name, report.resultId);
    if (report.kind !== 'unchanged') this.#show(name, report.items);
  }

  async #once(key, ask) {
    if (this.#underWay.has(key)) {
      this.#underWay.set(key, true);
      return;
    }
    this.#underWay.set(key, false);
    try {
      await ask();
    } finally {
      const isDue = this.#underWay.get(key);
      this.#underWay.delete(key);
      if (isDue) this.#once(key, ask);
    }
  }
}

module.exports = { register };
