import type { INestApplicationContext } from '@nestjs/common';
import type { Jobs } from '@plenary/kernel';
import type { TaskList } from 'graphile-worker';
import type { Mailer } from './mailer.ts';

type Payloads = { [Name in keyof Jobs]: (payload: Jobs[Name]) => Promise<unknown> };

/** What the worker does for each job. Every one may run twice. */
export function tasksOf(_app: INestApplicationContext, mailer: Mailer): TaskList {
  const tasks: Pick<Payloads, 'send-mail'> = {
    'send-mail': (mail) => mailer.send(mail),
  };
  return tasks as unknown as TaskList;
}
