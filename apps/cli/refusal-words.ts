import { Refusal, type RefusalTerms } from '@plenary/kernel';
import { CommandFailure } from './failure.ts';

const words: Partial<Record<RefusalTerms['code'], string>> = {
  EMAIL_TAKEN: 'the address has an account already',
  EMAIL_NOT_CONFIRMED: 'the address is not confirmed',
  GROUPS_FIXED: 'the forum has stakeholders of its own, so its groups are fixed',
  INVALID: 'the value is not possible',
  NAME_TAKEN: 'the name is taken',
  NOT_FOUND: 'there is no such thing',
  REQUIRED: 'a value is needed',
  SLUG_TAKEN: 'the name in addresses is taken',
  TOO_LONG: 'the value is too long',
  NOT_ON_ROLL: 'a voter holds no mandate',
  RULE_UNKNOWN: 'there is no such rule, or it needs parameters',
  WRONG_GROUP: 'the group belongs to another forum',
};

/** Why the rooms refused an act, in a sentence. */
export function refusalWords({ code, field, limit }: RefusalTerms): string {
  const where = field ? ` (${field}${limit ? `, ${limit} at most` : ''})` : '';
  return `refused: ${words[code] ?? code}${where}.`;
}

/** Ends an act of an import that may be refused, with what it was about. */
export function refusedAs(subject: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof Refusal ? new CommandFailure(`${subject}: ${refusalWords(error.terms)}`) : error;
  };
}
