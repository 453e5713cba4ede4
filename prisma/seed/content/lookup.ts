import { content } from './index.ts';
import type { Act, EditionSeed, OfficeName, PersonSeed } from './types.ts';
import { instant, type When } from './when.ts';

/** The start that the tests of this content assume: any would do. */
export const now = new Date('2026-03-11T05:17:00Z');

/** The instant meant, in milliseconds. */
export const at = (when: When): number => instant(when, now).getTime();

/** Things by their key. Throws where a key stands twice. */
export function byKey<T extends { key: string }>(things: readonly T[]): Map<string, T> {
  const map = new Map(things.map((thing) => [thing.key, thing]));
  if (map.size < things.length) throw new Error('a key stands twice');
  return map;
}

/** The thing of this key. Throws where there is none. */
export function found<T>(map: Map<string, T>, key: string): T {
  const thing = map.get(key);
  if (thing === undefined) throw new Error(`no such key: ${key}`);
  return thing;
}

export const organisationOf = byKey(content.organisations);
export const personOf = byKey(content.people);
export const proposalOf = byKey(content.proposals);
export const commentOf = byKey(content.comments);
export const itemOf = byKey(
  content.forum.editions.flatMap((edition) => edition.agendaItems.map((item) => ({ ...item, edition }))),
);

/** Whether a phase of the edition grants the act at this time. */
export function granted(edition: EditionSeed, act: Act, time: number): boolean {
  return edition.phases.some((phase) => phase.grants.includes(act) && at(phase.from) <= time && time < at(phase.to));
}

/** Whether the person may speak and vote: approved, no observer, and not suspended since. */
export function speaks(person: PersonSeed, time: number): boolean {
  const standing = person.accreditation;
  if (!standing || standing.decidedAt === null || standing.state === 'DECLINED') return false;
  if (person.capacity === 'OBSERVER') return false;
  return at(standing.decidedAt) <= time && (standing.suspendedAt === null || time < at(standing.suspendedAt));
}

/** Whether the person of this key holds an office. Throws where there is no such person. */
export const holds = (personKey: string, office: OfficeName): boolean =>
  found(personOf, personKey).offices.includes(office);
