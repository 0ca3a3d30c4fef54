'use strict';
// JSON-RPC over two streams: requests both ways, their answers, their cancellation.

const { MessageReader, frame } = require('./framing');

/** LSP 3.17, "ErrorCodes" and "LSPErrorCodes": those that mean something here. */
const ErrorCode = {
  methodNotFound: -32601,
  internalError: -32603,
  requestFailed: -32803,
  serverCancelled: -32802,
  contentModified: -32801,
  requestCancelled: -32800,
};

class ResponseError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }

  /** The question has become pointless: nobody did anything wrong. */
  get isMoot() {
    return [ErrorCode.requestCancelled, ErrorCode.contentModified, ErrorCode.serverCancelled].includes(this.code);
  }
}

class Connection {
  #output;
  #handlers;
  #reader = new MessageReader();
  #waiting = new Map();
  #lastId = 0;
  #closed = false;

  /**
   * @param input a readable stream of the other side's bytes
   * @param output a writable stream
   * @param handlers `request(method, params)`, whose result or promise is the answer; `notification(method, params)`;
   *   `answered(method, milliseconds, code)`; `closed(error)`, once, when nothing comes or goes any more
   */
  constructor(input, output, handlers) {
    this.#output = output;
    this.#handlers = handlers;
    input.on('data', (chunk) => this.#take(chunk));
    input.on('end', () => this.close());
    input.on('error', (error) => this.close(error));
    // Who writes to a program that is gone hears of it here, and without a listener the whole host would end.
    output.on('error', (error) => this.close(error));
  }

  /** @param token a `vscode.CancellationToken`, or nothing */
  request(method, params, token) {
    if (this.#closed) return Promise.reject(new ResponseError(ErrorCode.serverCancelled, 'the server is gone'));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const cancellation = token?.onCancellationRequested(() => this.notify('$/cancelRequest', { id }));
      this.#waiting.set(id, { method, resolve, reject, cancellation, since: Date.now() });
      this.#send({ jsonrpc: '2.0', id, method, params });
      if (token?.isCancellationRequested) this.notify('$/cancelRequest', { id });
    });
  }

  notify(method, params) {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  close(error) {
    if (this.#closed) return;
    this.#closed = true;
    for (const question of this.#waiting.values()) {
      question.cancellation?.dispose();
      question.reject(new ResponseError(ErrorCode.serverCancelled, 'the server is gone'));
    }
    this.#waiting.clear();
    this.#handlers.closed?.(error);
  }

  #send(message) {
    if (!this.#closed) this.#output.write(frame(message));
  }

  #take(chunk) {
    if (this.#closed) return;
    let messages;
    try {
      messages = this.#reader.push(chunk);
    } catch (error) {
      return this.close(error);
    }
    for (const message of messages) {
      if (message.method === undefined) this.#answer(message);
      else if (message.id === undefined) this.#handlers.notification(message.method, message.params);
      else this.#serve(message);
    }
  }

  #answer({ id, result, error }) {
    const question = this.#waiting.get(id);
    if (!question) return;
    this.#waiting.delete(id);
    question.cancellation?.dispose();
    this.#handlers.answered?.(question.method, Date.now() - question.since, error?.code);
    if (error) question.reject(new ResponseError(error.code, error.message));
    else question.resolve(result);
  }

  async #serve({ id, method, params }) {
    try {
      const result = await this.#handlers.request(method, params);
      this.#send({ jsonrpc: '2.0', id, result: result ?? null });
    } catch (error) {
      const code = error instanceof ResponseError ? error.code : ErrorCode.internalError;
      this.#send({ jsonrpc: '2.0', id, error: { code, message: error.message } });
    }
  }
}

module.exports = { Connection, ErrorCode, ResponseError };
