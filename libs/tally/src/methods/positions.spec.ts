import { describe, expect, it } from 'vitest';
import { ABSTAINED, consent, POSITION_MARKS, scoredProfile, supportScale } from '../index.ts';

const { SUPPORT, OPPOSE, ABSTAIN, STAND_ASIDE, BLOCK, RECUSED } = POSITION_MARKS;
const options = ['Ada', 'Bo', 'Cy'];

describe('the support scale', () => {
  const profile = scoredProfile(options, [
    { marks: [SUPPORT, OPPOSE, SUPPORT], times: 3 },
    { marks: [OPPOSE, SUPPORT, OPPOSE], times: 2 },
    { marks: [RECUSED, ABSTAIN, OPPOSE] },
    { marks: [ABSTAINED, ABSTAINED, ABSTAINED] },
  ]);

  it('counts each position on each option, recusal apart from abstention, and takes what more support than oppose', () => {
    const count = supportScale(profile);
    expect(count).toMatchObject({ method: 'SUPPORT', ballots: 7n, winners: [0], ties: [], decimals: 0 });
    expect(count.order).toEqual([[0], [2], [1]]);
    const nobody = { ABSTAIN: 0n, STAND_ASIDE: 0n, RECUSED: 0n, BLOCK: 0n };
    expect(count.positions).toEqual([
      { ...nobody, option: 0, none: 1n, SUPPORT: 3n, OPPOSE: 2n, RECUSED: 1n },
      { ...nobody, option: 1, none: 1n, SUPPORT: 2n, OPPOSE: 3n, ABSTAIN: 1n },
      { ...nobody, option: 2, none: 1n, SUPPORT: 3n, OPPOSE: 3n },
    ]);
    expect(count.words).toEqual([
      '7 ballots, 3 options.',
      'An option wins when more support than oppose it; abstentions and recusals are neither.',
      'Ada: 3 support, 2 oppose, 0 abstain, 1 recused; 3 − 2 = 1.',
      'Bo: 2 support, 3 oppose, 1 abstain, 0 recused; 2 − 3 = -1.',
      'Cy: 3 support, 3 oppose, 0 abstain, 0 recused; 3 − 3 = 0.',
      'Place 1: Ada.',
      'Place 2: Cy.',
      'Place 3: Bo.',
      'Ada wins.',
    ]);
  });

  it('lets all win that qualify, unless seats are set', () => {
    const all = scoredProfile(options, [
      { marks: [SUPPORT, SUPPORT, SUPPORT] },
      { marks: [SUPPORT, ABSTAIN, SUPPORT] },
    ]);
    expect(supportScale(all).winners).toEqual([0, 2, 1]);
    expect(supportScale(all, { seats: 2 }).winners).toEqual([0, 2]);
    expect(supportScale(all, { seats: 1 }).ties).toEqual([
      { over: 'SEAT', round: null, options: [0, 2], brokenBy: null, taken: [] },
    ]);
  });

  it('lets the status quo win where nothing has more support less opposition', () => {
    expect(supportScale(profile, { statusQuo: 0 })).toMatchObject({ winners: [0], order: [[0], [2], [1]] });
    expect(supportScale(profile, { statusQuo: 2 })).toMatchObject({ winners: [0], order: [[0], [2], [1]] });
    // Cy has more than Bo, but no more support than opposition.
    expect(supportScale(profile, { statusQuo: 1, limits: [{ most: 0, classOf: ['x', null, null] }] })).toMatchObject({
      winners: [1],
      order: [[0], [1], [2]],
    });
  });

  it('refuses positions of consent', () => {
    expect(() => supportScale(scoredProfile(['Ada'], [{ marks: [BLOCK] }]))).toThrow(
      'ballot: -3 is no position of SUPPORT: it is one of 1, -1, 0, -4',
    );
  });
});

describe('consent', () => {
  const profile = scoredProfile(
    [...options, 'Di'],
    [
      { marks: [SUPPORT, SUPPORT, SUPPORT, ABSTAIN], times: 4 },
      { marks: [STAND_ASIDE, SUPPORT, ABSTAIN, RECUSED], times: 2 },
      { marks: [SUPPORT, BLOCK, SUPPORT, ABSTAINED] },
    ],
  );

  it('takes what somebody agrees with and nobody blocks', () => {
    const count = consent(profile);
    expect(count).toMatchObject({ method: 'CONSENT', ballots: 7n, winners: [2, 0], order: [[2], [0], [3], [1]] });
    expect(count.positions?.[3]).toEqual({
      option: 3,
      none: 1n,
      SUPPORT: 0n,
      OPPOSE: 0n,
      ABSTAIN: 4n,
      STAND_ASIDE: 0n,
      RECUSED: 2n,
      BLOCK: 0n,
    });
    expect(count.words.slice(1, 6)).toEqual([
      'An option wins when somebody agrees and nobody blocks; to abstain or to stand aside stops nothing.',
      'Ada: 5 agree, 0 abstain, 2 stand aside, 0 block, 0 recused.',
      'Bo: 6 agree, 0 abstain, 0 stand aside, 1 block, 0 recused.',
      'Cy: 5 agree, 2 abstain, 0 stand aside, 0 block, 0 recused.',
      'Di: 0 agree, 4 abstain, 0 stand aside, 0 block, 2 recused.',
    ]);
  });

  it('puts fewer blocks first, then fewer who stand aside, then more who agree', () => {
    const order = (...ballots: number[][]) =>
      consent(
        scoredProfile(
          options,
          ballots.map((marks) => ({ marks })),
        ),
      ).order;
    expect(order([BLOCK, SUPPORT, SUPPORT], [BLOCK, BLOCK, SUPPORT], [SUPPORT, STAND_ASIDE, SUPPORT])).toEqual([
      [2],
      [1],
      [0],
    ]);
    expect(order([STAND_ASIDE, STAND_ASIDE, SUPPORT], [SUPPORT, STAND_ASIDE, ABSTAIN])).toEqual([[2], [0], [1]]);
    expect(order([SUPPORT, ABSTAIN, SUPPORT], [SUPPORT, SUPPORT, ABSTAIN])).toEqual([[0], [1, 2]]);
  });

  it('lets the status quo win unless more agree with something else', () => {
    expect(consent(profile, { statusQuo: 0 })).toMatchObject({ winners: [0] });
    expect(consent(profile, { statusQuo: 3, seats: 1 })).toMatchObject({ winners: [2], order: [[2], [0], [3], [1]] });
  });

  it('refuses opposition', () => {
    expect(() => consent(scoredProfile(['Ada'], [{ marks: [OPPOSE] }]))).toThrow(
      'ballot: -1 is no position of CONSENT: it is one of 1, 0, -2, -3, -4',
    );
  });
});
