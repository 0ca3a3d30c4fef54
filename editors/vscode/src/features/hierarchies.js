'use strict';
// Who answers whom, as a hierarchy of calls; codes above and below one another, as a hierarchy of types.

const vscode = require('vscode');
const { at, kind, lspRange, range, uri } = require('../convert');
const { ownSelector } = require('../documents');

function register(session) {
  const disposables = [];
  if (session.capabilities.callHierarchyProvider) {
    const items = new Items((value) => new vscode.CallHierarchyItem(
      kind(value.kind), value.name, value.detail ?? '', uri(value.uri), range(value.range),
      range(value.selectionRange)));
    const calls = async (method, item, token, make) => {
      const answer = await session.ask(method, { item: items.origin(item) }, token);
      return answer?.map(make);
    };
    disposables.push(vscode.languages.registerCallHierarchyProvider(ownSelector, {
      prepareCallHierarchy: (document, position, token) =>
        prepare(session, 'textDocument/prepareCallHierarchy', items, document, position, token),
      provideCallHierarchyIncomingCalls: (item, token) =>
        calls('callHierarchy/incomingCalls', item, token, (call) =>
          new vscode.CallHierarchyIncomingCall(items.show(call.from), call.fromRanges.map(range))),
      provideCallHierarchyOutgoingCalls: (item, token) =>
        calls('callHierarchy/outgoingCalls', item, token, (call) =>
          new vscode.CallHierarchyOutgoingCall(items.show(call.to), call.fromRanges.map(range))),
    }));
  }
  if (session.capabilities.typeHierarchyProvider) {
    const items = new Items((value) => new vscode.TypeHierarchyItem(
      kind(value.kind), value.name, value.detail ?? '', uri(value.uri), range(value.range),
      range(value.selectionRange)));
    const types = async (method, item, token) => {
      const answer = await session.ask(method, { item: items.origin(item) }, token);
      return answer?.map((value) => items.show(value));
    };
    disposables.push(vscode.languages.registerTypeHierarchyProvider(ownSelector, {
      prepareTypeHierarchy: (document, position, token) =>
        prepare(session, 'textDocument/prepareTypeHierarchy', items, document, position, token),
      provideTypeHierarchySupertypes: (item, token) => types('typeHierarchy/supertypes', item, token),
      provideTypeHierarchySubtypes: (item, token) => types('typeHierarchy/subtypes', item, token),
    }));
  }
  return disposables;
}

async function prepare(session, method, items, document, position, token) {
  if (!session.documents.has(document)) return undefined;
  const answer = await session.ask(method, at(document, position), token);
  return answer?.map((value) => items.show(value));
}

/** The server's items by the editor's, since the server wants its own back, with what it put into them. */
class Items {
  #origins = new WeakMap();
  #make;

  constructor(make) {
    this.#make = make;
  }

  show(value) {
    const item = this.#make(value);
    this.#origins.set(item, value);
    return item;
  }

  origin(item) {
    return this.#origins.get(item) ?? {
      name: item.name, kind: item.kind + 1, uri: item.uri.toString(), range: lspRange(item.range),
      selectionRange: lspRange(item.selectionRange),
    };
  }
}

module.exports = { register };
