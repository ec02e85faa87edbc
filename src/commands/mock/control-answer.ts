/** What a control answered: a document for scripts, a text for people. */
export interface ControlAnswer {
  readonly document: object;
  readonly text: string;
}
