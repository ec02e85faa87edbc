// The yardstick of check: csv-parse reads the file as arrays and nothing is done with them.
//   node bench/read-with-csv-parse.mjs FILE ROWS
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';

const [file, rows] = process.argv.slice(2);
let records = -1; // the header is no row
const parser = parse({ delimiter: ';' });
parser.on('data', () => records++);
await pipeline(createReadStream(file), parser);
if (records !== Number(rows)) throw new Error(`read ${records} rows, not ${rows}`);
