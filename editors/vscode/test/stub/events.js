'use strict';
// Events and cancellation.

class Disposable {
  #work;
  constructor(work) { this.#work = work; }

  static from(...disposables) {
    return new Disposable(() => { for (const disposable of disposables) disposable.dispose(); });
  }

  dispose() {
    const work = this.#work;
    this.#work = undefined;
    work?.();
  }
}

class EventEmitter {
  #listeners = new Set();

  event = (listener) => {
    const own = (value) => listener(value);
    this.#listeners.add(own);
    return new Disposable(() => this.#listeners.delete(own));
  };

  fire(value) { for (const listener of [...this.#listeners]) listener(value); }
  dispose() { this.#listeners.clear(); }
  get count() { return this.#listeners.size; }
}

class CancellationTokenSource {
  #emitter = new EventEmitter();
  token = { isCancellationRequested: false, onCancellationRequested: this.#emitter.event };

  cancel() {
    this.token.isCancellationRequested = true;
    this.#emitter.fire();
  }

  dispose() { this.#emitter.dispose(); }
}

module.exports = { CancellationTokenSource, Disposable, EventEmitter };
