import { useLingui } from '@lingui/react';
import { written } from '../i18n/direction.ts';

/** Titles, conditions and sources of the rules that come with Plenary, as they stand in the rules. */
const known = new Set([
  /*i18n*/ 'Simple majority',
  /*i18n*/ 'Support is more than opposition.',
  /*i18n*/ 'Absolute majority',
  /*i18n*/ 'Support is more than half of all eligible voters.',
  /*i18n*/ 'Two thirds',
  /*i18n*/ 'Support is at least two thirds of the votes for and against.',
  /*i18n*/ 'A majority in every group',
  /*i18n*/ 'At least half of the groups cast votes, and in each of those support is more than opposition.',
  /*i18n*/ 'Two thirds, and a majority in every group',
  /*i18n*/ 'Support is more than two thirds with all groups weighing the same, and more than opposition in each group.',
  /*i18n*/ 'Supermajority of two houses',
  /*i18n*/ 'Of the votes cast, abstentions included, support is two thirds in each house, or three quarters in one and more than half in the other.',
  /*i18n*/ 'Two thirds of national members, at most a quarter against',
  /*i18n*/ 'Support is at least two thirds of the national members’ votes, and at most a quarter of all votes are against; abstentions and opposition without a reason are left out.',
  /*i18n*/ 'Three quarters of a returned and balanced ballot',
  /*i18n*/ 'At least three quarters of those not recused return a vote, less than three tenths of these abstain, support is at least three quarters of support and reasoned opposition, and no group is more than a third of the roll.',
  /*i18n*/ 'Equal pillars',
  /*i18n*/ 'With all groups weighing the same, support is more than opposition, and at least a third of each group voted for or against.',
  /*i18n*/ 'No objection',
  /*i18n*/ 'Nobody has opposed or blocked by the time of closing; silence is consent.',
  /*i18n*/ 'Modelled on the rules of procedure of the UN General Assembly, rules 85 and 86: a majority of those present and voting, who are those voting for or against.',
  /*i18n*/ 'Modelled on the elections of judges of the International Court of Justice, Statute, article 10: more than half of all who are entitled to vote, whether they vote or not.',
  /*i18n*/ 'Modelled on the Charter of the United Nations, article 18 (2): two thirds of the members present and voting; abstentions are not counted.',
  /*i18n*/ 'Modelled on multi-stakeholder bodies that decide by constituencies, in which no group that takes part may be outvoted by the others.',
  /*i18n*/ 'Modelled on the Forest Stewardship Council, FSC-PRO-01-001 and its statutes: more than two thirds with the chambers weighing the same, and a majority in each chamber.',
  /*i18n*/ 'Modelled on the GNSO supermajority of the ICANN bylaws, section 11.3(i): two thirds of each house, or three quarters of one and a majority of the other; an abstention counts against.',
  /*i18n*/ 'Modelled on ISO/IEC Directives, Part 1, 2.7.3: two thirds of the members in favour, and negative votes not more than a quarter of all; abstentions and negative votes without technical reasons are left out.',
  /*i18n*/ 'Modelled on IEEE SA Standards Board Operations Manual, 5.4: a return of three quarters, under thirty per cent abstentions, three quarters in favour, and no interest category over a third of the balloting group.',
  /*i18n*/ 'Modelled on the weighted votes in committees of the International Labour Conference: the votes of each group are multiplied until all groups weigh the same; here a third of each group must vote.',
  /*i18n*/ 'Modelled on the silence procedure of the United Nations (General Assembly decision 74/544): a text is adopted unless somebody objects before the deadline.',
]);

/** Whether a text of a rule has words in the reader’s language. */
export const isKnownRuleText = (text: string): boolean => known.has(text);

/** A text of a decision rule in the reader's language, or as the rule has it, in English, where it is a rule of somebody's own. */
export function RuleWords({ text }: { text: string }) {
  const { i18n } = useLingui();
  return isKnownRuleText(text) ? <bdi>{i18n.t(text)}</bdi> : <bdi {...written('en')}>{text}</bdi>;
}
