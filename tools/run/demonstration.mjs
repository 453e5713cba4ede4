// @ts-check
import pg from 'pg';

/**
 * Fills a database that was never used with the demonstration. It is made beside it and takes its place when it is
 * complete, so that a start that is stopped halfway leaves no half of it. Where that fails the database stays empty.
 * @param {string} url of a superuser
 * @param {(url: string) => Promise<number>} fill makes the demonstration in another database; gives an exit code
 */
export async function fillBlank(url, fill) {
  if (!(await isBlank(url))) return;
  const beside = withDatabase(url, 'plenary_making');
  await query(
    withDatabase(url, 'postgres'),
    'DROP DATABASE IF EXISTS plenary_making WITH (FORCE)',
    'CREATE DATABASE plenary_making',
  );
  if ((await fill(beside)) !== 0) return;
  await query(
    withDatabase(url, 'postgres'),
    'DROP DATABASE plenary',
    'ALTER DATABASE plenary_making RENAME TO plenary',
  );
}

/**
 * Makes the demonstration in a database that is in use, where it holds no forum yet. The worker must not run: it would
 * close the polls of the past while they are still being made.
 * @param {string} url
 * @param {() => Promise<number>} fill
 */
export async function fillEmpty(url, fill) {
  if (!(await hasForum(url))) await fill();
}

/** @param {string} url */
async function hasForum(url) {
  return (await query(url, 'SELECT FROM forum LIMIT 1')) > 0;
}

/** Whether a database holds nothing of its own, not even tables.
 * @param {string} url */
async function isBlank(url) {
  return (
    (await query(
      url,
      "SELECT FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid WHERE n.nspname = 'public' LIMIT 1",
    )) === 0
  );
}

/** @param {string} url @param {string} name */
function withDatabase(url, name) {
  const other = new URL(url);
  other.pathname = name;
  return other.href;
}

/** Runs statements in turn; gives the number of rows of the last.
 * @param {string} connectionString @param {string[]} statements */
async function query(connectionString, ...statements) {
  const client = new pg.Client({ connectionString });
  // The query under way reports it.
  client.on('error', () => {});
  await client.connect();
  try {
    let rows = 0;
    for (const statement of statements) rows = (await client.query(statement)).rowCount ?? 0;
    return rows;
  } finally {
    await client.end();
  }
}
