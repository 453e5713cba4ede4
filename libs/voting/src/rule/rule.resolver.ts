import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { canonicalRule } from '@plenary/tally';
import { type Rule, RuleService, ruleHash } from './rule.service.ts';

@Resolver('DecisionRule')
export class RuleResolver {
  constructor(private readonly rules: RuleService) {}

  @Query()
  decisionRules() {
    return this.rules.presets();
  }

  @ResolveField()
  hash(rule: Rule) {
    return ruleHash(rule);
  }

  @ResolveField()
  title(rule: Rule) {
    return rule.definition.title;
  }

  @ResolveField()
  source(rule: Rule) {
    return rule.definition.source;
  }

  @ResolveField()
  passesWhen(rule: Rule) {
    return rule.definition.passesWhen;
  }

  @ResolveField()
  definition(rule: Rule) {
    return canonicalRule(rule.definition, rule.params);
  }
}
