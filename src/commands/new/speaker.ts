import { renderFindings } from '../../output/confirmation/finding-lines.ts';
import { renderScreenTitle } from '../../output/confirmation/screen-title.ts';
import { wrap } from '../../output/wrap.ts';
import type { Answers, Findings, Form } from './form.ts';
import type { InterviewSetting } from './interview-setting.ts';
import type { AskedColumn, Question, Section } from './questions.ts';

/** What is said between the questions. */
export function createSpeaker({ form, terminal, texts, messages, hasColor, isQuiet }: InterviewSetting) {
  let section: Section | undefined;
  let saidPick = false;
  let saidNote = false;
  const said = new Set<string>();
  const width = terminal.columns;
  return {
    howTo(): void {
      if (!isQuiet) terminal.err(`${wrap(texts.message('new.intro'), width)}\n`);
    },

    screen(of: Section): void {
      if (of !== section) terminal.err(renderScreenTitle(texts.message(`new.screen.${of}`), hasColor));
      section = of;
    },

    /** The link beside the field, once. */
    canPick(): void {
      if (!isQuiet && !saidPick) terminal.err(`${wrap(texts.message('personnel.hint'), width)}\n`);
      saidPick = true;
    },

    /** The warning on the screen of an organising authority, once. */
    typeNiss(): void {
      if (!isQuiet && !saidPick) terminal.err(`${wrap(texts.message('new.authority.typeNiss'), width)}\n`);
      saidPick = true;
    },

    /** What the screen says beside the forms of parental leave, once. */
    note({ column }: Question, answers: Answers): void {
      if (column !== 'regime' || !isParental(answers, form)) return;
      if (!isQuiet && !saidNote) terminal.err(`${wrap(texts.message('new.parental.note'), width)}\n`);
      saidNote = true;
    },

    returned(errors: Findings): void {
      if (errors.length > 0) terminal.err(renderFindings(errors, { texts, messages, width, hasColor }));
    },

    objection(text: string): void {
      terminal.err(`${wrap(text, width)}\n`);
    },

    /** What can be sent but deserves a look. */
    accepted(column: AskedColumn, answer: string, answers: Answers): void {
      const warnings = form.findings(answers).filter((finding) => {
        if (finding.column !== column || finding.severity !== 'warning') return false;
        const known = JSON.stringify([finding.ruleId, answer]);
        return !said.has(known) && said.add(known);
      });
      if (warnings.length > 0) terminal.err(renderFindings(warnings, { texts, messages, width, hasColor }));
    },
  };
}

function isParental(answers: Answers, form: Form): boolean {
  return form.row(answers).leaveType === 'parentalLeave';
}
