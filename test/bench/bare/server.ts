import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'pg';
import { castBallot } from './cast.ts';
import { agendaTally } from './tally.ts';
import { threadPage } from './thread.ts';

// What the product is measured against: the same answers from the same tables, by hand. Node's HTTP server, prepared
// statements, JSON.stringify; no framework, no schema, no limits, one kind of viewer.

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** What each address answers; what it gives stands under `data`, as in the product. */
const answers: Record<string, (variables: never, headers: IncomingMessage['headers']) => Promise<unknown>> = {
  '/thread': (variables: Parameters<typeof threadPage>[1]) => threadPage(pool, variables),
  '/tally': (variables: Parameters<typeof agendaTally>[1]) => agendaTally(pool, variables),
  '/cast': ({ input }: { input: Parameters<typeof castBallot>[2] }, { authorization = '' }) =>
    castBallot(pool, authorization.slice('Bearer '.length), input),
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  const send = (status: number, answer: unknown) => {
    const body = JSON.stringify(answer);
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  };
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const answer = answers[request.url ?? ''];
    if (!answer) return send(404, { errors: [{ message: 'There is no such address.' }] });
    const variables = JSON.parse(Buffer.concat(chunks).toString()) as never;
    answer(variables, request.headers).then(
      (data) => send(200, { data }),
      (error: Error) => send(500, { errors: [{ message: error.message }] }),
    );
  });
});

process.on('disconnect', () => process.exit());
process.on('SIGTERM', () => process.exit());
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('listening'));
