import { Injectable } from '@nestjs/common';
import { type LoaderContext, load, type Schema, type StakeholderGroupModel } from '@plenary/kernel';
import {
  type GroupTally,
  type Outcome,
  PRESETS,
  type RuleDefinition,
  type RuleParams,
  type Sensitivity,
  sensitivityOf,
  whatIf,
} from '@plenary/tally';
import { positionsOf } from '../ballot/ballot.policy.ts';
import type { PollRow } from '../poll/poll.sql.ts';
import { groupsAlone } from '../rule/groups-alone.ts';
import { RuleService } from '../rule/rule.service.ts';
import { knownCounts } from './known-counts.ts';
import { showsResults } from './results.policy.ts';
import { ResultsService } from './results.service.ts';
import { mergedGroups, tooFew } from './small-groups.ts';
import { type ShownStep, shownSteps } from './trace.ts';
import { votesNeeded } from './votes-needed.ts';

/** What is looked at in a closed poll: counts that tell no more than its results show. */
interface Counted {
  electorate: readonly StakeholderGroupModel[];
  groups: readonly (GroupTally & { name: string })[];
  merged: ReadonlySet<string>;
}

/** Answers that are remembered: a closed poll's counts stay as they are. */
const mostKept = 1000;

/** How much one answer may cost; what takes more is answered with "at least so many". */
const patience = 1_000_000;

/** What a closed poll would have needed to come out otherwise, by its own rule or by another. */
@Injectable()
export class SensitivityService {
  private readonly kept = new Map<string, Sensitivity>();

  constructor(
    private readonly rules: RuleService,
    private readonly results: ResultsService,
  ) {}

  /** Null before closing, and where nothing is shown. */
  async sensitivity(poll: PollRow, context: LoaderContext) {
    const counted = await this.counted(poll, context);
    const rule = await load(context, this.rules.byIds, poll.ruleId);
    if (!counted || !rule || !poll.outcome) return null;
    const other = poll.outcome === 'PASSED' ? 'FAILED' : 'PASSED';
    if (betrays(rule, counted)) return { other, changed: null, added: null };
    const { electorate, merged } = counted;
    const { changed, added } = this.found(poll, rule, counted);
    return {
      other,
      changed: votesNeeded(changed, { other, kind: 'CHANGED' }, electorate, merged),
      added: votesNeeded(added, { other, kind: 'ADDED' }, electorate, merged),
    };
  }

  /** Under the rule named, or under all that come with Plenary, with the poll's own parameters. Null as above; empty where no rule has that key. */
  async whatIf(poll: PollRow, named: Schema.DecisionRuleInput | null, context: LoaderContext) {
    const counted = await this.counted(poll, context);
    const own = await load(context, this.rules.byIds, poll.ruleId);
    if (!counted || !own) return null;
    const rules = named ? PRESETS.filter(({ key }) => key === named.key) : PRESETS;
    const params = named?.parameters
      ? Object.fromEntries(named.parameters.map(({ name, groupId }) => [name, groupId.toLowerCase()]))
      : own.params;
    return rules.map((rule) => answerOf(rule, params, counted));
  }

  private async counted(poll: PollRow, context: LoaderContext): Promise<Counted | null> {
    if (!poll.closedAt || !showsResults(poll)) return null;
    const { groups: electorate, sums } = await this.results.read(poll, context);
    if (tooFew(poll.secrecy, sums.groups)) return null;
    const merged = mergedGroups(poll.secrecy, sums.groups);
    const known = knownCounts(sums.groups, merged);
    const groups = known.map((counts, index) => ({ ...counts, name: electorate[index]?.name ?? counts.group }));
    return { electorate, groups, merged };
  }

  private found(poll: PollRow, { definition, params }: AskedRule, { groups }: Counted): Sensitivity {
    const kept = this.kept.get(poll.id);
    if (kept) return kept;
    const found = sensitivityOf(definition, groups, params, { positions: positionsOf[poll.method], patience });
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(poll.id, found);
    return found;
  }
}

/** What a rule came to, or why it was not asked. */
interface Answer {
  rule: ReturnType<RuleService['presets']>[number];
  verdict: { outcome: Outcome; provisional: false; trace: ShownStepOfGroup[] } | null;
  whyNot: Schema.RuleNotAsked | null;
}

type ShownStepOfGroup = Omit<ShownStep, 'groupId'> & { group: StakeholderGroupModel | null };

interface AskedRule {
  definition: RuleDefinition;
  params: RuleParams;
}

/** Whether a rule's answer tells votes of groups that are shown as one only. */
function betrays(rule: AskedRule, { electorate, merged }: Counted): boolean {
  const groups = electorate.map(({ id }) => id);
  return groupsAlone(rule, groups).some((group) => merged.has(group));
}

function answerOf(rule: RuleDefinition, all: RuleParams, counted: Counted): Answer {
  const { groups, merged, electorate } = counted;
  const { key, title, source, passesWhen, params: parameters } = rule;
  const preset = { key, title, source, passesWhen, parameters };
  const [answer] = whatIf([rule], groups, all);
  if (!answer?.verdict) {
    const isMissing = parameters.some((name) => !groups.some(({ group }) => group === all[name]));
    return { rule: preset, verdict: null, whyNot: isMissing ? 'PARAMETERS' : 'NUMBER_OF_GROUPS' };
  }
  if (betrays({ definition: rule, params: answer.params }, counted))
    return { rule: preset, verdict: null, whyNot: 'SMALL_GROUPS' };
  const named = new Map(electorate.map((group) => [group.id, group]));
  const trace = shownSteps(answer.verdict.trace, merged).map(({ groupId, ...step }) => ({
    ...step,
    group: named.get(groupId ?? '') ?? null,
  }));
  return { rule: preset, verdict: { outcome: answer.verdict.outcome, provisional: false, trace }, whyNot: null };
}
