const NISS_LIKE = /(?<!\d)\d{2}[ ./-]?\d{2}[ ./-]?\d{2}[ ./-]?\d{3}[ .-]?\d{2}(?!\d)/g;
const EMAIL_LIKE = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Hides what looks like a national number or an e-mail address in a text that we did not write ourselves. */
export function maskPersonalData(text: string): string {
  return maskEmailAddresses(text.replace(NISS_LIKE, '******/***-**'));
}

export function maskEmailAddresses(text: string): string {
  return text.replace(EMAIL_LIKE, '***@***');
}
