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

/** The few signs of a terminal that the line may use: to a column, clear the line or what follows, keep and restore the cursor. */
function show(written: string): readonly string[] {
  const rows: string[] = [''];
  let [column, kept] = [0, { row: 0, column: 0 }];
  let row = 0;
  // eslint-disable-next-line no-control-regex
  for (const [sign] of written.matchAll(/\u001b7|\u001b8|\u001b\[\??[\d;]*[A-Za-z]|[\s\S]/g)) {
    const line = rows[row] ?? '';
    if (sign === '\u001b7') kept = { row, column };
    else if (sign === '\u001b8') [row, column] = [kept.row, kept.column];
    else if (/^\u001b\[\d+G$/.test(sign)) column = Number(sign.slice(2, -1)) - 1;
    else if (sign === '\u001b[0K' || sign === '\u001b[K') rows[row] = line.slice(0, column);
    else if (sign === '\u001b[2K') rows[row] = '';
    else if (sign.startsWith('\u001b')) throw new Error(`a sign that was not expected: ${JSON.stringify(sign)}`);
    else if (sign === '\n') {
      row += 1;
      column = 0;
      rows[row] ??= '';
    } else {
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
