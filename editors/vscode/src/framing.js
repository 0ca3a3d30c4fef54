'use strict';
// LSP 3.17, "Base Protocol": a header that names a length, an empty line, and so many bytes of JSON.

const separator = Buffer.from('\r\n\r\n');
/** A header is two short lines; what goes on longer without an empty line is none. */
const longestHeader = 8192;

/** The bytes of a message. */
function frame(message) {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, 'latin1'), body]);
}

/** Puts messages together from the pieces in which their bytes arrive. */
class MessageReader {
  #chunks = [];
  #size = 0;
  /** How long the body is whose header has been read. */
  #length = null;

  /**
   * Takes in a piece, and gives back the messages that are whole with it.
   *
   * @throws {Error} for what is no message; nothing after it can be read.
   */
  push(chunk) {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    const messages = [];
    while (this.#length !== null || this.#readHeader()) {
      if (this.#size < this.#length) break;
      messages.push(JSON.parse(this.#take(this.#length).toString('utf8')));
      this.#length = null;
    }
    return messages;
  }

  #readHeader() {
    const bytes = this.#joined();
    const end = bytes.indexOf(separator);
    if (end < 0) {
      if (bytes.length > longestHeader) throw new Error('no header');
      return false;
    }
    const length = /^content-length:[ \t]*(\d+)[ \t]*$/im.exec(bytes.toString('latin1', 0, end));
    if (!length) throw new Error('no Content-Length');
    this.#take(end + separator.length);
    this.#length = Number(length[1]);
    return true;
  }

  /** Joined only where a header is to be found or a body is whole, so that a long one is not copied at each piece. */
  #joined() {
    if (this.#chunks.length !== 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0];
  }

  #take(count) {
    const bytes = this.#joined();
    this.#chunks = count < bytes.length ? [bytes.subarray(count)] : [];
    this.#size -= count;
    return bytes.subarray(0, count);
  }
}

module.exports = { MessageReader, frame };
