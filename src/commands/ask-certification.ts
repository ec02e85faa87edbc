import type { Deps } from '../deps.ts';
import { wrap } from '../output/wrap.ts';

/** Shows the legal notice and the statement of the service's confirmation page; whether the user makes it his own. */
export async function askCertification({
  terminal,
  texts,
  openPrompts,
}: Pick<Deps, 'terminal' | 'texts' | 'openPrompts'>): Promise<boolean> {
  for (const key of ['legal.notice', 'legal.certify'] as const) {
    terminal.err(`${wrap(texts.message(key), terminal.errWidth)}\n`);
  }
  const prompts = await openPrompts();
  return prompts.confirm({ message: texts.message('new.certify'), initial: false });
}
