import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../../src/i18n/load.ts';
import { createFindingGroups } from '../../../src/output/report/grouped-findings.ts';
import { createEventReport, createJsonReport, type Spool } from '../../../src/output/report/json-report.ts';
import { NO_COUNTS, type ReportedFinding, type ReportHead } from '../../../src/output/report/report-types.ts';
import { renderCheckSummary, renderFindingGroups } from '../../../src/output/report/screen-report.ts';
import { createSubmitSummary } from '../../../src/output/report/submit-summary.ts';
import { renderVerdictLine } from '../../../src/output/report/verdict-line.ts';

const head: ReportHead = { command: 'check', runId: 'run-1', asOf: '2026-11-21', target: 'embedded' };

const input = { file: 'leave.csv', sha256: 'abc', encoding: 'windows-1252', delimiter: ';', rows: 3 };

function finding(line: number, changes: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    file: 'leave.csv',
    line,
    record: line - 1,
    clientReference: `RH-${String(line - 1)}`,
    column: 'Régime pendant',
    field: 'hoursDuring',
    ruleId: 'hours.fraction.one-fifth',
    severity: 'error',
    message: 'The hours during the break are 31:00; 30:24 are expected.',
    fix: 'Write 30:24.',
    source: 'AR 29.10.1997, art. 2',
    ...changes,
  };
}

/** Text that is kept in memory, and whether it was removed. */
function memorySpool(): Spool & { readonly isRemoved: () => boolean } {
  let text = '';
  let removed = false;
  return {
    write(more) {
      text += textOfPiece(more);
      return Promise.resolve();
    },
    copyTo: (sink) => sink(text),
    remove() {
      removed = true;
      return Promise.resolve();
    },
    isRemoved: () => removed,
  };
}

function textOfPiece(piece: string | Uint8Array): string {
  return typeof piece === 'string' ? piece : Buffer.from(piece).toString();
}

function collect() {
  const pieces: string[] = [];
  const sink = (piece: string | Uint8Array): Promise<void> => {
    pieces.push(textOfPiece(piece));
    return Promise.resolve();
  };
  return { pieces, sink, text: () => pieces.join('') };
}

const outcome = { file: 'leave.csv', line: 2, record: 1, clientReference: 'RH-1', status: 'invalid' } as const;

describe('the JSON document', () => {
  it('is laid out the same whatever the order in which rows are told', async () => {
    const { sink, text } = collect();
    const spool = memorySpool();
    const report = createJsonReport(head, sink, spool);
    report.finding(finding(2));
    report.outcome(outcome);
    await report.flush();
    report.outcome({ ...outcome, line: 3, record: 2, status: 'valid' });
    report.finding(finding(4, { severity: 'warning' }));
    await report.end([input], { ...NO_COUNTS, rows: 3, valid: 2, invalid: 1 });
    expect(JSON.parse(text())).toEqual({
      schemaVersion: 1,
      ...head,
      findings: [finding(2), finding(4, { severity: 'warning' })],
      outcomes: [outcome, { ...outcome, line: 3, record: 2, status: 'valid' }],
      inputs: [input],
      counts: { ...NO_COUNTS, rows: 3, valid: 2, invalid: 1 },
    });
    expect(spool.isRemoved()).toBe(true);
  });

  it('is a document with empty lists when there is nothing to tell', async () => {
    const { sink, text } = collect();
    await createJsonReport(head, sink, memorySpool()).end([], NO_COUNTS);
    expect(text()).toBe(
      '{"schemaVersion":1,"command":"check","runId":"run-1","asOf":"2026-11-21","target":"embedded",\n' +
        '"findings":[],\n"outcomes":[],\n"inputs":[],\n' +
        '"counts":{"rows":0,"valid":0,"invalid":0,"warnings":0,"serviceWarnings":0,"filed":0,"refused":0,"skipped":0,"needsReview":0,"pending":0}}\n',
    );
  });

  it('that is held gives nothing away before its end', async () => {
    const { sink, pieces, text } = collect();
    const report = createJsonReport(head, sink, memorySpool(), memorySpool());
    report.finding(finding(2));
    report.outcome(outcome);
    await report.flush();
    expect(pieces).toEqual([]);
    await report.end([input], NO_COUNTS);
    expect(JSON.parse(text())).toMatchObject({ findings: [finding(2)], outcomes: [outcome] });
  });
});

