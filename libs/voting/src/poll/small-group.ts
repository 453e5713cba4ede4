import type { PollModel, Transaction } from '@plenary/kernel';
import { leastShown } from '../results/small-groups.ts';
import { groupsAlone } from '../rule/groups-alone.ts';
import { readRule } from '../rule/rule.service.ts';

/** How many voters a group has. */
export interface GroupSize {
  groupId: string;
  eligible: number;
}

/**
 * The name of a group of a poll that is not named whose few votes the outcome of the poll's rule would tell, since the
 * rule weighs them by themselves; null where there is none. Groups without a voter have nothing to tell.
 */
export async function groupTooSmall(
  tx: Transaction,
  { id, secrecy, ruleId }: Pick<PollModel, 'id' | 'secrecy' | 'ruleId'>,
  sizes: readonly GroupSize[],
): Promise<string | null> {
  if (secrecy === 'NAMED') return null;
  const electorate = await tx.electorate.findMany({ where: { pollId: id }, orderBy: { position: 'asc' } });
  const rule = readRule(await tx.decisionRule.findUniqueOrThrow({ where: { id: ruleId } }));
  const alone = groupsAlone(
    rule,
    electorate.map(({ groupId }) => groupId),
  );
  const eligible = new Map<string, number>();
  for (const size of sizes) eligible.set(size.groupId, (eligible.get(size.groupId) ?? 0) + size.eligible);
  const small = alone.find((group) => {
    const voters = eligible.get(group) ?? 0;
    return voters > 0 && voters < leastShown;
  });
  return small ? (await tx.stakeholderGroup.findUniqueOrThrow({ where: { id: small } })).name : null;
}

/** Why a poll does not open, or its roll does not change, for this group's sake. */
export const tooSmall = (group: string, field: string) =>
  ({ code: 'GROUP_TOO_SMALL', field, limit: leastShown, about: group }) as const;
