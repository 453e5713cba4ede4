import type { Comparison, Share } from './rule.ts';
import type { Compared } from './compare.ts';

const SAID: Readonly<Record<Comparison, string>> = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '=': 'exactly',
};

/** What a test asks, without numbers: "support is at least 2/3 of votes for and against". */
export function claimOf(part: string, comparison: Comparison, share: Share, of: string): string {
  return `${part} is ${SAID[comparison]} ${isWhole(share) ? '' : `${share[0]}/${share[1]} of `}${of}`;
}

/** One comparison with its numbers: "Support 10 of 15 votes for and against is at least 2/3: yes". */
export function wordsOf({ figures: { part, of, share }, comparison, holds }: Compared, where = ''): string {
  const fraction = `${share.numerator}/${share.denominator}`;
  const subject = `${part.title} ${part.count}`;
  const claim =
    of.base === null
      ? `${subject} is ${SAID[comparison]} ${of.count}`
      : fraction === '1/1'
        ? `${subject} is ${SAID[comparison]} ${of.title} ${of.count}`
        : `${subject} of ${of.count} ${of.title} is ${SAID[comparison]} ${fraction}`;
  return answered(where ? `${where}: ${claim}` : capitalised(claim), holds);
}

/** A sentence with its answer. */
export function answered(claim: string, holds: boolean): string {
  return `${claim}: ${holds ? 'yes' : 'no'}`;
}

/** How both sides were multiplied out, in signs alone; empty where nothing was multiplied. */
export function sumsOf({ left, right, figures }: Compared): string {
  const { part, of, share, weights } = figures;
  const partSum = weights?.map((weight) => `${weight.part} × ${weight.factor}`).join(' + ') || part.count;
  const ofSum = weights?.map((weight) => `${weight.of} × ${weight.factor}`).join(' + ') || of.count;
  const sums = [multiplied(share.denominator, partSum, left), multiplied(share.numerator, ofSum, right)];
  return sums.every((sum) => !sum.includes('=')) ? '' : sums.join(', ');
}

function multiplied(factor: string, sum: string, result: string): string {
  if (factor !== '1') return `${factor} × ${/[+×]/.test(sum) ? `(${sum})` : sum} = ${result}`;
  return sum === result ? result : `${sum} = ${result}`;
}

function isWhole(share: Share): boolean {
  return share[0] === share[1];
}

/** With its first letter in capitals, as at the head of a sentence. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