describe('the events', () => {
  it('are one object a line, in the order in which things are told', async () => {
    const { sink, text } = collect();
    const report = createEventReport(head, sink);
    report.finding(finding(2));
    report.outcome(outcome);
    await report.end([input], NO_COUNTS);
    const lines = text().split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { event: 'start', schemaVersion: 1, ...head },
      { event: 'finding', ...finding(2) },
      { event: 'outcome', ...outcome },
      { event: 'end', inputs: [input], counts: NO_COUNTS },
    ]);
  });
});

describe('the report on the screen', () => {
  const findings = [
    finding(9, {
      severity: 'warning',
      ruleId: 'notice.parental.window',
      message: 'Notice is short.',
      fix: 'Accept it.',
    }),
    finding(2),
    finding(3),
    finding(4, { message: 'The hours during the break are 32:00; 30:24 are expected.' }),
    finding(5),
  ];

  function groupsOf(keep: number) {
    const groups = createFindingGroups(keep);
    for (const each of findings) groups.add(each.ruleId, each.severity, each.line, () => each);
    return groups.list();
  }

  it('puts errors first, says once what is said of several rows, and counts the rest', async () => {
    const texts = await loadTexts('en');
    expect(renderFindingGroups(groupsOf(3), { texts, columns: 72, hasColor: false, namesFiles: false })).toBe(
      [
        'Errors: these rows are not sent',
        '',
        '  hours.fraction.one-fifth · 4 rows',
        '    line 2 · RH-1 · Régime pendant; line 3 · RH-2 · Régime pendant',
        '      The hours during the break are 31:00; 30:24 are expected.',
        '      → Write 30:24.',
        '    line 4 · RH-3 · Régime pendant',
        '      The hours during the break are 32:00; 30:24 are expected.',
        '      → Write 30:24.',
        '    … and 1 more row: --all shows it',
        '    Source: AR 29.10.1997, art. 2',
        '',
        'Warnings: these alone do not stop a row',
        '',
        '  notice.parental.window · 1 row',
        '    line 9 · RH-8 · Régime pendant',
        '      Notice is short.',
        '      → Accept it.',
        '    Source: AR 29.10.1997, art. 2',
        '',
        '',
      ].join('\n'),
    );
  });

  it('tells rows from places where a row breaks a rule in several cells', async () => {
    const texts = await loadTexts('en');
    const groups = createFindingGroups(2);
    const cells = [
      finding(2),
      finding(2, { column: 'Date de fin' }),
      finding(3),
      finding(3, { column: 'Date de fin' }),
    ];
    for (const each of cells) groups.add(each.ruleId, each.severity, each.line, () => each);
    const text = renderFindingGroups(groups.list(), { texts, columns: 80, hasColor: false, namesFiles: false });
    expect(text).toContain('hours.fraction.one-fifth · 2 rows, 4 places\n');
    expect(text).toContain('… and 2 more places: --all shows them\n');
  });

  it('names the file of each row when there are several', async () => {
    const texts = await loadTexts('fr');
    const text = renderFindingGroups(groupsOf(1), { texts, columns: 80, hasColor: false, namesFiles: true });
    expect(text).toContain('leave.csv ligne 2 · RH-1');
  });

  it('never makes more than it shows', () => {
    const groups = createFindingGroups(2);
    let made = 0;
    for (let line = 2; line < 1000; line += 1) {
      groups.add('niss.checksum', 'error', line, () => {
        made += 1;
        return finding(line);
      });
    }
    expect(made).toBe(2);
    expect(groups.list()).toMatchObject([{ rows: 998, places: 998, first: [finding(2), finding(3)] }]);
  });

  it('sums up in one line', async () => {
    const texts = await loadTexts('en');
    expect(renderCheckSummary({ ...NO_COUNTS, rows: 1200, valid: 1199, invalid: 1, warnings: 1 }, texts)).toMatch(
      /^1.?200 rows: 1.?199 valid, 1 to correct; 1 warning\.\n$/,
    );
  });
});

