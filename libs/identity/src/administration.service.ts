import { Injectable } from '@nestjs/common';
import { Clock, Database, limits, type PersonModel, Refusal, requireText } from '@plenary/kernel';
import { requireEmail } from './email.ts';
import { hashPassword, requirePassword } from './password.ts';

/** What the installation's operator does from the shell, where access to the database is the credential. */
@Injectable()
export class AdministrationService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The person in whose name imports are made: an administrator who never signs in. */
  async shellAdministrator(): Promise<PersonModel> {
    const id = '00000000-0000-7000-8000-000000000001';
    const administrator = { id, displayName: 'Administrator', administratorAt: this.clock.now() };
    return this.db.person.upsert({ where: { id }, create: administrator, update: {} });
  }

  /** People with an address, newest first. */
  users(): Promise<PersonModel[]> {
    return this.db.person.findMany({ where: { email: { not: null } }, orderBy: { createdAt: 'desc' } });
  }

  /** Makes an account with a confirmed address. */
  async makeUser(terms: {
    email: string;
    displayName: string;
    password: string;
    locale?: string;
  }): Promise<PersonModel> {
    const email = requireEmail(terms.email);
    const displayName = requireText('displayName', terms.displayName, limits.name);
    const passwordHash = await hashPassword(requirePassword(terms.password, email));
    const at = this.clock.now();
    if (await this.db.person.findUnique({ where: { email } }))
      throw new Refusal({ code: 'EMAIL_TAKEN', field: 'email' });
    const person = { email, displayName, passwordHash, emailConfirmedAt: at, createdAt: at };
    return this.db.person.create({ data: { ...person, locale: terms.locale ?? 'en' } });
  }

  /** Gives or takes an administrator's office. Refuses an unknown address (NOT_FOUND). */
  async setAdministrator(email: string, administrator: boolean): Promise<void> {
    const administratorAt = administrator ? this.clock.now() : null;
    await this.change(email, { administratorAt });
  }

  /** Sets a password and ends every session. Refuses an unknown address (NOT_FOUND). */
  async setPassword(email: string, password: string): Promise<void> {
    const id = await this.change(email, { passwordHash: await hashPassword(requirePassword(password, email)) });
    await this.db.loginSession.updateMany({ where: { personId: id }, data: { revokedAt: this.clock.now() } });
  }

  private async change(email: string, data: { administratorAt?: Date | null; passwordHash?: string }): Promise<string> {
    const [person] = await this.db.person.updateManyAndReturn({ where: { email: requireEmail(email) }, data });
    if (!person) throw new Refusal({ code: 'NOT_FOUND', field: 'email' });
    return person.id;
  }
}
