import type { INestApplicationContext } from '@nestjs/common';
import type { Jobs } from '@plenary/kernel';
import { DueService } from '@plenary/voting';
import type { TaskList } from 'graphile-worker';
import type { Mailer } from './mailer.ts';

type Payloads = { [Name in keyof Jobs]: (payload: Jobs[Name]) => Promise<unknown> };

/** What the worker does for each job. Every one may run twice. */
export function tasksOf(app: INestApplicationContext, mailer: Mailer): TaskList {
  const due = app.get(DueService);
  const tasks: Payloads & { sweep: () => Promise<unknown> } = {
    'send-mail': (mail) => mailer.send(mail),
    'open-poll': ({ pollId }) => due.openDue(pollId),
    'close-poll': ({ pollId }) => due.closeDue(pollId),
    sweep: async () => {
      await due.openDue();
      await due.closeDue();
    },
  };
  return tasks as unknown as TaskList;
}
