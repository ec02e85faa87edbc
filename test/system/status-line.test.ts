import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createStatusLine, type StatusLine } from '../../src/system/status-line.ts';

interface Screen {
  readonly statusLine: StatusLine;
  /** Rows as a terminal shows them after what was written so far. */
  rows(): readonly string[];
  write(text: string): void;
}

async function openScreen(columns = 80): Promise<Screen> {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns });
  let written = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  const statusLine = createStatusLine(stream);
  await statusLine.open();
  onTestFinished(() => statusLine.clear());
  return { statusLine, rows: () => show(written), write: (text) => stream.write(text) };
}

const ESCAPE = '\u001b';
const SIGNS = new RegExp(`${ESCAPE}(?:[78]|\\[\\??[\\d;]*[A-Za-z])|[^]`, 'gu');

/** Knows the few signs that the line may use: to the first column, clear the line or what follows, keep and restore the cursor. */
function show(written: string): readonly string[] {
  const rows: string[] = [''];
  let [row, column, kept] = [0, 0, { row: 0, column: 0 }];
  for (const [sign] of written.matchAll(SIGNS)) {
    const line = rows[row] ?? '';
    switch (sign) {
      case `${ESCAPE}7`:
        kept = { row, column };
        break;
      case `${ESCAPE}8`:
        ({ row, column } = kept);
        break;
      case `${ESCAPE}[1G`:
        column = 0;
        break;
      case `${ESCAPE}[0K`:
        rows[row] = line.slice(0, column);
        break;
      case `${ESCAPE}[2K`:
        rows[row] = '';
        break;
      case '\n':
        row += 1;
        column = 0;
        rows[row] ??= '';
        break;
      default:
        if (sign.startsWith(ESCAPE)) throw new Error(`a sign that was not expected: ${JSON.stringify(sign)}`);
        rows[row] = line.padEnd(column).slice(0, column) + sign + line.slice(column + 1);
        column += 1;
    }
  }
  return rows;
}

describe('the line that is drawn anew', () => {
  it('stands below everything that is written meanwhile', async () => {
    const { statusLine, rows, write } = await openScreen();
    write('before\n');
    statusLine.draw('Filing 1/3');
    statusLine.above(() => write('a remark\n'));
    statusLine.above(() => write('another\n'));
    expect(rows()).toEqual(['before', 'a remark', 'another', 'Filing 1/3']);
  });

  it('leaves nothing behind', async () => {
    const { statusLine, rows, write } = await openScreen();
    statusLine.draw('Filing 1/3');
    statusLine.clear();
    write('the end\n');
    expect(rows()).toEqual(['the end', '']);
  });

  it('takes no place before it is drawn', async () => {
    const { statusLine, rows, write } = await openScreen();
    statusLine.above(() => write('a remark\n'));
    statusLine.clear();
    expect(rows()).toEqual(['a remark', '']);
  });

  it('changes nothing of the terminal that an end at once would leave so', async () => {
    const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const statusLine = createStatusLine(stream);
    await statusLine.open();
    onTestFinished(() => statusLine.clear());
    statusLine.draw('Filing 1/3');
    expect(String(stream.read())).not.toContain('\u001b[?');
  });
});
