import { ballotsIn, type RankedProfile } from '@plenary/tally';
import { counted } from '../forum-terms.ts';
import { isRanked, METHOD_WORDS, type MethodWord } from './method-words.ts';
import type { Form, ReadBallots } from './read-ballots.ts';

const forms: Readonly<Record<Form, string>> = {
  preflib: 'PrefLib',
  blt: 'BLT',
  debian: 'Debian tally sheet',
  options: 'CSV with a column per option',
  choices: 'CSV with a column per rank',
  votes: 'CSV with a column of votes',
  json: 'JSON',
};

/** What an option left unranked means in this file: as was said, else as the file says it. */
export function unrankedIn({ saysNoOpinion }: ReadBallots, said?: 'last' | 'no-opinion'): 'LAST' | 'NO_OPINION' {
  return (said ?? (saysNoOpinion ? 'no-opinion' : 'last')) === 'last' ? 'LAST' : 'NO_OPINION';
}

/** What a file held, as sentences for the person at the shell. */
export function readingNotes(
  file: string,
  read: ReadBallots,
  { method, unranked }: { method: MethodWord; unranked?: 'last' | 'no-opinion' },
): string[] {
  const { form, profile, spoilt, withdrawn = [], saysNoOpinion, notes = [] } = read;
  const ballots = Number(ballotsIn(profile));
  const held = [
    counted(ballots, 'ballot', 'ballots'),
    counted(profile.options.length, 'option', 'options'),
    `${counted(spoilt.ballots, 'ballot', 'ballots')} spoilt`,
  ];
  const more = spoilt.places.map((place) => `  spoilt: ${place}`);
  if (spoilt.elsewhere > 0) more.push(`  spoilt: and ${counted(spoilt.elsewhere, 'ballot', 'ballots')} more`);
  const lines = [`${file}: ${forms[form]}: ${held.join(', ')}`, ...more];
  if (withdrawn.length > 0) lines.push(`Withdrawn, and left out: ${withdrawn.join(', ')}.`);
  if (saysNoOpinion && isRanked(METHOD_WORDS[method]) && unranked === undefined)
    lines.push(
      'Some cells say "No opinion": an option left unranked is read as no opinion (--unranked last reads it as last).',
    );
  const indifferent = 'ranks' in profile ? preferringNothing(profile, unrankedIn(read, unranked)) : 0;
  if (indifferent > 0)
    lines.push(`${counted(indifferent, 'ballot prefers', 'ballots prefer')} no option to another: they abstain.`);
  return [...lines, ...notes];
}

/** How many ballots rank all options alike, or none of those on which they have an opinion. */
function preferringNothing({ ranks, times, options }: RankedProfile, unranked: 'LAST' | 'NO_OPINION'): number {
  const width = options.length;
  let found = 0;
  for (let ballot = 0; ballot < times.length; ballot += 1) {
    let [rank, alike] = [-1, true];
    for (let place = ballot * width; alike && place < (ballot + 1) * width; place += 1) {
      const next = ranks[place] as number;
      if (next === 0 && unranked === 'NO_OPINION') continue;
      alike = rank === -1 || rank === next;
      rank = next;
    }
    if (alike) found += times[ballot] as number;
  }
  return found;
}
