import { useLingui } from '@lingui/react';
import { Form } from 'react-router';
import type { RollCandidatePartsFragment } from '../generated/operations.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Disclosure } from '../ui/acts/disclosure.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { TextArea } from '../ui/field.tsx';
import { GroupTag } from '../ui/group.tsx';
import { Badge } from '../ui/heading.tsx';

interface RollCandidatesProps {
  pollId: string;
  /** What was looked for; '' where nothing was. */
  name: string;
  candidates: readonly RollCandidatePartsFragment[] | null;
}

/** Finds voters by name, on the roll or beside it, and proposes to take them off or put them on. */
export function RollCandidates({ pollId, name, candidates }: RollCandidatesProps) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="propose">
      <h2 id="propose">{i18n.t('Propose a change')}</h2>
      <Form method="get" action="#propose" className="filter">
        <div className="field">
          <label htmlFor="name">{i18n.t('Name of the voter, or a part of it')}</label>
          <input type="search" id="name" name="name" defaultValue={name} required />
        </div>
        <Button weight="second">{i18n.t('Find')}</Button>
      </Form>
      {candidates?.length === 0 && (
        <Empty>
          <p>{i18n.t('Nobody of this name is on the roll or could be.')}</p>
        </Empty>
      )}
      <ul className="list">
        {candidates?.map((candidate) => (
          <li key={candidate.voterId}>
            <h3>
              <bdi>{candidate.name}</bdi>
            </h3>
            <p className="facts">
              <Badge tone={candidate.onRoll ? 'active' : 'waiting'}>
                {candidate.onRoll ? i18n.t('On the roll') : i18n.t('Not on the roll')}
              </Badge>
              <GroupTag group={candidate.group} />
            </p>
            <Proposal pollId={pollId} candidate={candidate} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proposal({ pollId, candidate }: { pollId: string; candidate: RollCandidatePartsFragment }) {
  const { i18n } = useLingui();
  const { voterId, onRoll } = candidate;
  const name = `change-${voterId}`;
  return (
    <Disclosure form={name} label={onRoll ? i18n.t('Take off the roll') : i18n.t('Put onto the roll')}>
      <ActForm name={name}>
        <Hidden act="proposeRollChange" pollId={pollId} voterId={voterId} kind={onRoll ? 'REMOVE' : 'ADD'} />
        <TextArea name="reason" label={i18n.t('Reason')} hint={i18n.t('The organizers read it.')} />
        <Button>{i18n.t('Propose the change')}</Button>
      </ActForm>
    </Disclosure>
  );
}
