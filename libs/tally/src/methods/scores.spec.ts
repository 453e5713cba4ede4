import { describe, expect, it } from 'vitest';
import { ABSTAINED, approval, borda, LIGHTS, score, scoredProfile, trafficLight } from '../index.ts';
import { written } from '../spec/written.ts';

const options = ['Ada', 'Bo', 'Cy'];
const { GREEN, AMBER, RED } = LIGHTS;

describe('approval', () => {
  const profile = scoredProfile(options, [
    { marks: [1, 0, 1], times: 2 },
    { marks: [1, 1, ABSTAINED] },
    { marks: [ABSTAINED, 0, ABSTAINED] },
  ]);

  it('orders options by the ballots that approve of them, abstentions counted apart', () => {
    const count = approval(profile, { seats: 2 });
    expect(count).toMatchObject({ method: 'APPROVAL', ballots: 4n, winners: [0, 2], ties: [], decimals: 0 });
    expect(count.order).toEqual([[0], [2], [1]]);
    expect(count.scores).toEqual([
      { option: 0, total: 3n, marked: 3n, abstained: 1n, distribution: [{ score: 1, ballots: 3n }] },
      {
        option: 1,
        total: 1n,
        marked: 4n,
        abstained: 0n,
        distribution: [
          { score: 1, ballots: 1n },
          { score: 0, ballots: 3n },
        ],
      },
      { option: 2, total: 2n, marked: 2n, abstained: 2n, distribution: [{ score: 1, ballots: 2n }] },
    ]);
    expect(count.words).toEqual([
      '4 ballots, 3 options.',
      'The option that most ballots approve of comes first.',
      'Ada: approved by 3 of 3 ballots; 1 ballot abstains.',
      'Bo: approved by 1 of 4 ballots.',
      'Cy: approved by 2 of 2 ballots; 2 ballots abstain.',
      'Place 1: Ada.',
      'Place 2: Cy.',
      'Place 3: Bo.',
      'Ada and Cy win.',
    ]);
  });

  it('refuses any other mark', () => {
    expect(() => approval(scoredProfile(options, [{ marks: [1, 0, 2] }]))).toThrow(
      'ballot: 2 is no approval: it is one of 1, 0',
    );
  });
});

describe('score', () => {
  const profile = scoredProfile(options, [
    { marks: [5, 4, -1], times: 3 },
    { marks: [0, 4, 9], times: 1 },
    { marks: [0, ABSTAINED, ABSTAINED], times: 2 },
  ]);

  it('adds up scores times ballots, and keeps abstention apart from zero', () => {
    const count = score(profile);
    expect(count).toMatchObject({ method: 'SCORE', ballots: 6n, winners: [1], order: [[1], [0], [2]] });
    expect(count.scores?.map(({ total, marked, abstained }) => [total, marked, abstained])).toEqual([
      [15n, 6n, 0n],
      [16n, 4n, 2n],
      [6n, 4n, 2n],
    ]);
    expect(count.words.slice(1, 5)).toEqual([
      'The greatest total of ballots times score comes first; to abstain adds nothing.',
      'Ada: 3 × 5 + 3 × 0 = 15.',
      'Bo: 4 × 4 = 16; 2 ballots abstain.',
      'Cy: 1 × 9 + 3 × (-1) = 6; 2 ballots abstain.',
    ]);
  });

  it('lets the total decide and not the mean', () => {
    const count = score(scoredProfile(['Known', 'Unknown'], [{ marks: [2, ABSTAINED], times: 9 }, { marks: [2, 9] }]));
    expect(count.winners).toEqual([0]);
  });

  it('stays exact beyond what a floating number holds', () => {
    const top = 2 ** 31 - 1;
    const count = score(scoredProfile(['Ada'], [{ marks: [top], times: 2 ** 53 - 1 }]));
    expect(count.scores?.[0]?.total).toBe(BigInt(top) * (2n ** 53n - 1n));
  });

  it('drops an option that is not ahead of the status quo, to the end', () => {
    const kept = score(profile, { statusQuo: 0, seats: 3 });
    expect(kept).toMatchObject({ winners: [1], order: [[1], [0], [2]] });
    expect(kept.words.slice(5)).toEqual([
      'Bo beats the status quo, Ada, 16 to 15.',
      'Cy does not beat the status quo, Ada, 6 to 15: it cannot win.',
      'Place 1: Bo.',
      'Place 2: Ada.',
      'Place 3: Cy.',
      'Bo wins.',
    ]);
    const level = score(scoredProfile(options, [{ marks: [3, 3, 2] }]), { statusQuo: 0 });
    expect(level).toMatchObject({ winners: [0], order: [[0], [1], [2]] });
  });
});

