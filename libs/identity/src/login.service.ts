import { Injectable } from '@nestjs/common';
import { Clock, Database, newToken, type PersonModel, sha256, type Transaction, type Viewer } from '@plenary/kernel';
import { readEmail } from './email.ts';
import { checkPassword } from './password.ts';

/** How long a browser stays signed in. */
export const sessionDays = 30;

@Injectable()
export class LoginService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The person to whom address and password belong together; null for a wrong pair, whichever of the two is wrong. */
  async verify(email: string, password: string): Promise<PersonModel | null> {
    const address = readEmail(email);
    const person = address ? await this.db.person.findUnique({ where: { email: address } }) : null;
    return (await checkPassword(person?.passwordHash ?? null, password)) ? person : null;
  }

  /** Begins a session; the token goes to the browser, its hash stays. */
  async begin(personId: string, tx: Transaction = this.db): Promise<string> {
    const token = newToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + sessionDays * 86_400_000);
    await tx.loginSession.create({ data: { tokenHash: sha256(token), personId, createdAt, expiresAt } });
    return token;
  }

  /** Ends this session, or every session of the person, at once. */
  async end(viewer: Viewer, everywhere: boolean): Promise<void> {
    const where = everywhere || !viewer.sessionHash ? {} : { tokenHash: new Uint8Array(viewer.sessionHash) };
    await this.db.loginSession.updateMany({
      where: { personId: viewer.personId, revokedAt: null, ...where },
      data: { revokedAt: this.clock.now() },
    });
  }

  /** Forgets sessions and mailed links that have expired. */
  async forget(): Promise<void> {
    const expired = { where: { expiresAt: { lt: this.clock.now() } } };
    await this.db.loginSession.deleteMany(expired);
    await this.db.mailToken.deleteMany(expired);
  }
}
