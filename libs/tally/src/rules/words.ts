import type { Compared } from './compare.ts';
import type { Comparison, Share } from './rule.ts';
import type { Asked } from './trace.ts';

const SAID: Readonly<Record<Comparison, string>> = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '=': 'exactly',
};

/** One comparison with its numbers: "Support, 10 of 15 votes for and against, must be at least 2/3: yes". */
export function comparisonWords({ figures: { part, of, share }, comparison, holds }: Compared, where: string): string {
  const fraction = `${share.numerator}/${share.denominator}`;
  const limit = of.base === null ? of.count : `${of.title} ${of.count}`;
  const claim =
    fraction === '1/1' || of.base === null
      ? `${part.title} ${part.count} must be ${SAID[comparison]} ${fraction === '1/1' ? '' : `${fraction} of `}${limit}`
      : `${part.title}, ${part.count} of ${of.count} ${of.title}, must be ${SAID[comparison]} ${fraction}`;
  return answered(where ? `${where}: ${claim}` : capitalised(claim), holds);
}

/** "In each group with votes cast, support must be more than opposition; true in 2 of 3: no". Titles by base. */
export function groupsWords(
  asks: Asked,
  titles: { part: string; of: string; among: string },
  needed: 'ALL' | number | Share,
  [held, asked]: [number, number],
  holds: boolean,
): string {
  const group = `group${titles.among && ` with ${titles.among}`}`;
  const where =
    needed === 'ALL'
      ? `in each ${group}`
      : typeof needed === 'number'
        ? `in at least ${needed} ${group.replace('group', needed === 1 ? 'group' : 'groups')}`
        : `in at least ${needed[0]}/${needed[1]} of the ${group.replace('group', 'groups')}`;
  const { numerator, denominator } = asks.share;
  const limit = `${numerator === denominator ? '' : `${numerator}/${denominator} of `}${titles.of}`;
  const claim = `${titles.part} must be ${SAID[asks.comparison]} ${limit}`;
  return answered(`${capitalised(where)}, ${claim}; true in ${held} of ${asked}`, holds);
}

/** "There are 12 votes cast, and at least 1 is needed: yes". */
export function presenceWords(count: bigint, title: string, need: string, holds: boolean): string {
  return answered(`There are ${count} ${title}, and ${need}`, holds);
}

/** A sentence with its answer. */
export function answered(claim: string, holds: boolean): string {
  return `${claim}: ${holds ? 'yes' : 'no'}`;
}

/** How both sides were multiplied out, in signs alone; empty where nothing was multiplied. */
export function sumsOf({ left, right, figures: { part, of, share, weights } }: Compared): string {
  const partSum = weights?.map((weight) => `${weight.part} × ${weight.factor}`).join(' + ') || part.count;
  const ofSum = weights?.map((weight) => `${weight.of} × ${weight.factor}`).join(' + ') || of.count;
  const sums = [multiplied(share.denominator, partSum, left), multiplied(share.numerator, ofSum, right)];
  return sums.some((sum) => sum.includes('=')) ? sums.join(', ') : '';
}

function multiplied(factor: string, sum: string, result: string): string {
  if (factor !== '1') return `${factor} × ${sum.includes('×') ? `(${sum})` : sum} = ${result}`;
  return sum === result ? result : `${sum} = ${result}`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
