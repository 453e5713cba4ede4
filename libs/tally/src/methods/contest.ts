import type { Profile } from '../ballots/profile.ts';
import type { Count } from './count.ts';
import { fillSeats } from './seats.ts';
import { placeWords, tieWords, winnerWords } from './sentences.ts';
import { type CountSettings, requireCountable } from './settings.ts';

/** How a method compares options. */
export interface Contest {
  /** From the best to the last of these options alone, tied ones together. */
  orderOf: (options: readonly number[]) => number[][];
  /** What one option has against another: ballots head to head, or its total and the other's. */
  against: (option: number, other: number) => readonly [bigint, bigint];
  /** Whether an option can win at all, whatever the others have; every one can when left out. */
  qualifies?: (option: number) => boolean;
}

/**
 * The options that can win: they have strictly more than the status quo (Debian Constitution, "Vote counting" 3: an option
 * that does not defeat the default option is dropped).
 */
export function againstStatusQuo({ options }: Profile, statusQuo: number | undefined, against: Contest['against']) {
  const standing: number[] = [];
  const words: string[] = [];
  for (const [option, name] of options.entries()) {
    if (statusQuo === undefined || option === statusQuo) {
      standing.push(option);
      continue;
    }
    const [has, needs] = against(option, statusQuo);
    if (has > needs) standing.push(option);
    const [beats, result] = has > needs ? ['beats', ''] : ['does not beat', ': it cannot win'];
    words.push(`${name} ${beats} the status quo, ${options[statusQuo]}, ${has} to ${needs}${result}.`);
  }
  return { standing, words };
}

/**
 * What follows from comparing: options that do not qualify, or do not beat the status quo, stand last and cannot win; the
 * status quo wins when no other can, and takes no seat when another can; seats are filled from the top.
 * @throws RangeError when the settings do not fit the options.
 */
export function decide(
  profile: Profile,
  settings: CountSettings,
  { orderOf, against, qualifies = () => true }: Contest,
): Pick<Count, 'winners' | 'ties' | 'words'> & { order: number[][] } {
  requireCountable(profile.options.length, settings);
  const { statusQuo } = settings;
  const compared = againstStatusQuo(profile, statusQuo, against);
  const standing = compared.standing.filter((option) => option === statusQuo || qualifies(option));
  const dropped = [...profile.options.keys()].filter((option) => !standing.includes(option));
  const able = orderOf(standing)
    .map((tier) => tier.filter((option) => option !== statusQuo))
    .filter((tier) => tier.length > 0);
  const asItIs = statusQuo === undefined ? [] : [[statusQuo]];
  const seated = fillSeats(able, settings);
  const { winners, ties } = seated.winners.length + seated.ties.length > 0 ? seated : fillSeats(asItIs, settings);
  const order = [...able, ...asItIs, ...orderOf(dropped)];
  return {
    winners,
    ties,
    order,
    words: [
      ...compared.words,
      ...placeWords(profile, order),
      ...ties.map((tie) => tieWords(profile, tie)),
      winnerWords(profile, winners),
    ],
  };
}
