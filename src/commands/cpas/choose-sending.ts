import type { Deps } from '../../deps.ts';
import { askCertification } from '../ask-certification.ts';
import type { CpasRequestOptions } from './cpas-actions.ts';

export type Sending = 'send' | 'keep' | 'drop';

/**
 * Whether the request is sent or kept as a draft. Who typed it in answer to questions chooses, and does so again after
 * a certification that was not given: otherwise everything would have to be typed once more.
 */
export async function chooseSending(options: CpasRequestOptions, deps: Deps): Promise<Sending> {
  if (options.isDraft) return 'keep';
  if (options.isCertified) return 'send';
  if (!isGuided(options)) return (await askCertification(deps)) ? 'send' : 'drop';
  const { texts } = deps;
  const prompts = await deps.openPrompts();
  for (;;) {
    const chosen = await prompts.select({
      message: texts.message('cpas.ask.next'),
      choices: (['send', 'keep', 'drop'] as const).map((value) => ({
        value,
        label: texts.message(`cpas.ask.${value}`),
      })),
    });
    if (chosen !== 'send' || (await askCertification(deps))) return chosen;
  }
}

/** Nothing but questions and answers. */
export function isGuided({ file, fromFlags, niss }: CpasRequestOptions): boolean {
  return file === undefined && fromFlags === undefined && niss === undefined;
}
