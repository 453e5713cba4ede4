import {
  isUuid,
  limits,
  type PollModel,
  Refusal,
  requireLanguage,
  requireText,
  type Schema,
  type StakeholderGroupModel,
} from '@plenary/kernel';
import { hashOf } from './held-poll.ts';

type Declared = Pick<
  PollModel,
  'question' | 'language' | 'method' | 'unit' | 'secrecy' | 'resultsShown' | 'opensAt' | 'closesAt'
>;

/**
 * What an organizer fixes of a poll but its rule, checked; `groups` are those of the forum. Times that lie behind `now`
 * become `now`: voting cannot have begun. Results of a pseudonymous poll wait for its closing.
 */
export function pollTerms(input: Schema.OpenPollInput, groups: readonly StakeholderGroupModel[], now: Date): Declared {
  const opensAt = input.opensAt && input.opensAt > now ? input.opensAt : now;
  if (input.closesAt <= opensAt) throw new Refusal({ code: 'ENDS_BEFORE_START', field: 'closesAt' });
  requireElectorate(input.electorate, groups);
  return {
    question: requireText('question', input.question, limits.question),
    language: requireLanguage('language', input.language ?? 'en'),
    method: input.method,
    unit: input.unit,
    secrecy: input.secrecy,
    resultsShown: input.secrecy === 'PSEUDONYMOUS' ? 'AFTER_CLOSING' : input.resultsShown,
    opensAt,
    closesAt: input.closesAt,
  };
}

/** At least one group of the forum, none twice, in the order of their declaration. */
export function requireElectorate(electorate: readonly string[], groups: readonly StakeholderGroupModel[]): void {
  const field = 'electorate';
  if (electorate.length === 0) throw new Refusal({ code: 'REQUIRED', field });
  if (new Set(electorate.map((id) => id.toLowerCase())).size < electorate.length)
    throw new Refusal({ code: 'INVALID', field });
  const ofForum = new Set(groups.map(({ id }) => id));
  if (!electorate.every((id) => isUuid(id) && ofForum.has(id.toLowerCase())))
    throw new Refusal({ code: 'WRONG_GROUP', field });
}

/** What the record says of a poll's terms: its text as a hash. */
export function termsFacts(poll: PollModel) {
  const { number, agendaItemId, proposalVersionId, language, method, unit, secrecy, resultsShown } = poll;
  return {
    ...{ number, agendaItemId, proposalVersionId, language, method, unit, secrecy, resultsShown },
    questionHash: hashOf(poll.question),
    opensAt: poll.opensAt.toISOString(),
    closesAt: poll.closesAt.toISOString(),
  };
}
