import { Injectable } from '@nestjs/common';
import {
  by,
  Database,
  type DecisionRuleModel,
  hex,
  Prisma,
  Refusal,
  type Schema,
  sha256,
  type Transaction,
} from '@plenary/kernel';
import { canonicalRule, PRESETS, type RuleDefinition, type RuleParams, whyNotApplicable } from '@plenary/tally';

/** A decision rule as it is kept, its definition and parameters read. */
export interface Rule extends Omit<DecisionRuleModel, 'definition' | 'params'> {
  definition: RuleDefinition;
  params: RuleParams;
}

@Injectable()
export class RuleService {
  constructor(private readonly db: Database) {}

  readonly byIds = async (ids: readonly string[]): Promise<Map<string, Rule>> => {
    const text = 'SELECT * FROM decision_rule WHERE id = ANY($1::uuid[])';
    return by('id', (await this.db.reader.query<Rule>({ name: 'rules-by-ids', text, values: [ids] })).rows);
  };

  /** The ten rules that come with Plenary, as they are offered. */
  presets() {
    return PRESETS.map(({ key, title, source, passesWhen, params }) => ({
      key,
      title,
      source,
      passesWhen,
      parameters: params,
    }));
  }

  /**
   * The preset of this key with these parameters, kept once however often it is used. Refuses an unknown key, and
   * parameters that are not exactly the groups of the electorate that the rule asks for (RULE_UNKNOWN).
   */
  async findOrMake(
    tx: Transaction,
    { key, parameters }: Schema.DecisionRuleInput,
    electorate: readonly string[],
    now: Date,
  ): Promise<Rule> {
    const definition = PRESETS.find((preset) => preset.key === key);
    const named = (parameters ?? []).map(({ name, groupId }) => [name, groupId.toLowerCase()] as const);
    const params = Object.fromEntries(named);
    const repeated = new Set(named.map(([name]) => name)).size < named.length;
    if (!definition || repeated || whyNotApplicable(definition, electorate, params))
      throw new Refusal({ code: 'RULE_UNKNOWN', field: 'rule' });
    const hash = sha256(canonicalRule(definition, params));
    await tx.$executeRaw(Prisma.sql`
      INSERT INTO decision_rule (key, version, params, definition, hash, "createdAt")
      VALUES (${key}, ${definition.version}, ${JSON.stringify(params)}::jsonb, ${JSON.stringify(definition)}::jsonb, ${hash}, ${now})
      ON CONFLICT (hash) DO NOTHING`);
    return readRule(await tx.decisionRule.findUniqueOrThrow({ where: { hash } }));
  }
}

/** A row of the table, which nothing but `findOrMake` writes. */
export const readRule = (row: DecisionRuleModel): Rule => ({
  ...row,
  definition: row.definition as unknown as RuleDefinition,
  params: row.params as RuleParams,
});

/** Hash of a rule as the API and the record say it. */
export const ruleHash = (rule: Pick<Rule, 'hash'>): string => hex(rule.hash);
