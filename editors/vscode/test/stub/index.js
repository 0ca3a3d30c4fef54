'use strict';
// The module `vscode`, as far as an extension for a language needs it, written after its API documentation.
//
// A name that is not here throws, so that a slip of the extension's is found. `stub` beside it is what a test steers and
// looks at, and no part of the API.

const { CancellationTokenSource, Disposable, EventEmitter } = require('./events');
const { Languages } = require('./languages');
const values = require('./values');
const { Window } = require('./window');
const { Workspace } = require('./workspace');

const workspace = new Workspace();
const window = new Window(workspace);
const languages = new Languages();
const commands = new Map();
const env = { appName: 'Stub of Visual Studio Code', language: 'en', opened: [] };

const strict = (name, object) => new Proxy(object, {
  get(target, key) {
    if (!(key in target) && typeof key === 'string') throw new TypeError(`vscode${name}.${key} is not in the stub`);
    return target[key];
  },
});

const api = strict('', {
  ...values,
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  version: '1.90.0',
  env: strict('.env', {
    get appName() { return env.appName; },
    get language() { return env.language; },
    openExternal: async (uri) => {
      env.opened.push(uri.toString());
      return true;
    },
  }),
  workspace: strict('.workspace', workspace.api),
  window: strict('.window', window.api),
  languages: strict('.languages', languages.api),
  commands: strict('.commands', {
    registerCommand(name, work) {
      if (commands.has(name)) throw new Error(`command '${name}' already exists`);
      commands.set(name, work);
      return new Disposable(() => commands.delete(name));
    },
    async executeCommand(name, ...values) {
      if (!commands.has(name)) throw new Error(`command '${name}' not found`);
      return commands.get(name)(...values);
    },
  }),
});

module.exports = { api, stub: { commands, env, languages, window, workspace } };
