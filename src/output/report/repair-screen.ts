import { Chalk, type ChalkInstance } from 'chalk';
import type { RepairKind } from '../../domain/repairs/define-repair.ts';
import type { LossKind } from '../../domain/repairs/repair-row.ts';
import { joinParts } from '../../i18n/format.ts';
import { wrap } from '../wrap.ts';
import type { DamageGroup } from './grouped-repairs.ts';
import { makeVisible } from './repair-values.ts';
import type { DoubtfulDates, ReportedLoss, ReportedRepair } from './report-types.ts';
import { WIDEST } from '../line-width.ts';
import { renderPlace, type ScreenLayout } from './screen-report.ts';

export interface ShownDamage {
  readonly repairs: readonly DamageGroup<RepairKind, ReportedRepair>[];
  readonly losses: readonly DamageGroup<LossKind, ReportedLoss>[];
  readonly doubtfulDates: readonly DoubtfulDates[];
}

/** What can be repaired, old and new, what cannot, and what a person has to look at. */
export function renderRepairs({ repairs, losses, doubtfulDates }: ShownDamage, layout: ScreenLayout): string {
  const ink = new Chalk({ level: layout.hasColor ? 1 : 0 });
  const { texts } = layout;
  return [
    ...section(
      ink.green.bold(texts.message('repair.heading')),
      repairs.map((group) => repairGroup(group, layout, ink)),
    ),
    ...section(
      ink.red.bold(texts.message('repair.lossHeading')),
      losses.filter((group) => !isInDoubt(group)).map((group) => lossGroup(group, layout, ink)),
    ),
    ...section(ink.yellow.bold(texts.message('repair.doubtHeading')), [
      ...losses.filter(isInDoubt).map((group) => lossGroup(group, layout, ink)),
      ...doubtfulDates.map((dates) => [doubt(dates, layout)]),
    ]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function section(heading: string, parts: readonly (readonly string[])[]): readonly string[] {
  return parts.length === 0 ? [] : [heading, '', ...parts.flatMap((lines) => [...lines, ''])];
}

function repairGroup(
  { kind, count, first }: DamageGroup<RepairKind, ReportedRepair>,
  layout: ScreenLayout,
  ink: ChalkInstance,
): readonly string[] {
  const { texts } = layout;
  const width = widthOf(layout);
  return [
    title(kind, count, layout, ink),
    wrap(texts.message(`repair.why.${kind}`), width, '    '),
    ...first.flatMap((repair) => {
      const [before, after] = [makeVisible(repair.before), makeVisible(repair.after)];
      return [
        ink.cyan(wrap(renderPlace(repair, layout), width, '    ')),
        wrap(`${texts.message('repair.values', { before, after })} · ${repair.change}`, width, '      '),
      ];
    }),
    ...more(count - first.length, layout),
  ];
}

function lossGroup(
  { kind, count, first }: DamageGroup<LossKind, ReportedLoss>,
  layout: ScreenLayout,
  ink: ChalkInstance,
): readonly string[] {
  const width = widthOf(layout);
  const places = joinParts(
    first.map((loss) => renderPlace(loss, layout)),
    layout.texts.language,
  );
  return [
    title(kind, count, layout, ink),
    ink.cyan(wrap(places, width, '    ')),
    ...more(count - first.length, layout),
    wrap(`→ ${layout.texts.message(`repair.loss.${kind}`)}`, width, '      '),
  ];
}

/** A swap that the row's other dates leave in doubt: somebody has to look at the whole row. */
function isInDoubt({ kind }: DamageGroup<LossKind, ReportedLoss>): boolean {
  return kind === 'swapped-day-month';
}

function title(kind: string, count: number, { texts }: ScreenLayout, ink: ChalkInstance): string {
  return `  ${ink.bold(kind)} · ${texts.message('repair.cellCount', { count })}`;
}

function more(count: number, { texts }: ScreenLayout): readonly string[] {
  return count === 0 ? [] : [`    ${texts.message('repair.more', { count })}`];
}

function doubt({ column, count, lines }: DoubtfulDates, layout: ScreenLayout): string {
  const { texts } = layout;
  const key = count > lines.length ? 'repair.linesMore' : 'repair.lines';
  const shown = texts.message(key, { count: lines.length, lines: lines.map(String).join(', ') });
  return wrap(texts.message('repair.doubt', { header: column, count, lines: shown }), widthOf(layout), '  ');
}

function widthOf({ columns }: ScreenLayout): number {
  return Math.min(columns, WIDEST);
}