describe('the end of a submission', () => {
  const counts = { ...NO_COUNTS, rows: 30, filed: 24, skipped: 1, refused: 1, needsReview: 1, pending: 2, invalid: 1 };

  it('shows the first tickets, what needs a person, and the counts', async () => {
    const { sink, text } = collect();
    const summary = createSubmitSummary(sink, {
      texts: await loadTexts('en'),
      columns: 80,
      namesFiles: false,
      showsAll: false,
      runId: '20261121-083000-ab12',
    });
    for (let line = 2; line < 26; line += 1) {
      const ticketNumber = `04W-${String(line)}`;
      summary.outcome({ file: 'a.csv', line, record: line - 1, clientReference: 'R', status: 'filed', ticketNumber });
    }
    summary.outcome({ file: 'a.csv', line: 26, record: 25, status: 'refused', reason: 'It overlaps.' });
    summary.outcome({ file: 'a.csv', line: 27, record: 26, status: 'needsReview', reason: '04W-A, 04W-B' });
    await summary.end([], counts);
    const lines = text().split('\n');
    expect(lines[0]).toBe('  line 2 · R  04W-2');
    expect(lines[20]).toBe('  … and 4 more; the result files hold all.');
    expect(lines.slice(21)).toEqual([
      '',
      'Refused by the service:',
      '  line 26  It overlaps.',
      '',
      'For a person to decide: the service holds:',
      '  line 27  04W-A, 04W-B',
      '30 rows: 24 filed, 1 filed before, 1 refused, 1 to correct.',
      '1 row needs a decision: the service holds what may be it, and cannot tell. "baw runs review 20261121-083000-ab12" shows both sides and takes the decision.',
      '2 rows were not sent, or the outcome is not known. Run the same command ("baw submit") again: it finds out before it sends anything.',
      '',
    ]);
  });

  it('is one line when all went well', async () => {
    const { sink, text } = collect();
    const summary = createSubmitSummary(sink, {
      texts: await loadTexts('en'),
      columns: 80,
      namesFiles: false,
      showsAll: false,
      runId: '20261121-083000-ab12',
    });
    await summary.end([], { ...NO_COUNTS, rows: 2, valid: 2, skipped: 2 });
    expect(text()).toBe('2 rows: 0 filed, 2 filed before, 0 refused, 0 to correct.\n');
  });
});

describe('the line that says what was recognised', () => {
  const recognised = {
    file: 'leave.csv',
    encoding: 'windows-1252',
    delimiter: '\t',
    rows: 1,
    blankLines: 2,
    columns: [
      { header: 'NISS', column: 'niss' },
      { header: 'ref_a', column: null },
    ],
    carried: ['ref_a'],
  };

  it('counts columns and blank lines, and names what is carried through', async () => {
    expect(renderVerdictLine(recognised, await loadTexts('en'), Number.POSITIVE_INFINITY)).toBe(
      'leave.csv: 1 row, windows-1252, delimiter tab, 1 column recognised; 1 carried through (ref_a); 2 blank lines skipped.\n',
    );
  });

  it('fits the terminal, and has the space before a semicolon in French', async () => {
    const lines = renderVerdictLine(recognised, await loadTexts('fr'), 80).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(lines.join(' ')).toContain('1 colonne reconnue ; 1 reprise telle quelle (ref_a) ; 2 lignes vides ignorées.');
  });

  it('leaves out what is not there', async () => {
    const plain = { ...recognised, delimiter: ';', blankLines: 0, carried: [], rows: 60 };
    expect(renderVerdictLine(plain, await loadTexts('en'), Number.POSITIVE_INFINITY)).toBe(
      'leave.csv: 60 rows, windows-1252, delimiter “;”, 1 column recognised.\n',
    );
  });
});
