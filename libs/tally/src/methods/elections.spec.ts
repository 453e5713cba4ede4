import { expect, it } from 'vitest';
import { type RankedProfile, schulze } from '../index.ts';
import { debian, expected, kubernetes, present } from '../spec/elections.ts';
import { named } from '../spec/written.ts';

const numbers = (matrix: readonly (readonly bigint[])[] = []) => matrix.map((row) => row.map(Number));

/** Options stand in an order of their own in each file. */
function cells(profile: RankedProfile, options: readonly string[], matrix: readonly (readonly bigint[])[] = []) {
  const index = (name: string) => profile.options.indexOf(name);
  return numbers(options.map((a) => options.map((b) => matrix[index(a)]?.[index(b)] ?? -1n)));
}

it(present ? 'real elections are present' : 'real elections are not present: their counts are not checked', () => {
  expect([true, false]).toContain(present);
});

it.each(present ? [2018, 2024] : [])('counts the Kubernetes steering committee of %i', (year) => {
  const official = expected(`kubernetes-steering/EXPECTED_${year}.json`);
  const profile = kubernetes(year);
  const count = schulze(profile, { unranked: 'NO_OPINION', seats: 3 });
  expect(count.ballots).toBe(BigInt(official.ballots));
  expect(named(profile.options, count.order ?? [])).toEqual(official.official_order?.map((name) => [name]));
  expect(named(profile.options, count.winners)).toEqual(official.official_order?.slice(0, 3));
  expect(cells(profile, official.options, count.pairwise)).toEqual(official.pairwise_row_over_col);
});

it.each(present ? [2020] : [])('counts the Debian project leader of %i', (year) => {
  const official = expected(`debian/EXPECTED_leader${year}.json`);
  const count = schulze(debian(official.options), { statusQuo: 3 });
  expect(count.ballots).toBe(BigInt(official.ballots));
  expect(numbers(count.pairwise)).toEqual(official.beat_matrix_row_over_col);
  const wins = count.paths?.map((row, a) => row.filter((there, b) => there > (count.paths?.[b]?.[a] ?? 0n)).length);
  expect(wins).toEqual(official.options.map((name) => official.schulze_pairwise_path_wins?.[name]));
  expect(named(official.options, count.winners)).toEqual([official.winner]);
});
