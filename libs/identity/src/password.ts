import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '@plenary/kernel';

/** Shortest and longest password, in characters. */
export const passwordLimits = { least: 10, most: 200 };

const common =
  /^(?:password|passw0rd|qwertyuiop|q1w2e3r4t5|iloveyou|letmein|welcome|administrator|0123456789|1234567890)+[\d!]*$/i;

/** Refuses a password that is short, common, of few different characters, or the address itself (PASSWORD_WEAK). */
export function requirePassword(password: string, email: string): string {
  const weak =
    password.length < passwordLimits.least ||
    new Set(password).size < 5 ||
    common.test(password) ||
    password.toLowerCase() === email.toLowerCase();
  if (weak) throw new Refusal({ code: 'PASSWORD_WEAK', field: 'password', limit: passwordLimits.least });
  if (password.length > passwordLimits.most)
    throw new Refusal({ code: 'TOO_LONG', field: 'password', limit: passwordLimits.most });
  return password;
}

/** Argon2id with the library's defaults (19 MiB, 2 passes: OWASP's recommendation). */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** Whether the password is the one hashed. Takes as long where there is no hash, so that time tells nothing. */
export async function checkPassword(hashed: string | null, password: string): Promise<boolean> {
  const matches = await verify(hashed ?? (await decoy), password.slice(0, passwordLimits.most));
  return matches && hashed !== null;
}

const decoy = hash('no account has this password');
