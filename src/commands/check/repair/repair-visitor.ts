import type { RawRow } from '../../../io/csv/request-file.ts';
import type { ReportedLoss, ReportedRepair } from '../../../output/report/report-types.ts';
import { NO_COUNTS, type ReportCounts } from '../../../output/report/report-types.ts';
import type { RowVisitor } from '../check-files.ts';
import { isValid, type Judge } from '../judge.ts';
import type { ReportDamage } from './report-repairs.ts';
import type { RowRepairer } from './row-repairer.ts';

/** What is told about each damaged cell. */
export interface DamageSink {
  repair(repair: ReportedRepair): void;
  loss(loss: ReportedLoss): void;
}

export interface RepairCounts {
  readonly cells: number;
  readonly rows: number;
  /** The verdicts once everything is repaired. */
  readonly repaired: ReportCounts;
}

/** Repairs are made in one file at a time. */
const ONLY_FILE = 0;

interface RepairVisitorParts {
  readonly repairRow: RowRepairer;
  /** Has judged no row yet: it sees every row as it is once repaired. */
  readonly judge: Judge;
  readonly report: ReportDamage;
  readonly sink: DamageSink;
  watch(row: RawRow): void;
}

/** Looks for damage in every row, tells it, and judges the row again as it is without. */
export function createRepairVisitor({
  repairRow,
  judge,
  report,
  sink,
  watch,
}: RepairVisitorParts): RowVisitor & { counts(): RepairCounts } {
  let [cells, damagedRows] = [0, 0];
  let [rows, invalid, warnings] = [0, 0, 0];
  /** The rows of the batch, repaired: they are judged together. */
  let batch: RawRow[] = [];
  return {
    row(row) {
      watch(row);
      const { row: repaired, repairs, losses } = repairRow(row);
      for (const repair of repairs) sink.repair(report.repair(row, repair));
      for (const loss of losses) sink.loss(report.loss(row, loss));
      cells += repairs.length;
      if (repairs.length > 0) damagedRows += 1;
      batch.push(repaired);
    },
    async flush() {
      const judged = await judge(batch, ONLY_FILE);
      batch = [];
      for (const { findings } of judged) {
        rows += 1;
        if (!isValid(findings)) invalid += 1;
        for (const { severity } of findings) if (severity === 'warning') warnings += 1;
      }
    },
    counts: () => ({
      cells,
      rows: damagedRows,
      repaired: { ...NO_COUNTS, rows, valid: rows - invalid, invalid, warnings },
    }),
  };
}
