import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles, type CheckedFile, type PartVisitor } from '../../../src/commands/check/check-files.ts';
import { checkInParts } from '../../../src/commands/check/check-in-parts.ts';
import { createCheckPart } from '../../../src/commands/check/check-part.ts';
import { createJudge, createJudgeAmong, createMemoryOf } from '../../../src/commands/check/judge.ts';
import { createReportFinding } from '../../../src/commands/check/report-findings.ts';
import { createPartReportVisitor } from '../../../src/commands/check/report-visitor.ts';
import { createScreenVisitor } from '../../../src/commands/check/screen-visitor.ts';
import type { PartCheckers, PartSetting } from '../../../src/deps.ts';
import { loadRuleMessages, loadTexts } from '../../../src/i18n/load.ts';
import { encodeText } from '../../../src/io/csv/encoding.ts';
import { openRequestFile, reopenRequestFile } from '../../../src/io/csv/open-request-file.ts';
import type { RequestFile } from '../../../src/io/csv/request-file.ts';
import { createEventReport, createJsonReport } from '../../../src/output/report/json-report.ts';
import { NO_COUNTS } from '../../../src/output/report/report-types.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import { temporaryFolder } from '../../io/csv/temporary-folder.ts';

const folder = temporaryFolder();
const context = { today: isoDate('2026-11-21') };
const messages = await loadRuleMessages(await loadTexts('en'), new Map());
const inspectAttachment = () => Promise.resolve(undefined);
const { signal } = new AbortController();
const head = { command: 'check', runId: 'r', asOf: '2026-11-21', target: 'embedded' } as const;

type Output = PartSetting['output'];

/** What other threads do, done here, one part after the other; the file is opened as they open it. */
function checkersOf(file: RequestFile, output: Output): PartCheckers {
  const description = structuredClone(file.description);
  const setting = { file: description, context, allowDuplicate: false, language: 'en', output } as const;
  const check = createCheckPart(reopenRequestFile(description), setting, messages, inspectAttachment);
  return { count: 2, check: async (part) => structuredClone(await check(part)), close: () => Promise.resolve() };
}

interface Result {
  readonly checked: readonly CheckedFile[];
  readonly printed: unknown;
}

/** Checks the files row by row or, with `partBytes`, in parts; gives the counts and everything that is printed. */
async function check(paths: readonly string[], output: Output, partBytes?: number): Promise<Result> {
  const files = await Promise.all(paths.map((path) => openRequestFile(path, { defaults: {}, name: path })));
  const memory = createMemoryOf(files);
  const options = { context, allowDuplicate: false, inspectAttachment };
  const reportFinding = files.map((file) => createReportFinding(file, messages));
  let text = '';
  const sink = (more: string | Uint8Array): Promise<void> => {
    text += typeof more === 'string' ? more : Buffer.from(more).toString();
    return Promise.resolve();
  };
  const report =
    output === 'json'
      ? createJsonReport(head, sink, memorySpool())
      : output === 'ndjson'
        ? createEventReport(head, sink)
        : undefined;
  const screen = createScreenVisitor(reportFinding, false);
  const visitor: PartVisitor = report === undefined ? screen : createPartReportVisitor(report, paths, reportFinding);
  const inParts =
    partBytes === undefined
      ? undefined
      : (file: RequestFile, fileIndex: number) =>
          checkInParts({
            file,
            fileIndex,
            checkers: checkersOf(file, output),
            memory,
            judge: createJudgeAmong(options),
            visitor,
            signal,
            partBytes,
          });
  const checked = await checkFiles(files, createJudge({ ...options, files, memory }), visitor, signal, inParts);
  await report?.end([], NO_COUNTS);
  return { checked, printed: report === undefined ? screen.groups.list() : text };
}

function memorySpool() {
  const kept: Uint8Array[] = [];
  return {
    write: (text: Uint8Array) => {
      kept.push(text);
      return Promise.resolve();
    },
    copyTo: (to: (text: Uint8Array) => Promise<void>) => to(Buffer.concat(kept)),
    remove: () => Promise.resolve(),
  };
}

const HEADER =
  'clientReference;niss;workerCode;jointCommittee;leaveType;regime;startDate;endDate;hoursFull;hoursBefore;hoursDuring;noticeDate;personReference;comment';

const row = fc
  .record({
    reference: fc.constantFrom('', 'A', 'B', 'C', 'é€', 'D\u007f'),
    niss: fc.constantFrom('85031464067', '90072227930', '66010100104', '85031464068', ''),
    regime: fc.constantFrom('full', 'half', 'oneFifth', 'nonsense'),
    start: fc.constantFrom('2027-02-01', '2027-03-01', '2027-06-01', '31/02/2027'),
    end: fc.constantFrom('2027-02-28', '2027-06-30', '2027-08-31', '2028-01-31'),
    person: fc.constantFrom('', 'Lou', 'Mia'),
    comment: fc.constantFrom('', '"two\nlines"', '"a ""quoted"" word"', 'é€', '"; and ;"', '"\r\n\r\n"'),
    extra: fc.constantFrom('', '', '', ';', ';x'),
  })
  .map(
    ({ reference, niss, regime, start, end, person, comment, extra }) =>
      `${reference};${niss};whiteCollar;200.00;parentalLeave;${regime};${start};${end};38;38;0;2026-11-15;${person};${comment}${extra}`,
  );
const line = fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: fc.constantFrom('', ';;;', '  ') });
const content = fc.record({
  rows: fc.array(line, { minLength: 1, maxLength: 40 }),
  ending: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'windows-1252'),
  endsOpen: fc.boolean(),
});

describe('checking a file in parts', () => {
  it.each(['human', 'json', 'ndjson'] as const)(
    'prints and counts what checking row after row does, wherever the parts end: %s',
    async (output) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(content, { minLength: 1, maxLength: 2 }),
          fc.integer({ min: 1, max: 2000 }),
          async (contents, partBytes) => {
            const files = contents.map(({ rows, ending, encoding, endsOpen }) =>
              folder.file(encodeText([HEADER, row0, ...rows].join(ending) + (endsOpen ? '' : ending), encoding)),
            );
            expect(await check(files, output, partBytes)).toEqual(await check(files, output));
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it.each(['hr', 'bureau', 'schools'])('gives every verdict of %s', async (name) => {
    const path = join(import.meta.dirname, `../../../fixtures/requests/${name}.csv`);
    for (const partBytes of [1, 700, 5000, readFileSync(path).length * 2]) {
      expect(await check([path], 'json', partBytes)).toEqual(await check([path], 'json'));
    }
  });

  it.each([
    ['an unclosed quote', `${HEADER}\n${'a;b\n'.repeat(30)}x;"never closed\n${'a;b\n'.repeat(30)}`],
    ['a stray quote', `${HEADER}\n${'a;b\n'.repeat(30)}x;a" b"c\n${'a;b\n'.repeat(30)}`],
    ['no row', `${HEADER}\n\n;;\n`],
    ['an endless line', `${HEADER}\n${'a;b\n'.repeat(30)}${'x'.repeat(1_200_000)}`],
  ])('fails at the line at which reading row after row fails, for %s', async (_what, text) => {
    const path = folder.file(text);
    const failure = await check([path], 'json').then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Error);
    await expect(check([path], 'json', 50)).rejects.toEqual(failure);
  });
});

const row0 = 'R0;85031464067;whiteCollar;200.00;parentalLeave;full;2027-01-01;2027-01-31;38;38;0;2026-10-20;Lou;';
