import { ALL } from '../compare.ts';
import { baseOf } from '../question.ts';
import type { ComparisonTest } from '../rule.ts';
import { amountOf } from '../rule-group.ts';
import { type Amount, difference, onlyOf, sum } from './amount.ts';
import { ALWAYS, all, any, atLeast, type Goal, NEVER, type SharesGoal, type ShareTerm } from './goal.ts';
import type { Asked } from './goal-of-rule.ts';
import { larger } from './numbers.ts';
import { gainsOf } from './place.ts';

/** A test with equal weights: Σ (denominator × part − numerator × of) ÷ over stands in the comparison to 0. */
export function sharesGoal(asked: Asked, test: ComparisonTest, over: string, wanted: boolean): Goal {
  const more = shares(asked, test, over, 1n);
  const less = shares(asked, test, over, -1n);
  switch (test.comparison) {
    case '>':
      return wanted ? strictly(more) : less;
    case '>=':
      return wanted ? more : strictly(less);
    case '<':
      return wanted ? strictly(less) : more;
    case '<=':
      return wanted ? less : strictly(more);
    case '=':
      return wanted ? all([more, less]) : any([strictly(more), strictly(less)]);
  }
}

const strictly = (goal: SharesGoal): SharesGoal => ({ ...goal, strict: true });

function shares({ definition, groups }: Asked, test: ComparisonTest, over: string, sign: bigint): SharesGoal {
  const [numerator, denominator] = (test.share ?? ALL).map(BigInt) as [bigint, bigint];
  const [partBase, ofBase, overBase] = [test.part, `${test.of}`, over].map((name) => baseOf(definition, name)) as [
    ReturnType<typeof baseOf>,
    ReturnType<typeof baseOf>,
    ReturnType<typeof baseOf>,
  ];
  const terms = groups.map((group, index): ShareTerm => {
    const own = (base: ReturnType<typeof baseOf>): Amount =>
      onlyOf(index, groups.length, amountOf(base, [group]), gainsOf(base));
    return {
      part: difference(own(partBase), sign * denominator, own(ofBase), sign * numerator),
      over: own(overBase),
    };
  });
  return { kind: 'SHARES', strict: false, terms };
}

/**
 * The same as an amount where each `over` is fixed, and as it is otherwise: every part times the product of the others'
 * over. Terms that are fixed at 0 or less have no weight.
 */
export function amountGoal(goal: SharesGoal): Goal {
  const { strict, terms } = goal;
  if (terms.some(({ fixed }) => fixed === undefined)) return goal;
  const weighed = terms.flatMap(({ part, fixed = 0n }) => (fixed > 0n ? [{ part, fixed }] : []));
  const product = weighed.reduce((all, { fixed }) => all * fixed, 1n);
  const amounts = weighed.map(({ part, fixed }) => difference(part, product / fixed, part, 0n));
  const nothing = terms.map(({ part }) => difference(part, 0n, part, 0n));
  if (nothing.length === 0) return strict ? NEVER : ALWAYS;
  return atLeast(sum([...nothing, ...amounts]), strict ? 1n : 0n);
}

/**
 * What must be true at least, as an amount, where some `over` are fixed and of the others only the least is known: each
 * of these adds as much as it can. Null where nothing is known of how much that is.
 */
export function necessary({ strict, terms }: SharesGoal): Goal | null {
  if (terms.some(({ fixed, most }) => fixed === undefined && most === undefined)) return null;
  const over = ({ fixed, least }: ShareTerm) => (fixed === undefined ? (least ?? 1n) : fixed > 0n ? fixed : 1n);
  const product = terms.reduce((all, term) => all * over(term), 1n);
  const amounts = terms.map((term): Amount => {
    const { part, fixed, most = 0n } = term;
    const times = product / over(term);
    if (fixed !== undefined) return difference(part, fixed > 0n ? times : 0n, part, 0n);
    return { ...difference(part, 0n, part, 0n), now: larger(most, 0n) * times };
  });
  return amounts.length > 0 ? atLeast(sum(amounts), strict ? 1n : 0n) : null;
}
