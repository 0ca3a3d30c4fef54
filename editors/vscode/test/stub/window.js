'use strict';
// `vscode.window`: editors, messages, questions, progress. What a person would answer, a test says beforehand.

const { CancellationTokenSource, EventEmitter } = require('./events');
const { Position, Selection } = require('./values');

class Window {
  activeTextEditor;
  /** `{ kind, message, items }`. */
  messages = [];
  /** What the next questions are answered with, each a function of what was asked. */
  answers = [];
  /** `{ title, reports, isDone, cancel }`. */
  progresses = [];
  log = [];
  api = {};

  constructor(workspace) {
    const self = this;
    const message = (kind) => async (text, ...items) => {
      this.messages.push({ kind, message: text, items });
      return items.length > 0 ? this.#answer(items) : undefined;
    };
    Object.assign(this.api, {
      showErrorMessage: message('error'),
      showWarningMessage: message('warning'),
      showInformationMessage: message('information'),
      showInputBox: async (options) => this.#answer(options),
      showQuickPick: async (items, options) => this.#answer(items, options),
      showOpenDialog: async (options) => this.#answer(options),
      createQuickPick: () => this.#quickPick(),
      createOutputChannel: (name) => this.#channel(name),
      withProgress: (options, work) => this.#progress(options, work),
      showTextDocument: async (target, options = {}) => {
        const document = target.getText ? target : await workspace.api.openTextDocument(target);
        const selection = options.selection ?? { start: new Position(0, 0), end: new Position(0, 0) };
        this.activeTextEditor = { document, selection: new Selection(selection.start, selection.end) };
        return this.activeTextEditor;
      },
    });
    Object.defineProperty(this.api, 'activeTextEditor', { get: () => self.activeTextEditor });
  }

  #answer(...asked) { return this.answers.shift()?.(...asked); }

  #channel(name) {
    const level = (kind) => (text) => this.log.push(`${kind}: ${text}`);
    return {
      name, trace: level('trace'), debug: level('debug'), info: level('info'), warn: level('warn'), error: level('error'),
      show() {}, dispose() {},
    };
  }

  async #progress({ location, title, cancellable }, work) {
    const source = new CancellationTokenSource();
    const shown = { location, title, cancellable, reports: [], isDone: false, cancel: () => source.cancel() };
    this.progresses.push(shown);
    await work({ report: (value) => shown.reports.push(value) }, source.token);
    shown.isDone = true;
  }

  /** The answer that a test has ready gets the list whenever it changes, and says what to type or what to take. */
  #quickPick() {
    const accepted = new EventEmitter();
    const hidden = new EventEmitter();
    const valueChanged = new EventEmitter();
    const answer = this.answers.shift();
    let items = [];
    const picker = {
      selectedItems: [], value: '',
      onDidAccept: accepted.event, onDidHide: hidden.event, onDidChangeValue: valueChanged.event,
      show() {}, dispose() {},
      hide() { hidden.fire(); },
      get items() { return items; },
      set items(list) {
        items = list;
        const step = answer?.(list, picker) ?? { hide: true };
        if (step.hide) hidden.fire();
        if (step.type !== undefined) {
          picker.value = step.type;
          valueChanged.fire(step.type);
        }
        if (step.take) {
          picker.selectedItems = [step.take];
          accepted.fire();
        }
      },
    };
    return picker;
  }
}

module.exports = { Window };