describe('traffic light', () => {
  it('orders options by green less red', () => {
    const count = trafficLight(
      scoredProfile(options, [
        { marks: [GREEN, GREEN, AMBER], times: 3 },
        { marks: [RED, AMBER, AMBER], times: 2 },
        { marks: [ABSTAINED, RED, ABSTAINED] },
      ]),
    );
    expect(count).toMatchObject({ method: 'TRAFFIC_LIGHT', ballots: 6n, winners: [1], order: [[1], [0], [2]] });
    expect(count.words.slice(1, 5)).toEqual([
      'The most green less red comes first; amber and abstention change nothing.',
      'Ada: 3 green, 0 amber, 2 red; 3 − 2 = 1; 1 ballot abstains.',
      'Bo: 3 green, 2 amber, 1 red; 3 − 1 = 2.',
      'Cy: 0 green, 5 amber, 0 red; 0 − 0 = 0; 1 ballot abstains.',
    ]);
  });

  it('refuses any other mark', () => {
    expect(() => trafficLight(scoredProfile(options, [{ marks: [1, 0, -2] }]))).toThrow(
      'ballot: -2 is no traffic light: it is one of 1, 0, -1',
    );
  });
});

describe('Borda', () => {
  it("counts Borda's own example, in doubled points", () => {
    const count = borda(written('A B C', '1: A > B > C', '7: A > C > B', '7: B > C > A', '6: C > B > A'));
    expect(count.scores?.map(({ total }) => total)).toEqual([32n, 42n, 52n]);
    expect(count).toMatchObject({ method: 'BORDA', ballots: 21n, winners: [2], order: [[2], [1], [0]] });
    expect(count.words.slice(0, 5)).toEqual([
      '21 ballots, 3 options.',
      'An option gets 2 points for each that a ballot ranks below it and 1 for each that it ranks equal; unranked ones are last.',
      'A: 8 × 4 + 13 × 0 = 32.',
      'B: 7 × 4 + 7 × 2 + 7 × 0 = 42.',
      'C: 6 × 4 + 14 × 2 + 1 × 0 = 52.',
    ]);
  });

  it('gives unranked options the mean of the places left', () => {
    const count = borda(written('A B C D', '1: A', '1: B = C > A'));
    expect(count.scores?.map(({ total, abstained }) => [total, abstained])).toEqual([
      [6n + 2n, 0n],
      [2n + 5n, 0n],
      [2n + 5n, 0n],
      [2n + 0n, 0n],
    ]);
  });

  it('gives a ballot as many points as options it ranks, and unranked ones none, where they are no opinion', () => {
    const count = borda(written('A B C D', '1: A', '1: B = C > A'), { unranked: 'NO_OPINION' });
    expect(count.scores?.map(({ total, marked, abstained }) => [total, marked, abstained])).toEqual([
      [2n + 2n, 2n, 0n],
      [5n, 1n, 1n],
      [5n, 1n, 1n],
      [0n, 0n, 2n],
    ]);
    expect(count.words.slice(1, 6)).toEqual([
      'A ranked option gets 2 points, 2 more for each that the ballot ranks below it and 1 for each that it ranks equal; an unranked one gets none.',
      'A: 2 × 2 = 4.',
      'B: 1 × 5 = 5; 1 ballot abstains.',
      'C: 1 × 5 = 5; 1 ballot abstains.',
      'D: 0; 2 ballots abstain.',
    ]);
  });
});
