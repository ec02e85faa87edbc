import { hash } from 'node:crypto';
import type { Deps } from '../../deps.ts';
import { InputError } from '../../errors/app-error.ts';
import type { CalculationFault, ProofFault } from '../../schemas/files/calculation-faults.ts';
import type { NamedProof } from './read-proof.ts';

/** A document that goes with a request, as it was when it was looked at. */
export interface Proof extends NamedProof {
  /** The file that names it. */
  readonly namedIn: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** Looks at the documents of a request before anything is sent: what cannot be sent keeps the request back. */
export async function planProofs(
  named: readonly NamedProof[],
  namedIn: string,
  { readCalculationDocument }: Pick<Deps, 'readCalculationDocument'>,
): Promise<{ readonly proofs: readonly Proof[]; readonly faults: readonly CalculationFault[] }> {
  const proofs = new Map<string, Proof>();
  const faults: CalculationFault[] = [];
  for (const each of named) {
    try {
      const sha256 = hash('sha256', await readCalculationDocument(each.path, namedIn), 'hex');
      // The same document twice under one kind is one proof.
      proofs.set(`${each.type} ${sha256}`, { ...each, namedIn, fileName: lastPartOf(each.path), sha256 });
    } catch (error) {
      faults.push({ line: each.line, field: 'file', kind: toFault(error) });
    }
  }
  return { proofs: [...proofs.values()], faults };
}

/** What keeps a document of the working folder from being sent. */
export async function findProofFault(
  path: string,
  readDocument: Deps['readCalculationDocument'],
): Promise<ProofFault | undefined> {
  try {
    await readDocument(path);
    return undefined;
  } catch (error) {
    return toFault(error);
  }
}

function toFault(error: unknown): ProofFault {
  if (!(error instanceof InputError)) throw error;
  return FAULTS[error.key] ?? 'unreadable';
}

const FAULTS: Readonly<Partial<Record<string, ProofFault>>> = {
  'input.documentTooLarge': 'tooLarge',
  'input.notADocument': 'notADocument',
};

export function lastPartOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
