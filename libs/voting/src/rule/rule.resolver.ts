import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
  hash(@Parent() rule: Rule) {
    return ruleHash(rule);
  }

  @ResolveField()
  title(@Parent() rule: Rule) {
    return rule.definition.title;
  }

  @ResolveField()
  source(@Parent() rule: Rule) {
    return rule.definition.source;
  }

  @ResolveField()
  passesWhen(@Parent() rule: Rule) {
    return rule.definition.passesWhen;
  }

  @ResolveField()
  definition(@Parent() rule: Rule) {
    return canonicalRule(rule.definition, rule.params);
  }
}
