'use strict';
// One life of the server: from the start of its process, through `initialize`, to its end.

const { spawn } = require('node:child_process');
const os = require('node:os');
const vscode = require('vscode');
const capabilities = require('./capabilities');
const { Connection, ErrorCode, ResponseError } = require('./connection');
const { Documents } = require('./documents');
const { chosenLanguage } = require('./words');

const features = [
  require('./features/serving'),
  require('./features/workspace'),
  require('./features/diagnostics'),
  require('./features/completion'),
  require('./features/reading'),
  require('./features/navigation'),
  require('./features/hierarchies'),
  require('./features/symbols'),
  require('./features/overlays'),
  require('./features/colours'),
  require('./features/editing'),
  require('./commands'),
];

/** How long a server may take to begin, and one that has been told to end for that, in milliseconds. */
const patience = { beginning: 30_000, ending: 2000 };

class Session {
  #child;
  #connection;
  #log;
  #onEnd;
  #requests = new Map();
  #notifications = new Map();
  #disposables = [];
  #isEnding = false;
  #isReady = false;
  #gone;
  /** What the server says it can: LSP 3.17, "ServerCapabilities". */
  capabilities = {};

  /**
   * @param program the path of `ordrett`
   * @param log a `vscode.LogOutputChannel`
   * @param onEnd called once when the server has ended without having been told to, with a reason for the log
   */
  constructor(program, version, log, onEnd) {
    this.#log = log;
    this.#onEnd = onEnd;
    // Not in a folder of the workspace: on some systems a program takes libraries from where it runs.
    this.#child = spawn(program, ['lsp'], {
      cwd: os.homedir(), env: { ...process.env, SWIFT_BACKTRACE: 'enable=no' }, windowsHide: true,
    });
    this.#gone = new Promise((resolve) => {
      this.#child.once('error', (error) => this.#ended(error.code ?? 'it cannot be started', resolve));
      this.#child.once('close', (code, signal) => this.#ended(signal ?? `exit code ${code}`, resolve));
    });
    // What a program says before it has seen a transcript tells why it does not start; afterwards nothing is taken over.
    this.#child.stderr.on('data', (bytes) => {
      if (!this.#isReady) log.error(bytes.toString('utf8').slice(0, 2000).trimEnd());
    });
    this.#connection = new Connection(this.#child.stdout, this.#child.stdin, {
      request: (method, params) => this.#serve(method, params),
      notification: (method, params) => this.#notifications.get(method)?.(params ?? {}),
      answered: (method, milliseconds, code) => log.trace(`${method} ${milliseconds} ms${code ? ` error ${code}` : ''}`),
      closed: (error) => {
        if (error && !this.#isEnding) log.error(`the connection broke: ${error.code ?? error.name}`);
        this.#child.kill();
      },
    });
    this.documents = new Documents(this.#connection);
    this.version = version;
  }

  /** Resolves when everything works; rejects where the server does not take up the conversation. */
  async start() {
    const folders = workspaceFolders();
    const late = setTimeout(() => this.#child.kill('SIGKILL'), patience.beginning);
    const answer = await this.#connection.request('initialize', {
      processId: process.pid,
      clientInfo: { name: vscode.env.appName, version: vscode.version },
      locale: chosenLanguage(),
      rootUri: folders[0]?.uri ?? null,
      workspaceFolders: folders.length > 0 ? folders : null,
      capabilities,
    }).finally(() => clearTimeout(late));
    this.#isReady = true;
    this.capabilities = answer.capabilities;
    this.#log.info(`${answer.serverInfo?.name} ${answer.serverInfo?.version} has started`);
    for (const feature of features) this.#disposables.push(...feature.register(this));
    this.#connection.notify('initialized', {});
    this.documents.start();
    return answer.serverInfo;
  }

  /**
   * Tells the server to end, and ends it if it does not.
   *
   * @returns how it ended, for the log
   */
  async stop() {
    this.#isEnding = true;
    const late = setTimeout(() => this.#child.kill('SIGKILL'), patience.ending);
    this.#connection.request('shutdown').catch(() => {});
    this.#connection.notify('exit');
    const reason = await this.#gone;
    clearTimeout(late);
    return reason;
  }

  // MARK: For the features

  get log() { return this.#log; }

  /**
   * Asks the server, for what the editor shows by itself.
   *
   * @returns `undefined` where there is no answer. The log gets no sentence of the server's, which may name people.
   */
  async ask(method, params, token) {
    try {
      return (await this.insist(method, params, token)) ?? undefined;
    } catch (error) {
      if (!error.isMoot) this.#log.warn(`${method} failed with ${error.code}`);
      return undefined;
    }
  }

  /** Asks the server, for what a person has asked for: a refusal is an error whose message is for them. */
  insist(method, params, token) {
    return this.#connection.request(method, params, token);
  }

  notify(method, params) { this.#connection.notify(method, params); }

  onRequest(method, handler) { this.#requests.set(method, handler); }

  onNotification(method, handler) { this.#notifications.set(method, handler); }

  // MARK: Ending

  #serve(method, params) {
    const handler = this.#requests.get(method);
    if (!handler) throw new ResponseError(ErrorCode.methodNotFound, method);
    return handler(params ?? {});
  }

  #ended(reason, resolve) {
    this.#connection?.close();
    for (const disposable of this.#disposables.splice(0).reverse()) disposable.dispose();
    this.documents?.dispose();
    resolve(reason);
    const onEnd = this.#onEnd;
    this.#onEnd = undefined;
    if (!this.#isEnding) onEnd?.(reason);
  }
}

function workspaceFolders() {
  return (vscode.workspace.workspaceFolders ?? [])
    .filter((folder) => folder.uri.scheme === 'file')
    .map((folder) => ({ uri: folder.uri.toString(), name: folder.name }));
}

module.exports = { Session };
