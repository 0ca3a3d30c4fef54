'use strict';
// The settings, as the extension and the server want them.

const vscode = require('vscode');
const { chosenLanguage } = require('./words');

/** `ordrett.path`. In a folder that is not trusted the editor leaves out what the folder's own settings say. */
function programPath() {
  return vscode.workspace.getConfiguration('ordrett').get('path', '');
}

/** What the server gets for the section `ordrett`. */
function forServer(scope) {
  const settings = vscode.workspace.getConfiguration('ordrett', scope);
  return {
    language: chosenLanguage() ?? null,
    author: settings.get('author', ''),
    inlayHints: { times: settings.get('inlayHints.times', false) },
  };
}

/** LSP 3.17, "ConfigurationItem": the value of one section. */
function answer(item) {
  const [first, ...rest] = (item.section ?? 'ordrett').split('.');
  if (first !== 'ordrett') return null;
  const scope = item.scopeUri ? vscode.Uri.parse(item.scopeUri) : undefined;
  return rest.reduce((value, key) => value?.[key], forServer(scope)) ?? null;
}

module.exports = { answer, forServer, programPath };
