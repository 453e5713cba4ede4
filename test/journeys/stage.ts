import { StandingService } from '@plenary/forum';
import { CountService } from '@plenary/voting';
import { type Client, emailOf, type TestApp } from '../support/app.ts';
import { aComment, aDiscussion, anOpenProposal, type Discussion } from '../support/discussion.ts';
import { open } from '../voting/cast.ts';
import { nameOf } from './steps.ts';

/** A forum in which something stands on every kind of page. */
export interface Stage extends Discussion {
  /** Of the forum, and of its agenda item. */
  at: string;
  itemAt: string;
  sessionAt: string;
  /** Numbers. */
  proposal: number;
  poll: number;
  consent: { open: number; closed: number };
  counts: number[];
}

const times = { startsAt: '2026-12-04T01:00:00.000Z', endsAt: '2026-12-04T03:00:00.000Z' };
const room = { title: 'Opening', kind: 'PLENARY', timeZone: 'Asia/Shanghai', place: 'Hall 2', ...times };
const cities = ['Nairobi', 'Shanghai', 'La Paz', 'Rabat'];

/** Olga organizes it, Bo moderates it too, Amina and Bo vote. */
export async function aStage(app: TestApp): Promise<Stage> {
  const discussion = await aDiscussion(app, ['PROPOSE', 'COMMENT', 'VOTE']);
  const { forum, editionId, item, olga, amina, bo } = discussion;
  await olga.act('grantOffice', { forumId: forum.id, email: emailOf(await nameOf(bo)), office: 'MODERATOR' }, '');
  const { session } = await olga.act('makeSession', { editionId, ...room }, 'session { id }');
  const { number: proposal, threadId } = await anOpenProposal(discussion);
  for (const body of ['Who pays for it?', 'The operator.']) await aComment(amina, threadId, body);
  const poll = await aPollOf(app, discussion, {});
  const [consentOpen, consentClosed] = [await aConsent(app, discussion), await aConsent(app, discussion)];
  await olga.act('closePoll', { pollId: consentClosed.id }, '');
  const at = `/f/${forum.slug}`;
  return {
    ...discussion,
    ...{ at, itemAt: `${at}/2026/items/${item.number}`, sessionAt: `${at}/2026/organize/sessions/${session.id}` },
    ...{ proposal, poll: poll.number, consent: { open: consentOpen.number, closed: consentClosed.number } },
    counts: await countsIn(app, forum.id),
  };
}

async function aPollOf(app: TestApp, { forum, editionId, item, olga }: Discussion, terms: Record<string, unknown>) {
  const electorate = [forum.groups['civil-society'], forum.groups.industry];
  const plenary = { forum, editionId, itemId: item.id, organizer: olga };
  const { poll, refusal } = await open(app, plenary, { electorate, ...terms });
  if (refusal) throw new Error(`openPoll: ${refusal.code} ${refusal.field}`);
  return { id: String(poll.id), number: Number(poll.number) };
}

/** A poll by consent, to which one agrees and which one blocks. */
async function aConsent(app: TestApp, discussion: Discussion) {
  const poll = await aPollOf(app, discussion, { method: 'CONSENT' });
  const cast = (person: Client, position: string, reason?: string) =>
    person.act('castBallot', { pollId: poll.id, position, reason }, '');
  await cast(discussion.amina, 'SUPPORT');
  await cast(discussion.bo, 'BLOCK', 'It names nobody who pays.');
  return poll;
}

/** Published counts, one with comparisons of two, one with rounds and one with scores. Gives their numbers. */
async function countsIn(app: TestApp, forumId: string): Promise<number[]> {
  const { id } = await app.db.person.create({ data: { displayName: 'Ada', administratorAt: app.clock.now() } });
  const administrator = await app.nest.get(StandingService).viewerOfPerson(id);
  const given = [
    {
      title: 'Next host',
      method: 'SCHULZE' as const,
      ballots: [
        [1, 2, 3, 4],
        [2, 1, 3, null],
        [4, 3, 2, 1],
      ],
    },
    {
      title: 'Two delegates',
      method: 'SCOTTISH_STV' as const,
      seats: 2,
      ballots: [
        [1, 2, 3, 4],
        [2, 1, 3, null],
        [4, 3, 2, 1],
      ],
    },
    {
      title: 'Readiness',
      method: 'SCORE' as const,
      ballots: [
        [3, 5, 2, 1],
        [0, 1, 4, null],
      ],
    },
  ];
  const numbers: number[] = [];
  for (const { ballots, ...terms } of given) {
    const publish = app.nest.get(CountService);
    const cast = ballots.map((marks) => [3, null, ...marks] as const);
    const { count } = await app.db.$transaction((tx) =>
      publish.publish(tx, administrator, forumId, { ...terms, options: cities, ballots: cast }),
    );
    numbers.push(count.number);
  }
  return numbers;
}
