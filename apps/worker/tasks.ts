import type { INestApplicationContext } from '@nestjs/common';
import { LoginService } from '@plenary/identity';
import { Housekeeping, type Jobs } from '@plenary/kernel';
import { DueService } from '@plenary/voting';
import type { TaskList } from 'graphile-worker';
import type { Mailer } from './mailer.ts';

type Payloads = { [Name in keyof Jobs]: (payload: Jobs[Name]) => Promise<unknown> };

/** What the worker does for each job. Every one may run twice. */
export function tasksOf(app: INestApplicationContext, mailer: Mailer): TaskList {
  const due = app.get(DueService);
  const tasks: Payloads & Record<'sweep' | 'forget', () => Promise<unknown>> = {
    'send-mail': (mail) => mailer.send(mail),
    'open-poll': ({ pollId }) => due.openDue(pollId),
    'close-poll': ({ pollId }) => due.closeDue(pollId),
    sweep: async () => {
      await due.openDue();
      await due.closeDue();
    },
    forget: async () => {
      await app.get(Housekeeping).forget();
      await app.get(LoginService).forget();
    },
  };
  return tasks as unknown as TaskList;
}
