import type { CountByGroup } from '@plenary/tally';
import { counted } from '../forum-terms.ts';
import { type Counted, placesOf } from './counted.ts';
import { measuresOf } from './measures.ts';
import { methodTitles } from './method-words.ts';
import { roundLines } from './round-table.ts';
import { tableLines } from './table.ts';

/** A count in words and tables for people. @param rounds whether every round and every step is shown, or the last round. */
export function asText(result: Counted, rounds: boolean): string {
  const { options, count } = result;
  const all = count.rounds?.map((_, index) => roundLines(result, index)) ?? [];
  const sections = [
    [headLine(result), winnersLine(result), ...tieLines(result)],
    orderLines(result),
    count.pairwise ? pairwiseLines(options, placesOf(result), count.pairwise) : [],
    ...(rounds ? all : all.slice(-1)),
    result.byGroup ? groupLines(options, result.byGroup) : [],
    rounds ? ['In words', ...count.words.map((sentence) => `  ${sentence}`)] : [],
  ];
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headLine({ method, options, count, spoilt }: Counted): string {
  const ballots = `${count.ballots.toLocaleString('en')} ${count.ballots === 1n ? 'ballot' : 'ballots'}`;
  return `${methodTitles[method]}: ${ballots}, ${counted(options.length, 'option', 'options')}, ${spoilt} spoilt`;
}

function winnersLine({ options, count: { winners } }: Counted): string {
  if (winners.length === 0) return 'No winner';
  return `${winners.length === 1 ? 'Winner' : 'Winners'}: ${winners.map((option) => options[option]).join(', ')}`;
}

const tiedOver = {
  SEAT: 'a seat',
  EXCLUSION: 'exclusion',
  SURPLUS: 'whose surplus goes first',
  MAJORITIES: 'the order of their majorities',
} as const;
const decidedBy = { EARLIER_ROUND: 'An earlier round', CASTING_VOTE: 'The casting vote', LOT: 'The lot' } as const;

function tieLines({ options, count }: Counted): string[] {
  const named = (some: readonly number[]) => some.map((option) => options[option]).join(', ');
  return count.ties.map(({ over, round, options: tied, brokenBy, taken }) => {
    const where = round === null ? '' : ` in round ${round + 1}`;
    const tie = `Tied for ${tiedOver[over]}${where}: ${named(tied)}`;
    return brokenBy === null
      ? `${tie}. The tie is open: --casting-vote or --lot decides it.`
      : `${tie}. ${decidedBy[brokenBy]} took ${named(taken)}.`;
  });
}

/** Who stands where, and what each got where the method counts scores or positions. */
function orderLines(result: Counted): string[] {
  const { options, count } = result;
  const measures = measuresOf(count);
  const rows = placesOf(result).map(({ option, place }) => [
    place === null ? '' : String(place),
    count.winners.includes(option) ? 'won' : '',
    options[option] as string,
    ...measures.map(({ of }) => of(option).toLocaleString('en')),
  ]);
  const heads = measures.map(({ called }) => measureTitles[called] ?? called);
  return tableLines([['Place', '', 'Option', ...heads], ...rows], 3);
}

const measureTitles: Readonly<Record<string, string>> = { standAside: 'stand aside', none: 'no position' };

/** The matrix in the order of places: in a line, the ballots that prefer its option to each of the others. */
function pairwiseLines(
  options: readonly string[],
  places: readonly { option: number }[],
  pairwise: readonly (readonly bigint[])[],
): string[] {
  const rows = places.map(({ option }, index) => [
    `${String(index + 1).padStart(String(places.length).length)} ${shortened(options[option] as string)}`,
    ...places.map((other) => (other.option === option ? '·' : String(pairwise[option]?.[other.option] ?? ''))),
  ]);
  const head = ['', ...places.map((_, index) => String(index + 1))];
  return ['Ballots that prefer the option of the line to that of the column', ...tableLines([head, ...rows])];
}

/** Where each option stands in each group, and with groups weighed equally; then whose winners differ. */
function groupLines(options: readonly string[], { places, groups, words }: CountByGroup): string[] {
  const rows = places.map(({ option, voters, groups: inGroups, groupsEqually }) => [
    options[option] as string,
    ...[voters, ...inGroups, groupsEqually].map((place) => (place === null ? '' : String(place))),
  ]);
  const head = ['', 'All', ...groups.map(({ group }) => group || '(no group)'), 'Groups equally'];
  return ['Places by group', ...tableLines([head, ...rows]), '', ...words];
}

/** Names stand in full in the order. */
const longestInMatrix = 40;
function shortened(name: string): string {
  return name.length > longestInMatrix ? `${[...name].slice(0, longestInMatrix - 1).join('')}…` : name;
}
