import type { RankedProfile } from '../ballots/profile.ts';
import { againstStatusQuo } from '../methods/contest.ts';
import { pairwise } from '../methods/pairwise.ts';
import { withinLimits } from '../methods/seats.ts';
import { listed, openingWords } from '../methods/sentences.ts';
import type { CountSettings } from '../methods/settings.ts';
import { cell } from '../pairs/cell.ts';
import { policyWords } from './followed-ranks.ts';

/** Who stands when a count in rounds begins. */
export interface Field {
  /** 1 for each option that stands, else 0; the count sets it to 0 as options are excluded. */
  standing: Uint8Array;
  /** Who does not stand, the better first: the status quo where something beats it, then all who could not win. */
  leftOut: readonly (readonly number[])[];
  /** How the ballots are read, and why somebody does not stand. */
  words: readonly string[];
}

/**
 * Leaves out beforehand whom the settings keep from winning: options of a class that may have no winner, options that do
 * not beat the status quo head to head, and the status quo itself where something beats it.
 */
export function startingField(profile: RankedProfile, settings: CountSettings): Field {
  const { options } = profile;
  const { limits, statusQuo, unranked } = settings;
  const barred = [...options.keys()].filter((option) => !withinLimits([option], limits));
  const words = [...openingWords(profile), ...policyWords(settings)];
  words.push(...barred.map((option) => `${options[option]} is left out: nobody of its class may win.`));
  const standing = new Uint8Array(options.length).fill(1);
  for (const option of barred) standing[option] = 0;
  if (statusQuo === undefined) return { standing, leftOut: barred.length > 0 ? [barred] : [], words };

  const preferred = pairwise(profile, unranked);
  const compared = againstStatusQuo(profile, statusQuo, (option, other) => [
    cell(preferred, option, other),
    cell(preferred, other, option),
  ]);
  words.push(...compared.words);
  for (const option of options.keys()) if (!compared.standing.includes(option)) standing[option] = 0;
  const better = compared.standing.filter((option) => option !== statusQuo);
  if (better.length > 0) {
    standing[statusQuo] = 0;
    const names = listed(better.map((option) => options[option] as string));
    words.push(`${options[statusQuo]} is left out: ${names} ${better.length === 1 ? 'beats' : 'beat'} it.`);
  }
  const out = [...options.keys()].filter((option) => standing[option] === 0);
  const tiers = [out.filter((option) => option === statusQuo), out.filter((option) => option !== statusQuo)];
  return { standing, leftOut: tiers.filter((tier) => tier.length > 0), words };
}
