import { findNissNumbers } from '../../domain/identifiers/find-niss.ts';
import { maskEmailAddresses } from '../../errors/mask-personal-data.ts';

/** `850314/***-**`: enough to recognise one's own worker, too little to know a stranger. */
export function maskNiss(niss: string): string {
  return /^\d{11}$/.test(niss) ? `${niss.slice(0, 6)}/***-**` : '******/***-**';
}

/** `850314/640-67`, as the screens of the service show it. */
export function formatNiss(niss: string): string {
  return /^\d{11}$/.test(niss) ? `${niss.slice(0, 6)}/${niss.slice(6, 9)}-${niss.slice(9)}` : niss;
}

/** In full where the user asked for it. */
export function showNiss(niss: string, showsPersonalData: boolean): string {
  return showsPersonalData ? formatNiss(niss) : maskNiss(niss);
}

/** `j***@***`, so that a wrong address can still be noticed. */
export function maskEmail(address: string): string {
  return `${address.slice(0, 1)}***@***`;
}

/** `0812.339.069`, as the Crossroads Bank shows it. */
export function formatEnterpriseNumber(number: string): string {
  return /^\d{10}$/.test(number) ? `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}` : number;
}

/** A text that somebody typed freely: the numbers and addresses of people in it are masked, the rest stays. */
export function maskFreeText(text: string): string {
  let masked = '';
  let last = 0;
  for (const { start, end } of findNissNumbers(text)) {
    masked += `${text.slice(last, start)}******/***-**`;
    last = end;
  }
  return maskEmailAddresses(masked + text.slice(last));
}

/** In full where the user asked for it. */
export function showFreeText(text: string, showsPersonalData: boolean): string {
  return showsPersonalData ? text : maskFreeText(text);
}

interface HoldsWorker {
  readonly clientReference?: string | undefined;
  readonly comment?: string | undefined;
  readonly worker: {
    readonly ssin: string;
    readonly name?: string | undefined;
    readonly emailAddress?: string | undefined;
  };
}

/** The same document with the worker's number, name and address masked, in free text as well. */
export function maskWorker<Document extends HoldsWorker>(document: Document): Document {
  const { worker, clientReference, comment } = document;
  return {
    ...document,
    ...(clientReference !== undefined && { clientReference: maskFreeText(clientReference) }),
    ...(comment !== undefined && { comment: maskFreeText(comment) }),
    worker: {
      ...worker,
      ssin: maskNiss(worker.ssin),
      ...(worker.name !== undefined && { name: '***' }),
      ...(worker.emailAddress !== undefined && { emailAddress: maskEmail(worker.emailAddress) }),
    },
  };
}
