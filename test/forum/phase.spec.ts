import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type TestApp, testApp } from '../support/app.ts';
import { aForum, anEdition } from '../support/forum.ts';

let app: TestApp;
let olga: Client;
let editionId: string;
beforeAll(async () => {
  app = await testApp();
  olga = await app.person('Olga');
  editionId = await anEdition(olga, await aForum(olga));
});
afterAll(() => app.close());

const hours = { startsAt: '2026-12-04T01:00:00.000Z', endsAt: '2026-12-04T03:00:00.000Z' };

describe('a phase', () => {
  const phase = { name: 'Votes', grants: ['VOTE', 'COMMENT'], ...hours };
  const set = (input: Record<string, unknown>) =>
    olga.act('setPhase', { editionId, ...phase, ...input }, 'phase { id name grants startsAt endsAt version }');

  it('is set, and set anew', async () => {
    const { phase: made } = await set({});
    expect(made).toMatchObject({ name: 'Votes', grants: ['COMMENT', 'VOTE'], ...hours });
    const longer = { phaseId: made.id, baseVersion: 1, endsAt: '2026-12-05T03:00:00.000Z' };
    const { phase: later } = await set(longer);
    expect(later).toEqual({ ...made, endsAt: longer.endsAt, version: 2 });
    expect((await set({ ...longer, baseVersion: 2 })).phase).toEqual(later);
    expect(await app.db.recordEntry.count({ where: { subjectId: made.id, act: 'PHASE_SET' } })).toBe(2);
  });

  it('is not overwritten by somebody who has read an earlier version, not even when two save at once', async () => {
    const { phase: made } = await set({ name: 'Contested' });
    const save = (baseVersion: number | null, name: string) => set({ phaseId: made.id, baseVersion, name });
    const answers = await Promise.all([save(1, 'One'), save(1, 'Another')]);
    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    const stale = { code: 'CHANGED_MEANWHILE', field: 'baseVersion' };
    expect(answers.find(({ refusal }) => refusal !== null)?.refusal).toMatchObject(stale);
    expect((await save(1, 'Late')).refusal).toMatchObject(stale);
    expect((await save(null, 'Blind')).refusal).toMatchObject({ code: 'REQUIRED', field: 'baseVersion' });
  });

  it.each([
    ['ENDS_BEFORE_START', 'endsAt', { name: 'Short', endsAt: hours.startsAt }],
    ['NAME_TAKEN', 'name', { name: 'Votes' }],
    ['REQUIRED', 'name', { name: ' ' }],
    ['NOT_FOUND', 'phaseId', { name: 'Gone', phaseId: randomUUID() }],
    ['NOT_FOUND', 'phaseId', { name: 'Gone', phaseId: 'nonsense' }],
  ])('is refused with %s at %s', async (code, field, wrong) => {
    expect((await set(wrong)).refusal).toMatchObject({ code, field });
  });

  it('belongs to its edition', async () => {
    const other = await anEdition(olga, await aForum(olga));
    const { phase: foreign } = await set({ editionId: other, name: 'Elsewhere' });
    expect((await set({ phaseId: foreign.id, baseVersion: 1, name: 'Taken over' })).refusal).toMatchObject({
      code: 'NOT_FOUND',
      field: 'phaseId',
    });
  });
});
