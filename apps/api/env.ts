import { z } from 'zod';

const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const port = z.coerce.number().int().min(1).max(65_535);

/** Every setting of the server and the worker, with its meaning (the README lists them). */
const settings = z.object({
  /** PostgreSQL 18 server. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Port of the pages and the API. */
  PORT: port.default(3000),
  /** Address to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** Scheme and host under which the public reaches the server: in mails, and for the check of form origins. */
  PUBLIC_URL: origin.optional(),
  /** Mail server, such as smtp://user:password@host:587. Without one, mails are kept as files in MAIL_DIR. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of mails. */
  MAIL_FROM: z.string().default('Plenary <plenary@localhost>'),
  /** Folder that takes mails where there is no mail server. */
  MAIL_DIR: z.string().default('.data/mail'),
  /** Connections to PostgreSQL at most, for each process. */
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
  /** Whether a proxy in front sets X-Forwarded-For and -Proto. */
  TRUST_PROXY: z.stringbool().default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Env = z.infer<typeof settings> & { PUBLIC_URL: string };

/** Reads the settings. Throws one error that lists every bad one, what was wrong and what would be right. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const read = settings.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')));
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`These settings are wrong:\n${lines.join('\n')}\nThe README lists every setting and its form.`);
  }
  return { ...read.data, PUBLIC_URL: read.data.PUBLIC_URL ?? `http://localhost:${read.data.PORT}` };
}
