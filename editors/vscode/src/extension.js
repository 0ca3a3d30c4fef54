'use strict';
// Where the editor begins and ends: everything else is reached from here.

const vscode = require('vscode');
const { registerCommands } = require('./commands');
const { Server } = require('./server');

let server;

function activate(context) {
  // Methods, times and codes of errors; never a word of a text.
  const log = vscode.window.createOutputChannel('Ordrett', { log: true });
  server = new Server(log, context.extension.packageJSON.version);
  context.subscriptions.push(
    log,
    ...registerCommands(() => server.session, server, log),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('ordrett.path')) server.restart();
    }),
    // What the settings of a folder say about the program counts from then on.
    vscode.workspace.onDidGrantWorkspaceTrust(() => server.restart()));
  return server.start();
}

function deactivate() {
  return server?.dispose();
}

module.exports = { activate, deactivate };
