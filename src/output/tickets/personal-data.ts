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

interface HoldsWorker {
  readonly worker: {
    readonly ssin: string;
    readonly name?: string | undefined;
    readonly emailAddress?: string | undefined;
  };
}

/** The same document with the worker's number, name and address masked. */
export function maskWorker<Document extends HoldsWorker>(document: Document): Document {
  const { worker } = document;
  return {
    ...document,
    worker: {
      ...worker,
      ssin: maskNiss(worker.ssin),
      ...(worker.name !== undefined && { name: '***' }),
      ...(worker.emailAddress !== undefined && { emailAddress: maskEmail(worker.emailAddress) }),
    },
  };
}
