import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const compressors = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** The framework's build makes scripts for hydrating each page; no page loads them. What pages load is the entry, the styles and the icon. */
export async function removeUnloadedScripts(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js') && !name.startsWith('entry.client-'));
  await Promise.all(names.map((name) => rm(join(folder, name))));
}

/** Lays a `.br` and a `.gz` beside each file of the folder, so that the server only has to choose. */
export async function compressAssets(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.(js|css|svg)$/.test(name));
  await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      for (const [ending, compress] of Object.entries(compressors)) {
        await writeFile(join(folder, `${name}.${ending}`), await compress(bytes));
      }
    }),
  );
}
