import type { XmlEvent } from './read-xml.ts';
import { cellText } from './xml-text.ts';

/**
 * The text of a string item (ECMA-376, CT_Rst) as its events go by: of `t`, one or one for each run of
 * letters in one style, but not of `rPh`, the pronunciation that Japanese Excel keeps beside it.
 */
export class StringText {
  #text = '';
  #within = false;
  #pronunciation = false;

  take(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.#within && !this.#pronunciation) this.#text += event.text;
    } else if (event.name === 't') {
      this.#within = event.kind === 'open';
    } else if (event.name === 'rPh') {
      this.#pronunciation = event.kind === 'open';
    }
  }

  /** The text up to here; the next item begins. */
  end(): string {
    const text = cellText(this.#text);
    this.#text = '';
    return text;
  }
}
