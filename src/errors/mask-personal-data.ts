const NISS_LIKE = /(?<!\d)\d{2}[ ./-]?\d{2}[ ./-]?\d{2}[ ./-]?\d{3}[ .-]?\d{2}(?!\d)/g;
const EMAIL_LIKE = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Hides what looks like a national number or an e-mail address in a text that we did not write ourselves. */
export function maskPersonalData(text: string): string {
  return text.replace(NISS_LIKE, '******/***-**').replace(EMAIL_LIKE, '***@***');
}
