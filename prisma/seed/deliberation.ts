import type { Production } from './cast.ts';
import { type CommentSeed, instant, type ProposalSeed } from './content/index.ts';
import type { Scene } from './script.ts';

interface MadeProposal {
  id: string;
  versionNumber: number;
  thread: { id: string };
}

/** Proposals are submitted, decided on, reworded and withdrawn; threads are written; one comment is hidden. */
export function deliberationScenes(production: Production): Scene[] {
  const { content } = production;
  return [
    ...content.proposals.flatMap((proposal) => proposalScenes(production, proposal)),
    ...content.comments.flatMap((comment) => commentScenes(production, comment)),
    ...hidden(production),
  ];
}

function proposalScenes({ stage, ids, now }: Production, proposal: ProposalSeed): Scene[] {
  const author = () => ids.get('person', proposal.submitterKey);
  const organizer = () => ids.get('person', proposal.organizerKey ?? 'organizer');
  const proposalId = () => ids.get('proposal', proposal.key);
  let version = 1;

  const submit: Scene = {
    at: instant(proposal.submittedAt ?? proposal.createdAt, now),
    play: async () => {
      const input = {
        agendaItemId: ids.get('item', proposal.itemKey),
        title: proposal.title,
        body: proposal.body,
        language: proposal.language,
        draft: proposal.submittedAt === null,
        forOrganisation: proposal.organisationKey !== null,
        adoptedOn: proposal.adoptedOn && instant(proposal.adoptedOn, now).toISOString().slice(0, 10),
      };
      const fields = 'proposal { id versionNumber thread { id } }';
      const made = (await stage.act(author(), 'submitProposal', input, fields)).proposal as MadeProposal;
      ids.set('proposal', proposal.key, made.id);
      ids.set('thread', proposal.key, made.thread.id);
    },
  };
  const scenes = [submit];
  const then = (at: ProposalSeed['decidedAt'], play: Scene['play']) =>
    at && scenes.push({ at: instant(at, now), play });
  const returned = proposal.state === 'RETURNED';
  then(proposal.decidedAt, () =>
    returned
      ? stage.act(
          organizer(),
          'returnProposal',
          { proposalId: proposalId(), baseVersion: version, reason: proposal.returnReason },
          'proposal { id }',
        )
      : stage.act(organizer(), 'openProposal', { proposalId: proposalId(), baseVersion: version }, 'proposal { id }'),
  );
  for (const { title, body, note, at } of proposal.versions)
    then(at, () =>
      stage.act(
        author(),
        'editProposal',
        { proposalId: proposalId(), baseVersion: version++, title, body, note },
        'proposal { id }',
      ),
    );
  then(proposal.withdrawnAt, () =>
    stage.act(
      author(),
      'withdrawProposal',
      { proposalId: proposalId(), reason: proposal.withdrawalReason ?? '' },
      'proposal { id }',
    ),
  );
  return scenes;
}

function commentScenes({ stage, ids, content, now }: Production, comment: CommentSeed): Scene[] {
  const author = () => ids.get('person', comment.authorKey);
  const commentId = () => ids.get('comment', comment.key);
  const write: Scene = {
    at: instant(comment.at, now),
    play: async () => {
      const input = {
        threadId: comment.proposalKey
          ? ids.get('thread', comment.proposalKey)
          : await threadOfItem({ stage, content }, comment.itemKey ?? '', author()),
        parentId: comment.parentKey && ids.get('comment', comment.parentKey),
        alignment: comment.alignment,
        body: comment.body,
        language: comment.language,
      };
      const made = await stage.act(author(), 'writeComment', input, 'comment { id }');
      ids.set('comment', comment.key, (made.comment as { id: string }).id);
    },
  };
  const scenes = [write];
  const { edited, deletedAt } = comment;
  if (edited) {
    const play = () =>
      stage.act(author(), 'editComment', { commentId: commentId(), body: edited.body }, 'comment { id }');
    scenes.push({ at: instant(edited.at, now), play });
  }
  if (deletedAt) {
    const play = () => stage.act(author(), 'deleteComment', { commentId: commentId() }, 'comment { id }');
    scenes.push({ at: instant(deletedAt, now), play });
  }
  return scenes;
}

/** The thread of an agenda item's own discussion. */
async function threadOfItem(
  production: Pick<Production, 'stage' | 'content'>,
  itemKey: string,
  personId: string,
): Promise<string> {
  const { slug, editions } = production.content.forum;
  const edition = editions.find(({ agendaItems }) => agendaItems.some(({ key }) => key === itemKey));
  const number = edition?.agendaItems.find(({ key }) => key === itemKey)?.number;
  const query = `query($forum: String!, $edition: String!, $number: Int!) {
    forum(slug: $forum) { edition(slug: $edition) { agendaItem(number: $number) { thread { id } } } }
  }`;
  const { forum } = await production.stage.execute(personId, query, { forum: slug, edition: edition?.slug, number });
  const read = forum as unknown as { edition: { agendaItem: { thread: { id: string } } } };
  return read.edition.agendaItem.thread.id;
}

function hidden({ stage, ids, content, now }: Production): Scene[] {
  return content.hidden.map(({ commentKey, moderatorKey, rule, reason, at }) => ({
    at: instant(at, now),
    play: () =>
      stage.act(
        ids.get('person', moderatorKey),
        'hideComment',
        { commentId: ids.get('comment', commentKey), rule, reason },
        'comment { id }',
      ),
  }));
}
