import { once } from 'node:events';
import { createServer } from 'node:http';
import { Pool } from 'undici';

/**
 * Passes calls on to a service and keeps the POST calls, so that another client can send the very same ones.
 * @param {string} target
 */
export async function startRecorder(target) {
  const pool = new Pool(target, { connections: 32 });
  const posts = [];
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch((error) => outgoing.destroy(error));
  });

  async function pass(incoming, outgoing) {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    const {
      connection: _,
      'keep-alive': __,
      host: ___,
      'content-length': ____,
      'transfer-encoding': _____,
      ...headers
    } = incoming.headers;
    const { method, url } = incoming;
    if (method === 'POST') posts.push({ path: url, headers, body });
    const answer = await pool.request({ method, path: url, headers, body: body === '' ? null : body });
    const { 'transfer-encoding': ______, ...answerHeaders } = answer.headers;
    outgoing.writeHead(answer.statusCode, answerHeaders);
    outgoing.end(Buffer.from(await answer.body.arrayBuffer()));
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    posts,
    async stop() {
      server.close();
      server.closeAllConnections();
      await pool.close();
    },
  };
}
