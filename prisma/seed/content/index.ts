import { counts } from './counts/index.ts';
import { forum } from './forum.ts';
import { organisations } from './organisations.ts';
import { people, signIns } from './people/index.ts';
import { polls } from './polls/index.ts';
import { proposals } from './proposals/index.ts';
import { comments, hidden } from './threads/index.ts';

/** Everything the demonstration forum holds, as data. What it means and how it is applied: prisma/seed/README.md. */
export const content = { forum, organisations, people, signIns, proposals, comments, hidden, polls, counts };
export type Content = typeof content;

export type * from './types.ts';
export { instant, type When } from './when.ts';
