import type { Amount, RegimeEntitlement } from '../../domain/entitlement/entitlement.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';

export function amountText({ count, unit }: Amount, texts: Texts): string {
  return texts.message(unit === 'months' ? 'entitlement.months' : 'entitlement.weeks', { count });
}

export function leftText({ left }: RegimeEntitlement, texts: Texts): string {
  return left === null ? texts.message('entitlement.untilPension') : amountText(left, texts);
}

/** `2 × 5 months`, `1 to 3 months`, `from 6 months`. */
export function blockText({ block, wholeBlocks }: RegimeEntitlement, texts: Texts): string {
  const { unit, minimum, maximum } = block;
  const shortest = amountText({ count: minimum, unit }, texts);
  if (wholeBlocks !== null) {
    return texts.message('entitlement.block.whole', { fits: wholeBlocks, block: shortest });
  }
  if (maximum === null) return texts.message('entitlement.block.from', { block: shortest });
  if (maximum === minimum) return texts.message('entitlement.block.single', { block: shortest });
  return texts.message('entitlement.block.range', { minimum, block: amountText({ count: maximum, unit }, texts) });
}

/** More lengths than this, or neighbours, are shown as a range. */
const MOST_LISTED = 6;

/** Lengths that one request may have: `5, 10 months`, `1 to 8 months`; then what may be taken as the rest. */
export function lengthsText(line: RegimeEntitlement, texts: Texts): string {
  const { lengths, block, remainder, closedBy, left } = line;
  if (closedBy.length > 0) return texts.message('entitlement.lengths.closed');
  const [first] = lengths;
  const last = lengths.at(-1);
  if (first === undefined || last === undefined) {
    return remainder === null
      ? texts.message('entitlement.lengths.none')
      : texts.message('entitlement.lengths.rest', { amount: amountText(remainder, texts) });
  }
  const unit = texts.message(block.unit === 'months' ? 'entitlement.unit.months' : 'entitlement.unit.weeks', {
    count: last,
  });
  if (left === null) {
    return texts.message('entitlement.block.from', { block: amountText({ count: first, unit: block.unit }, texts) });
  }
  const hasGaps = last - first !== lengths.length - 1;
  if (lengths.length < 3 || (hasGaps && lengths.length <= MOST_LISTED)) {
    const list = lengths.map((length) => formatNumber(length, texts.language)).join(', ');
    return texts.message('entitlement.lengths.list', { list, unit });
  }
  return texts.message('entitlement.lengths.range', { first, last, unit });
}

export function agreementText({ agreementRules }: RegimeEntitlement, texts: Texts): string {
  return texts.message(agreementRules.length > 0 ? 'tickets.yes' : 'tickets.no');
}

/** The rules behind a line: its block, then what the rest is, who must agree, what an unknown status may change, why it is closed. */
export function lineRules(line: RegimeEntitlement, texts: Texts): readonly string[] {
  const { blockRule, agreementRules, remainder, remainderRule, statusRules, closedBy } = line;
  const named = (key: 'agreement' | 'rest' | 'status' | 'closed', rules: readonly string[]) =>
    rules.length === 0 ? [] : [texts.message(`entitlement.rule.${key}`, { rules: rules.join(', ') })];
  return [
    blockRule,
    ...named('rest', remainder === null || remainderRule === undefined ? [] : [remainderRule]),
    ...named('agreement', closedBy.length > 0 ? [] : agreementRules),
    ...named('status', closedBy.length > 0 ? [] : statusRules),
    ...named('closed', [...new Set(closedBy)]),
  ];
}
