// @ts-check
import { createServer } from 'node:net';

/** Where the server listens: PORT and HOST. Loopback unless HOST says otherwise, since the demonstration's passwords are public. */
export function address() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT is "${process.env.PORT}": say a number from 1 to 65535.`);
  const host = process.env.HOST || '127.0.0.1';
  const shown = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host) ? 'localhost' : host;
  return { port, host, url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}` };
}

/** Throws, saying what to do, when the server could not listen. */
export async function checkPort() {
  const { port, host } = address();
  const server = createServer();
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => resolve(null));
    });
  } catch (error) {
    throw new Error(refusal(/** @type {NodeJS.ErrnoException} */ (error), port, host));
  }
  await new Promise((resolve) => server.close(resolve));
}

/** @param {NodeJS.ErrnoException} error @param {number} port @param {string} host */
function refusal(error, port, host) {
  const other = `Choose another one: PORT=${port === 65_535 ? 3000 : port + 1} npm start`;
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken by another program. ${other}`;
  if (error.code === 'EACCES') return `Port ${port} is not open to this user. ${other}`;
  if (error.code === 'EADDRNOTAVAIL') return `HOST is "${host}", which is no address of this machine.`;
  return `The server cannot listen on ${host}, port ${port}: ${error.message}`;
}
