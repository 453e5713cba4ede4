import type { PollSeed } from '../types.ts';
import { closedByOrganisation } from './closed-by-organisation.ts';
import { closedByPerson } from './closed-by-person.ts';
import { currentPolls } from './current.ts';
import { polls2020 } from './polls-2020.ts';

export const polls: PollSeed[] = [...polls2020, ...closedByOrganisation, ...closedByPerson, ...currentPolls];
