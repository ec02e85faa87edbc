// The yardstick of submit: sends recorded calls as fast as undici can, and keeps nothing.
//   node bench/send-with-undici.mjs URL FILE CONCURRENCY     FILE: one { path, headers, body } a line
import { readFile } from 'node:fs/promises';
import { Pool } from 'undici';

const [url, file, concurrency] = process.argv.slice(2);
const posts = (await readFile(file, 'utf8'))
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const pool = new Pool(url, { connections: Number(concurrency), pipelining: 1 });
let next = 0;
async function send() {
  while (next < posts.length) {
    const { path, headers, body } = posts[next++];
    const answer = await pool.request({ method: 'POST', path, headers, body });
    const text = await answer.body.text();
    if (answer.statusCode >= 300) throw new Error(`status ${answer.statusCode}: ${text.slice(0, 500)}`);
  }
}
await Promise.all(Array.from({ length: Number(concurrency) }, send));
await pool.close();
