import {
  limits,
  optionalText,
  type Position,
  Refusal,
  refuseIf,
  requireId,
  requireLanguage,
  requireText,
  type Schema,
} from '@plenary/kernel';
import { mayNotTake } from '../ballot/ballot.policy.ts';

/** A vote that was held elsewhere: named, on the support scale, one ballot an organisation. */
export interface PollImport {
  /** What it is called in the source; the same id is the same poll in every run. */
  sourceId: string;
  agendaItemId: string;
  question: string;
  language?: string;
  /** Ids of the groups that could vote, in the order in which a rule of two houses reads them. */
  electorate: readonly string[];
  rule: Schema.DecisionRuleInput;
  /** When voting began and ended; left out: just now. */
  held?: { from: Date; until: Date };
  ballots: readonly { organisationId: string; position: Position; reason?: string | null }[];
}

/** A poll as it is kept, its texts checked. Refuses what cannot be, naming its place in the import. */
export function importTerms(given: PollImport, place: string, now: Date) {
  const { from: opensAt, until: closesAt } = given.held ?? { from: new Date(now.getTime() - 1), until: now };
  if (opensAt >= closesAt) throw new Refusal({ code: 'ENDS_BEFORE_START', field: `${place}.held` });
  return {
    poll: {
      sourceId: requireText(`${place}.sourceId`, given.sourceId, limits.title),
      agendaItemId: requireId(`${place}.agendaItemId`, given.agendaItemId),
      question: requireText(`${place}.question`, given.question, limits.question),
      language: requireLanguage(`${place}.language`, given.language ?? 'en'),
      method: 'SUPPORT_SCALE' as const,
      unit: 'ORGANISATION' as const,
      secrecy: 'NAMED' as const,
      resultsShown: 'ALWAYS' as const,
      opensAt,
      closesAt,
      importedAt: now,
      createdAt: now,
    },
    electorate: given.electorate,
    rule: given.rule,
    ballots: ballotsOf(given, place),
  };
}

export type ImportTerms = ReturnType<typeof importTerms>;

function ballotsOf({ ballots }: PollImport, place: string) {
  const voters = new Set(ballots.map(({ organisationId }) => organisationId));
  if (voters.size < ballots.length) throw new Refusal({ code: 'INVALID', field: `${place}.ballots` });
  return ballots.map(({ organisationId, position, reason: given }) => {
    const reason = optionalText(`${place}.ballots.reason`, given, limits.reason);
    refuseIf(mayNotTake(position, reason, { method: 'SUPPORT_SCALE' }));
    return { voterId: requireId(`${place}.ballots.organisationId`, organisationId), position, reason: reason || null };
  });
}
