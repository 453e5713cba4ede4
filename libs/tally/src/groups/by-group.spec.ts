import { describe, expect, it } from 'vitest';
import { ABSTAINED, countByGroup, scoredProfile } from '../index.ts';
import { written } from '../spec/written.ts';

const profile = written('Ada Bo Cy', 'States 6: Ada > Bo > Cy', 'Industry 3: Bo > Cy > Ada', 'Press 2: Bo > Ada > Cy');

describe('counting by group', () => {
  it('counts over all voters, each group alone, and groups weighed equally', () => {
    const found = countByGroup('SCHULZE', profile);
    expect(found.voters.order).toEqual([[0], [1], [2]]);
    expect(found.groups.map(({ group, count }) => [group, count.ballots, count.winners])).toEqual([
      ['States', 6n, [0]],
      ['Industry', 3n, [1]],
      ['Press', 2n, [1]],
    ]);
    expect(found.groupsEqually).toMatchObject({ ballots: 18n, winners: [1], order: [[1], [0], [2]] });
    expect(found.groupsEqually.words.slice(0, 2)).toEqual([
      'One ballot counts as often as its group weighs: States 1, Industry 2, Press 3.',
      '18 ballots, 3 options.',
    ]);
  });

  it('says whose winners differ, and where each option stands', () => {
    const found = countByGroup('SCHULZE', profile);
    expect(found.otherWinners).toEqual([
      { kind: 'GROUP', group: 'Industry' },
      { kind: 'GROUP', group: 'Press' },
      { kind: 'GROUPS_EQUALLY' },
    ]);
    expect(found.places).toEqual([
      { option: 0, voters: 1, groups: [1, 3, 2], groupsEqually: 2 },
      { option: 1, voters: 2, groups: [2, 1, 1], groupsEqually: 1 },
      { option: 2, voters: 3, groups: [3, 2, 3], groupsEqually: 3 },
    ]);
    expect(found.words).toEqual([
      'All voters: Ada wins.',
      'States alone: Ada wins, as with all voters.',
      'Industry alone: Bo wins, not as with all voters.',
      'Press alone: Bo wins, not as with all voters.',
      'Groups weighed equally: Bo wins, not as with all voters.',
    ]);
  });

  it('lets tied options share the best of their places, and asks for no order among winners', () => {
    const scores = scoredProfile(
      ['Ada', 'Bo', 'Cy'],
      [
        { marks: [1, 1, 0], group: 'States' },
        { marks: [1, 0, 0], group: 'Press' },
        { marks: [0, 1, 0], group: 'Press', times: 2 },
        { marks: [ABSTAINED, ABSTAINED, ABSTAINED], group: 'Industry', times: 0 },
      ],
    );
    const found = countByGroup('APPROVAL', scores, { seats: 2 });
    expect(found.voters.winners).toEqual([1, 0]);
    expect(found.groups.map(({ count }) => count.winners)).toEqual([[0, 1], [1, 0], []]);
    expect(found.otherWinners).toEqual([{ kind: 'GROUP', group: 'Industry' }]);
    expect(found.places).toEqual([
      { option: 0, voters: 2, groups: [1, 2, 1], groupsEqually: 2 },
      { option: 1, voters: 1, groups: [1, 1, 1], groupsEqually: 1 },
      { option: 2, voters: 3, groups: [3, 3, 1], groupsEqually: 3 },
    ]);
    expect(found.words).toEqual([
      'All voters: Bo and Ada win.',
      'States alone: Ada and Bo win, as with all voters.',
      'Press alone: Bo and Ada win, as with all voters.',
      'Industry alone: nobody wins, not as with all voters.',
      'Groups weighed equally: Bo and Ada win, as with all voters.',
    ]);
  });

  it('calls voters of no group so', () => {
    const scores = scoredProfile(['Ada'], [{ marks: [1] }, { marks: [1], group: 'Press' }]);
    expect(countByGroup('APPROVAL', scores).words.slice(1, 3)).toEqual([
      'Voters of no group alone: Ada wins, as with all voters.',
      'Press alone: Ada wins, as with all voters.',
    ]);
  });

  it('calls winners others where only some of them are the same', () => {
    const scores = scoredProfile(
      ['Ada', 'Bo', 'Cy'],
      [
        { marks: [1, 1, 0], group: 'States', times: 2 },
        { marks: [1, 0, 1], group: 'Press' },
      ],
    );
    const found = countByGroup('APPROVAL', scores, { seats: 2 });
    expect(found.groups.map(({ count }) => count.winners)).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(found.otherWinners).toEqual([{ kind: 'GROUP', group: 'Press' }, { kind: 'GROUPS_EQUALLY' }]);
    expect(found.groupsEqually).toMatchObject({ winners: [0], ties: [{ options: [1, 2], brokenBy: null }] });
  });

  it('has no place to name where an open tie stops the count', () => {
    const tied = written('Ada Bo Cy', '3: Ada', '2: Bo > Ada', '2: Cy > Bo');
    const found = countByGroup('INSTANT_RUNOFF', tied);
    expect(found.voters.order).toBeUndefined();
    expect(found.places[0]).toEqual({ option: 0, voters: null, groups: [null], groupsEqually: null });
  });
});
