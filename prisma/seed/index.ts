import type { INestApplicationContext } from '@nestjs/common';
import { castScenes, demonstrationPassword, Ids, type Production } from './cast.ts';
import { type Content, content } from './content/index.ts';
import { countScenes } from './counts.ts';
import { deliberationScenes } from './deliberation.ts';
import { pollScenes } from './polls.ts';
import { programmeScenes } from './programme.ts';
import { play } from './script.ts';
import { Stage, type StageClock } from './stage.ts';

/** Plays a whole forum on a server whose clock is `clock`; the content's distances count from `now`. */
export async function seed(
  server: INestApplicationContext,
  clock: StageClock,
  now: Date,
  played: Content = content,
): Promise<void> {
  const production: Production = { server, stage: new Stage(server), ids: new Ids(), content: played, now };
  const scenes = [castScenes, programmeScenes, deliberationScenes, pollScenes, countScenes].flatMap((part) =>
    part(production),
  );
  await play(
    scenes.filter(({ at }) => at <= now),
    clock,
  );
}

/** Who can sign in to the demonstration, and what each can try. */
export const signIns = content.signIns.map(({ personKey, shows }) => ({
  email: content.people.find(({ key }) => key === personKey)?.email ?? '',
  password: demonstrationPassword,
  shows,
}));

export { content } from './content/index.ts';
export { StageClock } from './stage.ts';
