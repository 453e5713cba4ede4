import { isOfSpecs } from './stair.ts';
import type { SourceFile } from './tree.ts';

/** What makes an answer depend on more than its arguments. */
const impure =
  /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\bMath\.random\(|\bcrypto\.|\bprocess\.|\bfetch\(/g;

/** Where the sources of pure libraries read a clock, chance or the machine. */
export const purityBreaches = (files: SourceFile[], pureFolders: string[]): string[] =>
  files
    .filter(({ path }) => pureFolders.some((folder) => path.startsWith(`${folder}/`)) && !isOfSpecs(path))
    .flatMap(({ path, text }) => [...text.matchAll(impure)].map(([found]) => `${path}: ${found} in a pure library`));
