const HEAD_ENDS = '\r\n\r\n';
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/**
 * Finds the end of each answer on a keep-alive connection that has one request under way. Knows only
 * what node:http sends: a Content-Length, chunks without trailers, or no body.
 */
export class ResponseReader {
  #read: Buffer = Buffer.alloc(0);
  readonly #answered: (status: number) => void;

  constructor(answered: (status: number) => void) {
    this.#answered = answered;
  }

  read(chunk: Buffer): void {
    this.#read = this.#read.length === 0 ? chunk : Buffer.concat([this.#read, chunk]);
    const bodyStarts = this.#read.indexOf(HEAD_ENDS) + HEAD_ENDS.length;
    if (bodyStarts < HEAD_ENDS.length) return;
    const head = this.#read.toString('latin1', 0, bodyStarts);
    const status = Number(head.slice(9, 12));
    if (!this.#isWhole(head, status, bodyStarts)) return;
    this.#read = Buffer.alloc(0);
    this.#answered(status);
  }

  #isWhole(head: string, status: number, bodyStarts: number): boolean {
    if (status === 304) return true;
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length !== undefined) return this.#read.length >= bodyStarts + Number(length);
    return this.#read.subarray(bodyStarts).subarray(-LAST_CHUNK.length).equals(LAST_CHUNK);
  }
}
