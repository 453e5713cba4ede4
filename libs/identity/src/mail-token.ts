import { newToken, Refusal, sha256, type Transaction } from '@plenary/kernel';

type Purpose = 'CONFIRM' | 'RESET';
const hours: Record<Purpose, number> = { CONFIRM: 72, RESET: 2 };

/** Makes the secret of a mailed link. Only its hash is kept. */
export async function makeMailToken(tx: Transaction, personId: string, purpose: Purpose, now: Date): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + hours[purpose] * 3_600_000);
  await tx.mailToken.create({ data: { tokenHash: sha256(token), personId, purpose, createdAt: now, expiresAt } });
  return token;
}

/** Uses a link up and gives the person it was sent to. Refuses one that was used, has expired or never was (LINK_INVALID). */
export async function spendMailToken(tx: Transaction, token: string, purpose: Purpose, now: Date): Promise<string> {
  const spent = await tx.mailToken.updateManyAndReturn({
    where: { tokenHash: sha256(token), purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (!spent[0]) throw new Refusal('LINK_INVALID');
  return spent[0].personId;
}
