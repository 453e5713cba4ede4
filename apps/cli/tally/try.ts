import type { INestApplicationContext } from '@nestjs/common';
import type { Schema } from '@plenary/kernel';
import { ResultsService, RuleService, SensitivityService } from '@plenary/voting';
import { CommandFailure } from '../failure.ts';
import type { ClosedPoll } from './closed-polls.ts';

type Outcome = 'PASSED' | 'FAILED';

/** What one item's counts come to under other rules, and how close it was under its own. */
export interface Tried {
  item: string;
  title: string;
  poll: number;
  rule: string;
  outcome: Outcome | null;
  /** Null where they would betray votes of a group with few members. */
  changed: Needed | null;
  added: Needed | null;
  under: { rule: string; outcome: Outcome | null; whyNot: Schema.RuleNotAsked | null; trace: string[] }[];
}

interface Needed {
  fewest: number | null;
  atLeast: number | null;
  words: string;
}

const why: Readonly<Record<Schema.RuleNotAsked, string>> = {
  NUMBER_OF_GROUPS: 'not asked: it is made for another number of groups',
  PARAMETERS: 'not asked: it must be told a group, with --group',
  SMALL_GROUPS: 'not told: it would betray votes of a group with few members',
};

/** A rule with the groups that its parameters mean, by their keys or names. */
export interface NamedRule {
  key: string;
  groups: Readonly<Record<string, string>>;
}

/** Null where nothing of the poll is shown. With a rule named, its trace is told, too. */
export async function tried(
  rooms: INestApplicationContext,
  { item, title, poll, context }: ClosedPoll,
  rule: NamedRule | null,
): Promise<Tried | null> {
  const service = rooms.get(SensitivityService);
  const own = (await rooms.get(RuleService).byIds([poll.ruleId])).get(poll.ruleId);
  const close = await service.sensitivity(poll, context);
  const answers = await service.whatIf(poll, rule && (await asked(rooms, poll.id, rule)), context);
  if (!own || !close || !answers) return null;
  return {
    ...{ item, title, poll: poll.number, rule: own.key, outcome: poll.outcome },
    changed: close.changed && needed(close.changed),
    added: close.added && needed(close.added),
    under: answers.map(({ rule: { key }, verdict, whyNot }) => ({
      rule: key,
      outcome: verdict?.outcome ?? null,
      whyNot,
      trace: rule && verdict ? verdict.trace.map(({ level, words }) => `${'  '.repeat(level)}${words}`) : [],
    })),
  };
}

/** @throws CommandFailure when the poll has no such group. */
async function asked(
  rooms: INestApplicationContext,
  pollId: string,
  { key, groups }: NamedRule,
): Promise<Schema.DecisionRuleInput> {
  const electorate = (await rooms.get(ResultsService).electoratesOf([pollId])).get(pollId) ?? [];
  const parameters = Object.entries(groups).map(([name, named]) => {
    const group = electorate.find((each) => each.key === named || each.name === named);
    if (!group) throw new CommandFailure(`--group ${name}=${named}: no such group votes`);
    return { name, groupId: group.id };
  });
  return { key, parameters: parameters.length > 0 ? parameters : null };
}

const needed = ({ fewest, atLeast, words }: Needed): Needed => ({ fewest, atLeast, words });

/** A few lines for people. */
export function asText({ item, title, rule, outcome, changed, added, under }: Tried): string {
  const width = Math.max(...under.map((each) => each.rule.length));
  const lines = [
    `${item} ${title}: ${outcome?.toLowerCase() ?? 'not decided'} under ${rule}`,
    ...(changed && added
      ? [changed.words, added.words]
      : ['How close it was is not told: that would betray votes of a group with few members.']
    ).map((words) => `  ${words}`),
    ...under.flatMap((each) => [
      `  ${each.rule.padEnd(width)}  ${each.whyNot ? why[each.whyNot] : each.outcome?.toLowerCase()}`,
      ...each.trace.map((words) => `    ${words}`),
    ]),
  ];
  return `${lines.join('\n')}\n\n`;
}
