import { DueService } from '@plenary/voting';
import type { Production } from './cast.ts';
import { instant, type PollSeed } from './content/index.ts';
import type { Scene } from './script.ts';

/** Polls are set, open, are voted in, close, and are published or voided. */
export function pollScenes(production: Production): Scene[] {
  return production.content.polls.flatMap((poll) => scenesOf(production, poll));
}

function scenesOf({ server, stage, ids, now }: Production, poll: PollSeed): Scene[] {
  const organizer = () => ids.get('person', poll.organizerKey);
  const pollId = () => ids.get('poll', poll.key);
  const set: Scene = {
    at: instant(poll.createdAt, now),
    play: async () => {
      const input = {
        agendaItemId: ids.get('item', poll.itemKey),
        proposalId: poll.proposalKey && ids.get('proposal', poll.proposalKey),
        question: poll.question,
        language: poll.language,
        method: poll.method,
        unit: poll.unit,
        secrecy: poll.secrecy,
        resultsShown: poll.resultsShown,
        electorate: poll.electorate.map((group) => ids.get('group', group)),
        rule: {
          key: poll.rule,
          parameters: Object.entries(poll.params).map(([name, group]) => ({ name, groupId: ids.get('group', group) })),
        },
        opensAt: instant(poll.opensAt, now).toISOString(),
        closesAt: instant(poll.closesAt, now).toISOString(),
      };
      const made = await stage.act(organizer(), 'openPoll', input, 'poll { id }');
      ids.set('poll', poll.key, (made.poll as { id: string }).id);
    },
  };
  const due = async () => {
    const polls = server.get(DueService);
    await polls.openDue();
    await polls.closeDue();
  };
  const scenes: Scene[] = [set];
  for (const at of [poll.opensAt, poll.closesAt].map((when) => instant(when, now)))
    if (at <= now) scenes.push({ at, play: due });
  for (const { voterKey, position, reason, at } of poll.ballots) {
    const play = () =>
      stage.act(ids.get('person', voterKey), 'castBallot', { pollId: pollId(), position, reason }, 'ballot { id }');
    scenes.push({ at: instant(at, now), play });
  }
  if (poll.voided) {
    const { at, reason } = poll.voided;
    const play = () => stage.act(organizer(), 'voidPoll', { pollId: pollId(), reason }, 'poll { id }');
    scenes.push({ at: instant(at, now), play });
  }
  if (poll.publishedAt) {
    const play = () => stage.act(organizer(), 'publishPoll', { pollId: pollId() }, 'poll { id }');
    scenes.push({ at: instant(poll.publishedAt, now), play });
  }
  return scenes;
}
