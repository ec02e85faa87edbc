import { Chalk } from 'chalk';
import type { RowFinding } from '../../domain/rules/evaluate.ts';
import type { RuleId } from '../../domain/rules/index.ts';
import type { Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import type { AttachmentReference } from '../../schemas/model/leave-request.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import { formatEnterpriseNumber, maskEmail, showFreeText, showNiss } from '../tickets/personal-data.ts';
import { wrap } from '../wrap.ts';
import { renderFindings, type FindingLayout } from './finding-lines.ts';
import { confirmationSentences } from './request-sentences.ts';
import { renderScreenTitle } from './screen-title.ts';

export interface ConfirmationLayout extends FindingLayout {
  readonly showsPersonalData: boolean;
}

/** The last screen before a request goes out: the legal notice first, then what is declared, then what deserves a look. */
export function renderConfirmationPage(
  request: NewCareerBreakRequest,
  findings: readonly RowFinding<RuleId>[],
  layout: ConfirmationLayout,
  documents: readonly AttachmentReference[] = [],
): string {
  const { texts, width, hasColor } = layout;
  const ink = new Chalk({ level: hasColor ? 1 : 0 });
  const lines = [
    workerLine(request, layout),
    ...employerLines(request, texts),
    ...confirmationSentences(request, texts),
    ...documents.map(({ type, path }) =>
      texts.message('confirmation.document', {
        file: showFreeText(visibleText(path), layout.showsPersonalData),
        type: texts.codeLabel('attachmentType', type),
      }),
    ),
  ];
  return [
    renderScreenTitle(texts.message('confirmation.title'), hasColor),
    `${ink.yellow(wrap(`⚠ ${texts.message('legal.notice')}`, width))}\n\n`,
    ...lines.map((line) => `${wrap(line, width)}\n`),
    ...(findings.length === 0 ? [] : ['\n', renderFindings(findings, layout)]),
    '\n',
  ].join('');
}

function workerLine({ worker }: NewCareerBreakRequest, { texts, showsPersonalData }: ConfirmationLayout): string {
  const { ssin, workerCode, jointCommissionNumber, statusCode, emailAddress } = worker;
  const facts = [
    showNiss(ssin, showsPersonalData),
    workerCode && texts.codeLabel('workerCode', workerCode),
    statusCode && texts.codeLabel('workerStatus', statusCode),
    jointCommissionNumber && texts.message('confirmation.jointCommittee', { number: jointCommissionNumber }),
    emailAddress && (showsPersonalData ? emailAddress : maskEmail(emailAddress)),
  ].filter((fact) => fact !== undefined && fact !== '');
  return texts.message('confirmation.worker', { facts: facts.join(', ') });
}

/** An employer that nothing names is the one that signs in, whom a trial without the service does not know. */
function employerLines({ capacity, employer, institution }: NewCareerBreakRequest, texts: Texts): readonly string[] {
  const { enterpriseNumber } = employer;
  // The worker of a school is in the service of a Community, not of whoever files.
  const own = capacity === 'organizingAuthority' ? 'confirmation.authority' : 'confirmation.employer';
  return [
    ...(enterpriseNumber === '' ? [] : [texts.message(own, { number: formatEnterpriseNumber(enterpriseNumber) })]),
    ...(institution === undefined
      ? []
      : [
          texts.message('confirmation.school', {
            number: formatEnterpriseNumber(institution.enterpriseNumber),
            community: texts.codeLabel('community', institution.communityCode),
          }),
        ]),
  ];
}
