import { useLingui } from '@lingui/react';
import type { CountPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { Time } from '../ui/time.tsx';
import { useMethodWords } from './method-words.ts';

interface CountTermsProps {
  count: CountPartsFragment;
  /** Address of the count. */
  path: string;
  zone: string;
}

/** How it was counted, where the ballots come from, and how to count them again. */
export function CountTerms({ count, path, zone }: CountTermsProps) {
  const { i18n } = useLingui();
  const { number, amount } = useFormats();
  const { name, how } = useMethodWords()[count.method];
  const { quota, ballots, decimals } = count.result;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{i18n.t('How it was counted')}</h2>
      <dl className="terms">
        <dt>{i18n.t('Method')}</dt>
        <dd>
          <strong>{name}</strong>
          <br />
          {how}
        </dd>
        <dt>{i18n.t('Ballots')}</dt>
        <dd>{amount(ballots, 0)}</dd>
        <dt>{i18n.t('Places')}</dt>
        <dd>{number(count.seats)}</dd>
        {quota && (
          <>
            <dt>{i18n.t('Quota')}</dt>
            <dd>{amount(quota, decimals)}</dd>
          </>
        )}
        {count.result.pairwise && (
          <>
            <dt>{i18n.t('Options left unranked')}</dt>
            <dd>
              {count.unranked === 'LAST'
                ? i18n.t('Stand below all that are ranked.')
                : i18n.t('Count as no opinion: the ballot says nothing about any pair they are in.')}
            </dd>
          </>
        )}
        <dt>{i18n.t('Published')}</dt>
        <dd>
          <Time at={count.publishedAt} zone={zone} style="dateTime" />
        </dd>
        {count.source && (
          <>
            <dt>{i18n.t('Where the ballots come from')}</dt>
            <dd>
              <bdi>{count.source}</bdi>
            </dd>
          </>
        )}
      </dl>
      <h3>{i18n.t('Count it again')}</h3>
      <p>
        <a href={`${path}/ballots.csv`} download>
          {i18n.t('Download all ballots (CSV)')}
        </a>
      </p>
      <p className="small soft">
        {i18n.t('Hash of ballots and settings, as it stands in the record:')}{' '}
        <code className="hash" dir="ltr">
          {count.hash}
        </code>
      </p>
    </section>
  );
}
