import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mailText } from '@plenary/identity';
import type { Jobs } from '@plenary/kernel';
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Env } from '../api/env.ts';

/** Sends mails through the mail server of the settings; without one, keeps each as a file in MAIL_DIR. */
export class Mailer {
  private readonly env: Env;
  private readonly log: Logger;

  constructor(env: Env, log: Logger) {
    this.env = env;
    this.log = log;
  }

  async send({ to, template, locale, values }: Jobs['send-mail']): Promise<void> {
    const link = `${this.env.PUBLIC_URL}${values.path ?? '/'}`;
    const words = mailText(template, locale, { ...values, name: values.name ?? '', link });
    const mail = { from: this.env.MAIL_FROM, to, ...words };
    if (this.env.SMTP_URL) await createTransport(this.env.SMTP_URL).sendMail(mail);
    else await this.keep(mail);
  }

  private async keep(mail: { to: string }): Promise<void> {
    const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
    const file = join(
      this.env.MAIL_DIR,
      `${new Date().toISOString().replaceAll(':', '')}-${randomUUID().slice(0, 8)}.eml`,
    );
    await mkdir(this.env.MAIL_DIR, { recursive: true });
    await writeFile(file, message instanceof Buffer ? message : '', { mode: 0o600 });
    this.log.info({ file }, 'no mail server is set: the mail was kept as a file');
  }
}
