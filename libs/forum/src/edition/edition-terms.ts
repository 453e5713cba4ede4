import {
  limits,
  optionalText,
  Refusal,
  requireLanguage,
  requireSlug,
  requireText,
  requireTimeZone,
  type Schema,
} from '@plenary/kernel';
import { ACTS } from '@plenary/schedule';

/** An input as an act is asked for, without what says where. */
type Terms<Input> = Omit<Input, 'idempotencyKey' | 'forumId' | 'editionId' | 'phaseId' | 'sessionId' | 'baseVersion'>;

/** Words that stand in addresses where an edition's slug stands. */
const reserved = ['counts', 'join', 'moderate', 'moderation', 'organize', 'polls', 'proposals', 'record'];
const mostLanguages = 20;

/** An edition's terms as they are kept. It may last one day. */
export function editionTerms(input: Terms<Schema.MakeEditionInput>) {
  const [startsOn, endsOn] = [new Date(input.startsOn), new Date(input.endsOn)];
  if (endsOn < startsOn) throw new Refusal({ code: 'ENDS_BEFORE_START', field: 'endsOn' });
  const slug = requireSlug('slug', input.slug);
  if (reserved.includes(slug)) throw new Refusal({ code: 'SLUG_TAKEN', field: 'slug' });
  return {
    slug,
    title: requireText('title', input.title, limits.title),
    theme: requireText('theme', input.theme, limits.title),
    description: optionalText('description', input.description, limits.body),
    startsOn,
    endsOn,
    languages: languagesOf(input.languages),
  };
}

/** A phase's terms as they are kept; each act once, in the order of an edition's life. */
export function phaseTerms(input: Terms<Schema.SetPhaseInput>) {
  return {
    name: requireText('name', input.name, limits.name),
    grants: ACTS.filter((act) => input.grants.includes(act)),
    ...interval(input),
  };
}

/** A session's terms as they are kept. */
export function sessionTerms(input: Terms<Schema.MakeSessionInput>) {
  return {
    title: requireText('title', input.title, limits.title),
    kind: input.kind,
    hostOrganisation: optionalText('hostOrganisation', input.hostOrganisation, limits.title) || null,
    moderator: optionalText('moderator', input.moderator, limits.name) || null,
    timeZone: requireTimeZone('timeZone', input.timeZone),
    place: optionalText('place', input.place, limits.title) || null,
    remoteUrl: webAddress('remoteUrl', input.remoteUrl),
    ...interval(input),
  };
}

/** An agenda item's terms as they are kept. */
export function itemTerms(input: Terms<Schema.MakeAgendaItemInput>) {
  return {
    title: requireText('title', input.title, limits.title),
    description: optionalText('description', input.description, limits.body),
    language: requireLanguage('language', input.language ?? 'en'),
  };
}

function interval({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) {
  if (endsAt <= startsAt) throw new Refusal({ code: 'ENDS_BEFORE_START', field: 'endsAt' });
  return { startsAt, endsAt };
}

function languagesOf(tags: readonly string[]): string[] {
  if (tags.length === 0) throw new Refusal({ code: 'REQUIRED', field: 'languages' });
  if (tags.length > mostLanguages) throw new Refusal({ code: 'TOO_LONG', field: 'languages', limit: mostLanguages });
  return [...new Set(tags.map((tag) => requireLanguage('languages', tag)))];
}

/** An http address, null where none is given. */
function webAddress(field: string, address: string | null | undefined): string | null {
  const kept = optionalText(field, address, 2_000);
  if (!kept) return null;
  if (!/^https?:\/\//i.test(kept) || !URL.canParse(kept)) throw new Refusal({ code: 'INVALID', field });
  return kept;
}
