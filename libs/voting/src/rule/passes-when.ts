/** What each preset asks, in a sentence, by its key. */
export const passesWhen: Readonly<Record<string, string>> = {
  'simple-majority': 'More support than opposition.',
  'absolute-majority': 'Support from more than half of those who may vote.',
  'two-thirds': 'Support from at least two thirds of those who support or oppose.',
  'every-group-majority': 'At least half of the groups voted, and each that did has more support than opposition.',
  'two-thirds-and-every-group':
    'More than two thirds support with all groups weighing the same, and every group has more support than opposition.',
  'either-house':
    'Two thirds of each of two houses, or three quarters of one and a majority of the other; abstention counts against.',
  iso: 'At least two thirds of the national members that support or oppose, and at most a quarter of all votes against; abstentions and opposition without a reason are left out.',
  ieee: 'Three quarters of those not recused voted, under thirty per cent of them abstained, three quarters support against reasoned opposition, and no group is more than a third of the roll.',
  'equal-pillars':
    'More support than opposition with all groups weighing the same, and at least a third of each group supports or opposes.',
  'no-objection': 'Nobody opposed or blocked until the poll closed.',
};
