import type { Count, OptionPositions, OptionScore, Position } from '@plenary/tally';
import { type Amount, amountOf, totalOf } from './amounts.ts';

/** What a method measures of each option: what it is called, and how much of it each option has. */
export interface Measure {
  called: string;
  of: (option: number) => Amount;
}

const support: [Position | 'none', string][] = [
  ['SUPPORT', 'support'],
  ['OPPOSE', 'oppose'],
  ['ABSTAIN', 'abstain'],
  ['RECUSED', 'recused'],
  ['none', 'none'],
];
const consent: [Position | 'none', string][] = [
  ['SUPPORT', 'support'],
  ['STAND_ASIDE', 'standAside'],
  ['BLOCK', 'block'],
  ['ABSTAIN', 'abstain'],
  ['RECUSED', 'recused'],
  ['none', 'none'],
];

/** Totals of scores, or ballots by position; nothing where a method has neither. */
export function measuresOf({ method, scores, positions }: Count): Measure[] {
  if (positions)
    return (method === 'CONSENT' ? consent : support).map(([position, called]) => ({
      called,
      of: (option) => amountOf((positions[option] as OptionPositions)[position]),
    }));
  if (!scores) return [];
  const of = (option: number) => scores[option] as OptionScore;
  return [
    { called: 'total', of: (option) => totalOf(method, of(option).total) },
    { called: 'marked', of: (option) => amountOf(of(option).marked) },
    { called: 'abstained', of: (option) => amountOf(of(option).abstained) },
  ];
}
