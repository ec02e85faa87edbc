import { encodePrintable } from './encode-texts.ts';

/** Text and bytes of text that gather in their order until they are written. */
export class TextPieces {
  #complete: Uint8Array[] = [];
  #text = '';

  /** Bytes are printable text in UTF-8. */
  add(piece: string | Uint8Array): void {
    if (typeof piece === 'string') {
      this.#text += piece;
    } else if (piece.length > 0) {
      this.#endText();
      this.#complete.push(piece);
    }
  }

  /** What has gathered, as bytes; then there is nothing. */
  take(): readonly Uint8Array[] {
    this.#endText();
    const taken = this.#complete;
    this.#complete = [];
    return taken;
  }

  #endText(): void {
    if (this.#text === '') return;
    this.#complete.push(encodePrintable(this.#text));
    this.#text = '';
  }
}
