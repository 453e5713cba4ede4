import { Injectable } from '@nestjs/common';
import {
  ANYBODY,
  addJob,
  Clock,
  Database,
  limits,
  type PersonModel,
  Refusal,
  requireText,
  type Schema,
  type Transaction,
  takenAs,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { requireEmail } from './email.ts';
import { LoginService } from './login.service.ts';
import { makeMailToken, spendMailToken } from './mail-token.ts';
import { hashPassword, requirePassword } from './password.ts';

/** Languages of the interface. */
export const locales = ['en', 'ar', 'zh'] as const;

@Injectable()
export class AccountService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
    private readonly login: LoginService,
  ) {}

  async register(input: Schema.RegisterInput): Promise<{ email: string }> {
    const email = requireEmail(input.email);
    const displayName = requireText('displayName', input.displayName, limits.name);
    const passwordHash = await hashPassword(requirePassword(input.password, email));
    const locale = requireLocale(input.locale ?? 'en');
    const { password: _secret, ...kept } = input;
    const registered = this.db.act(ANYBODY, 'register', kept, async (tx) => {
      const person = await tx.person.create({ data: { email, displayName, passwordHash, locale } });
      await this.mailLink(tx, person, 'CONFIRM');
      const act = {
        forumId: null,
        act: 'PERSON_REGISTERED',
        subjectType: 'Person',
        subjectId: person.id,
        content: {},
      };
      await this.record.append(tx, null, act);
      return { email };
    });
    return registered.catch(takenAs({ code: 'EMAIL_TAKEN', field: 'email' }));
  }

  async resendConfirmation(viewer: Viewer): Promise<{ email: string | null }> {
    const person = await this.db.person.findUniqueOrThrow({ where: { id: viewer.personId } });
    if (!person.emailConfirmedAt) await this.db.$transaction((tx) => this.mailLink(tx, person, 'CONFIRM'));
    return { email: person.email };
  }

  /** Confirms the address and signs the person in: who reads the mailbox is the person. */
  async confirmEmail(token: string): Promise<{ email: string | null; sessionToken: string }> {
    return this.db.$transaction(async (tx) => {
      const now = this.clock.now();
      const id = await spendMailToken(tx, token, 'CONFIRM', now);
      const person = await tx.person.update({ where: { id }, data: { emailConfirmedAt: now } });
      const act = { forumId: null, act: 'EMAIL_CONFIRMED', subjectType: 'Person', subjectId: id, content: {} };
      await this.record.append(tx, null, act);
      return { email: person.email, sessionToken: await this.login.begin(id, tx) };
    });
  }

  /** Sends a link where the address has an account. The answer is the same where it has none. */
  async requestPasswordReset(address: string): Promise<{ email: string }> {
    const email = requireEmail(address);
    const person = await this.db.person.findUnique({ where: { email } });
    if (person) await this.db.$transaction((tx) => this.mailLink(tx, person, 'RESET'));
    return { email };
  }

  /** Sets a new password, ends every session and every other such link, and begins a session. */
  async resetPassword(token: string, password: string): Promise<{ sessionToken: string }> {
    return this.db.$transaction(async (tx) => {
      const now = this.clock.now();
      const id = await spendMailToken(tx, token, 'RESET', now);
      const { email } = await tx.person.findUniqueOrThrow({ where: { id } });
      const passwordHash = await hashPassword(requirePassword(password, email ?? ''));
      await tx.person.update({ where: { id }, data: { passwordHash, emailConfirmedAt: now } });
      await tx.loginSession.updateMany({ where: { personId: id, revokedAt: null }, data: { revokedAt: now } });
      await tx.mailToken.updateMany({ where: { personId: id, purpose: 'RESET', usedAt: null }, data: { usedAt: now } });
      return { sessionToken: await this.login.begin(id, tx) };
    });
  }

  async changeLocale(viewer: Viewer, locale: string): Promise<void> {
    await this.db.person.update({ where: { id: viewer.personId }, data: { locale: requireLocale(locale) } });
  }

  private async mailLink(tx: Transaction, person: PersonModel, purpose: 'CONFIRM' | 'RESET'): Promise<void> {
    const token = await makeMailToken(tx, person.id, purpose, this.clock.now());
    const path = purpose === 'CONFIRM' ? '/confirm' : '/new-password';
    await addJob(tx, 'send-mail', {
      to: person.email ?? '',
      template: purpose === 'CONFIRM' ? 'confirm-email' : 'reset-password',
      locale: person.locale,
      values: { name: person.displayName, path: `${path}?token=${token}` },
    });
  }
}

function requireLocale(locale: string): string {
  if (!locales.some((each) => each === locale)) throw new Refusal({ code: 'INVALID', field: 'locale' });
  return locale;
}
