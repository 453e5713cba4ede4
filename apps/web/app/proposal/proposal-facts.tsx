import { useLingui } from '@lingui/react';
import type { ProposalQuery } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { GroupTag } from '../ui/group.tsx';
import { useStandingWords } from '../ui/standing.ts';
import { Time } from '../ui/time.tsx';

type Proposal = NonNullable<NonNullable<ProposalQuery['forum']>['proposal']>;
type Facts = Pick<Proposal, 'submitter' | 'adoptedOn' | 'submittedAt' | 'openedAt'>;

/** Who put it forward, in which standing, and since when it is discussed. */
export function ProposalFacts({ proposal, zone }: { proposal: Facts; zone: string }) {
  const { i18n } = useLingui();
  const { country } = useFormats();
  const words = useStandingWords();
  const { submitter, adoptedOn, submittedAt, openedAt } = proposal;
  return (
    <section aria-labelledby="submitter">
      <h2 id="submitter">{i18n.t('Submitted by')}</h2>
      <p>
        <strong>
          <bdi>{submitter.organisation ?? submitter.displayName}</bdi>
        </strong>
        {submitter.organisation && (
          <>
            <br />
            <bdi>{submitter.displayName}</bdi>
          </>
        )}
        <br />
        <GroupTag group={submitter.group} />
        <br />
        <span>
          {[words.capacity[submitter.capacity], submitter.country && country(submitter.country)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <dl className="terms">
        {adoptedOn && (
          <>
            <dt>{i18n.t('Adopted by the organisation')}</dt>
            <dd>
              <Time at={adoptedOn} zone="UTC" style="day" />
            </dd>
          </>
        )}
        {submittedAt && (
          <>
            <dt>{i18n.t('Submitted')}</dt>
            <dd>
              <Time at={submittedAt} zone={zone} style="day" />
            </dd>
          </>
        )}
        {openedAt && (
          <>
            <dt>{i18n.t('Open since')}</dt>
            <dd>
              <Time at={openedAt} zone={zone} style="day" />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
