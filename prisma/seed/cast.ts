import type { INestApplicationContext } from '@nestjs/common';
import { AdministrationService } from '@plenary/identity';
import type { Content } from './content/index.ts';
import { instant, type PersonSeed } from './content/index.ts';
import type { Scene } from './script.ts';
import type { Stage } from './stage.ts';

/** The password of everybody in the demonstration. */
export const demonstrationPassword = 'plenary demonstration';

/** Ids of what has been made, by the keys of the content. */
export class Ids {
  private readonly known = new Map<string, string>();

  set(kind: string, key: string, id: unknown): void {
    this.known.set(`${kind} ${key}`, String(id));
  }

  get(kind: string, key: string): string {
    const id = this.known.get(`${kind} ${key}`);
    if (!id) throw new Error(`There is no ${kind} ${key} yet.`);
    return id;
  }
}

export interface Production {
  server: INestApplicationContext;
  stage: Stage;
  ids: Ids;
  content: Content;
  /** The time from which the content's distances count. */
  now: Date;
}

/** Everybody registers, asks for accreditation and is decided on. */
export function castScenes(production: Production): Scene[] {
  return production.content.people.flatMap((person) => [
    registration(production, person),
    ...standing(production, person),
  ]);
}

function registration({ server, ids, now }: Production, person: PersonSeed): Scene {
  const play = async () => {
    const administration = server.get(AdministrationService);
    const terms = { email: person.email, displayName: person.name, password: demonstrationPassword };
    const locale = person.locale === 'fr' ? 'en' : person.locale;
    ids.set('person', person.key, (await administration.makeUser({ ...terms, locale })).id);
    if (person.administrator) await administration.setAdministrator(person.email, true);
  };
  return { at: instant(person.registeredAt, now), play };
}

function standing({ stage, ids, content, now }: Production, person: PersonSeed): Scene[] {
  const { accreditation } = person;
  if (!accreditation || !person.group) return [];
  const organisation = content.organisations.find(({ key }) => key === person.organisationKey);
  const decide = (decision: string, reason: string | null) =>
    stage.act(
      ids.get('person', 'organizer'),
      'decideAccreditation',
      {
        accreditationId: ids.get('accreditation', person.key),
        decision,
        reason,
        mandate: decision === 'APPROVE' ? person.mandate : null,
      },
      'accreditation { id }',
    );
  const request: Scene = {
    at: instant(accreditation.requestedAt, now),
    play: async () => {
      const input = {
        forumId: ids.get('forum', content.forum.slug),
        groupId: ids.get('group', person.group ?? ''),
        capacity: person.capacity,
        organisation: organisation && {
          name: organisation.name,
          type: organisation.type,
          country: organisation.country,
        },
        country: person.country,
        statement: accreditation.statement,
      };
      const made = await stage.act(
        ids.get('person', person.key),
        'requestAccreditation',
        input,
        'accreditation { id }',
      );
      ids.set('accreditation', person.key, (made.accreditation as { id: string }).id);
    },
  };
  const scenes = [request];
  if (accreditation.decidedAt) {
    const declined = accreditation.state === 'DECLINED';
    const at = instant(accreditation.decidedAt, now);
    scenes.push({ at, play: () => decide(declined ? 'DECLINE' : 'APPROVE', declined ? accreditation.reason : null) });
  }
  if (accreditation.suspendedAt) {
    const at = instant(accreditation.suspendedAt, now);
    scenes.push({ at, play: () => decide('SUSPEND', accreditation.reason) });
  }
  return scenes;
}
