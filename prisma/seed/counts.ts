import { StandingService } from '@plenary/forum';
import { Database } from '@plenary/kernel';
import { CountService } from '@plenary/voting';
import type { Production } from './cast.ts';
import { instant } from './content/index.ts';
import type { Scene } from './script.ts';

/** Ballots on paper are brought in by the administrator, counted and published. */
export function countScenes({ server, ids, content, now }: Production): Scene[] {
  return content.counts.map(({ publishedAt, ...given }) => ({
    at: instant(publishedAt, now),
    play: async () => {
      const viewer = await server.get(StandingService).viewerOfPerson(ids.get('person', 'administrator'));
      const forumId = ids.get('forum', content.forum.slug);
      await server.get(Database).$transaction((tx) => server.get(CountService).publish(tx, viewer, forumId, given));
    },
  }));
}
