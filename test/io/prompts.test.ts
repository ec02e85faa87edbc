import { describe, expect, it } from 'vitest';
import { InterruptedError } from '../../src/errors/app-error.ts';
import { createPrompts } from '../../src/io/prompts.ts';
import { createTypist, keys } from '../support/cli/typist.ts';

function ask(signal = new AbortController().signal) {
  const typist = createTypist();
  const prompts = createPrompts({ input: typist.input, output: typist.output, signal, yes: 'oui', no: 'non' });
  return { typist, prompts };
}

describe('a question', () => {
  it('gives back what was typed', async () => {
    const { typist, prompts } = ask();
    const answer = prompts.input({ message: 'Référence' });
    await typist.answer('Référence', `RH-13${keys.enter}`);
    expect(await answer).toBe('RH-13');
  });

  it('offers its initial answer', async () => {
    const { typist, prompts } = ask();
    const answer = prompts.input({ message: 'Heures', initial: '38:00' });
    await typist.answer('38:00', keys.enter);
    expect(await answer).toBe('38:00');
  });

  it('is asked again, with the reason, until the answer will do', async () => {
    const { typist, prompts } = ask();
    const answer = prompts.input({ message: 'NISS', check: (text) => text.length === 11 || 'onze chiffres' });
    await typist.answer('NISS', `1${keys.enter}`);
    await typist.answer('onze chiffres', `${keys.backspace}85031464067${keys.enter}`);
    expect(await answer).toBe('85031464067');
  });

  it('lets choose from a list', async () => {
    const { typist, prompts } = ask();
    const answer = prompts.select({
      message: 'Régime',
      choices: [
        { value: 'full', label: 'complet' },
        { value: 'half', label: 'mi-temps', hint: 'la moitié' },
      ],
    });
    await typist.answer('complet', `${keys.down}${keys.enter}`);
    expect(await answer).toBe('half');
  });

  it('starts a list at the initial choice', async () => {
    const { typist, prompts } = ask();
    const choices = [{ value: 'a', label: 'premier' } as const, { value: 'b', label: 'second' } as const];
    const answer = prompts.select({ message: 'Lequel', choices, initial: 'b' });
    await typist.answer('second', keys.enter);
    expect(await answer).toBe('b');
  });

  it.each([
    ['o', true],
    ['oui', true],
    ['Y', true],
    ['ja', true],
    ['n', false],
    ['non', false],
    ['', false],
  ])('of yes or no takes “%s” for %s', async (typed, expected) => {
    const { typist, prompts } = ask();
    const answer = prompts.confirm({ message: 'Certifier ?', initial: false });
    await typist.answer('(oui/non)', `${typed}${keys.enter}`);
    expect(await answer).toBe(expected);
  });

  it('of yes or no does not take anything else for an answer', async () => {
    const { typist, prompts } = ask();
    const answer = prompts.confirm({ message: 'Certifier ?', initial: false });
    await typist.answer('(oui/non)', `peut-être${keys.enter}`);
    await typist.answer('oui / non', `${keys.backspace.repeat(9)}oui${keys.enter}`);
    expect(await answer).toBe(true);
  });
});

describe('an interruption', () => {
  it('by Ctrl-C ends the question', async () => {
    const { typist, prompts } = ask();
    const answer = prompts.input({ message: 'Référence' });
    const outcome = expect(answer).rejects.toBeInstanceOf(InterruptedError);
    await typist.answer('Référence', keys.ctrlC);
    await outcome;
  });

  it('from elsewhere ends it too', async () => {
    const controller = new AbortController();
    const { typist, prompts } = ask(controller.signal);
    const answer = prompts.input({ message: 'Référence' });
    const outcome = expect(answer).rejects.toBeInstanceOf(InterruptedError);
    await typist.answer('Référence', 'x');
    controller.abort();
    await outcome;
  });
});
