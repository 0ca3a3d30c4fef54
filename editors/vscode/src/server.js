'use strict';
// Keeps a server running: starts it, starts it anew when it has ended by itself, and says so where that does not help.

const vscode = require('vscode');
const { ownSelector } = require('./documents');
const { findProgram } = require('./program');
const { Session } = require('./session');
const { programPath } = require('./settings');
const { t } = require('./words');

/** Waiting before each new start, in milliseconds. A server that has run for so long as `calm` starts from the first. */
const pauses = [200, 1000, 3000, 10000, 30000];
const calm = 180_000;

class Server {
  #log;
  #version;
  #pauses;
  #session;
  #status;
  #falls = 0;
  #startedAt = 0;
  #timer;
  #toldOfMissing = false;
  /** The last of the starts and stops, which come one after the other. */
  #doing = Promise.resolve();

  constructor(log, version, options = {}) {
    this.#log = log;
    this.#version = version;
    this.#pauses = options.pauses ?? pauses;
    this.#status = vscode.languages.createLanguageStatusItem('ordrett', ownSelector);
    this.#status.name = 'Ordrett';
    this.#status.command = { title: t('Restart'), command: 'ordrett.restart' };
  }

  /** The session that works now; `undefined` while there is none. */
  get session() { return this.#session; }

  start() { return this.#next(() => this.#start()); }

  restart() {
    this.#falls = 0;
    this.#toldOfMissing = false;
    return this.#next(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  async dispose() {
    await this.#next(() => this.#stop());
    this.#status.dispose();
  }

  #next(work) {
    this.#doing = this.#doing.then(work, work);
    return this.#doing;
  }

  async #start() {
    clearTimeout(this.#timer);
    const found = findProgram(programPath());
    if (found.problem) {
      // Not waited for: somebody who leaves the message where it is can still start the server otherwise.
      this.#tellOfMissing(found.problem);
      return;
    }
    this.#show(true, t('starting'));
    this.#startedAt = Date.now();
    const session = new Session(found.path, this.#version, this.#log, (reason) => this.#fell(session, reason));
    this.#session = session;
    try {
      const info = await session.start();
      this.#show(false, `${info?.version ?? ''}`);
      this.#compare(info?.version);
    } catch (error) {
      // What ended by itself has been told of already.
      if (this.#session !== session) return;
      this.#session = undefined;
      const reason = await session.stop();
      this.#log.error(`the server did not start: ${error.code ?? error.name}, ${reason}`);
      this.#fall();
    }
  }

  async #stop() {
    clearTimeout(this.#timer);
    const session = this.#session;
    this.#session = undefined;
    await session?.stop();
  }

  #fell(session, reason) {
    this.#log.error(`the server has ended: ${reason}`);
    if (this.#session !== session) return;
    this.#session = undefined;
    this.#fall();
  }

  #fall() {
    if (Date.now() - this.#startedAt > calm) this.#falls = 0;
    const pause = this.#pauses[this.#falls++];
    if (pause === undefined) return this.#giveUp();
    this.#show(true, t('starting again'));
    this.#timer = setTimeout(() => this.start(), pause);
  }

  async #giveUp() {
    this.#show(false, t('stopped'), vscode.LanguageStatusSeverity.Error);
    const [again, showLog] = [t('Restart'), t('Show Log')];
    const choice = await vscode.window.showErrorMessage(
      t('Ordrett has ended {0} times and is not started again. Your texts are as you left them; nothing is checked.',
        this.#falls),
      again, showLog);
    if (choice === again) this.restart();
    if (choice === showLog) this.#log.show();
  }

  async #tellOfMissing(problem) {
    this.#show(false, t('not found'), vscode.LanguageStatusSeverity.Error);
    if (this.#toldOfMissing) return;
    this.#toldOfMissing = true;
    const sentences = {
      missing: t('The program “ordrett” is not on this computer’s PATH. '
        + 'Install it as its README says, or say in the setting “ordrett.path” where it lies.'),
      notThere: t('The setting “ordrett.path” names {0}, and no program lies there. Correct it, or leave it empty to use the PATH.',
        programPath()),
      relative: t('The setting “ordrett.path” must be a whole path, or a name on the PATH: {0} would be looked for in whatever folder is open.',
        programPath()),
    };
    const [settings, again] = [t('Open Settings'), t('Try Again')];
    const choice = await vscode.window.showErrorMessage(sentences[problem], settings, again);
    if (choice === settings) vscode.commands.executeCommand('workbench.action.openSettings', 'ordrett.path');
    if (choice === again) this.restart();
  }

  /** Extension and program come from one source; apart, a setting may mean nothing to the other. */
  #compare(version) {
    if (version && version !== this.#version) {
      this.#log.warn(`the extension is ${this.#version}, the program ${version}`);
    }
  }

  #show(isBusy, detail, severity = vscode.LanguageStatusSeverity.Information) {
    this.#status.busy = isBusy;
    this.#status.text = 'Ordrett';
    this.#status.detail = detail;
    this.#status.severity = severity;
  }
}

module.exports = { Server };
