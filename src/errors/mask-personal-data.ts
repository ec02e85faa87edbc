const NISS_LIKE = /(?<!\d)\d{2}[ ./-]?\d{2}[ ./-]?\d{2}[ ./-]?\d{3}[ .-]?\d{2}(?!\d)/g;
/** What stands before the sign is never longer; without the bound, each character of a long text would be looked at from each other one. */
const EMAIL_LIKE = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Hides what looks like a national number or an e-mail address in a text that we did not write ourselves. */
export function maskPersonalData(text: string): string {
  return maskEmailAddresses(text.replace(NISS_LIKE, '******/***-**'));
}

export function maskEmailAddresses(text: string): string {
  return text.replace(EMAIL_LIKE, '***@***');
}
