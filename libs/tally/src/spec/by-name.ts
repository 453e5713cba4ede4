import type { Count } from '../index.ts';

/**
 * What a count found with names for indexes and in an order that does not depend on the order of the options, so that
 * counts of the same ballots can be compared however their options stand. Words are left out: they name pairs in order.
 */
export function byName({ words: _words, ...count }: Count, options: readonly string[]): unknown {
  const name = (option: number) => options[option] as string;
  const names = (some: readonly number[]) => some.map(name).sort();
  const listed = (things: readonly unknown[]) => things.map((thing) => JSON.stringify(thing, plain)).sort();
  const perOption = (values: readonly unknown[] = []) =>
    Object.fromEntries(values.map((value, option) => [name(option), value]));
  const matrix = (rows: readonly (readonly bigint[])[] = []) => perOption(rows.map((row) => perOption(row)));
  return {
    ...count,
    winners: names(count.winners),
    order: count.order?.map(names),
    ties: listed(count.ties.map((tie) => ({ ...tie, options: names(tie.options), taken: names(tie.taken) }))),
    pairwise: matrix(count.pairwise),
    paths: matrix(count.paths),
    majorities: listed(
      (count.majorities ?? []).map((each) => ({ ...each, winner: name(each.winner), loser: name(each.loser) })),
    ),
    scores: perOption(count.scores?.map(({ option: _option, ...score }) => score)),
    positions: perOption(count.positions?.map(({ option: _option, ...positions }) => positions)),
    rounds: count.rounds?.map((round) => ({
      ...round,
      votes: perOption(round.votes),
      elected: names(round.elected),
      excluded: names(round.excluded),
      transfers: listed(
        round.transfers.map((each) => ({
          ...each,
          from: each.from === null ? null : name(each.from),
          to: each.to === null ? null : name(each.to),
        })),
      ),
    })),
  };
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
