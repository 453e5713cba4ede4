import { limits, Refusal } from '@plenary/kernel';
import { z } from 'zod';

/** An address in lower case without spaces around it; null where it is none. */
export function readEmail(address: string): string | null {
  const email = address.trim().toLowerCase();
  return email.length <= limits.email && z.email().safeParse(email).success ? email : null;
}

/** The same; refuses what is none (INVALID). */
export function requireEmail(address: string): string {
  const email = readEmail(address);
  if (!email) throw new Refusal({ code: 'INVALID', field: 'email' });
  return email;
}
