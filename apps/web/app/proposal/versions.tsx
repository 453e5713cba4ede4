import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { VersionLinePartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { Label } from '../ui/label.tsx';
import { Time } from '../ui/time.tsx';

interface VersionsProps {
  versions: readonly VersionLinePartsFragment[];
  /** The number of the version whose text stands on the page. */
  shown: number;
  zone: string;
}

/** Every version of the text, newest first, each with its date, its note and its hash. */
export function Versions({ versions, shown, zone }: VersionsProps) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{i18n.t('Versions')}</h2>
      <ol className="list">
        {versions
          .toSorted((a, b) => b.number - a.number)
          .map((version) => (
            <li key={version.number}>
              <p className="facts">
                {version.number === shown ? (
                  <strong aria-current="true">
                    {i18n.t('Version {number}', {
                      number: number(version.number),
                    })}
                  </strong>
                ) : (
                  <Link to={`?version=${version.number}`}>
                    {i18n.t('Version {number}', {
                      number: number(version.number),
                    })}
                  </Link>
                )}
                <Time at={version.createdAt} zone={zone} />
              </p>
              {version.note && (
                <p className="small">
                  <bdi>{version.note}</bdi>
                </p>
              )}
              <p className="small soft">
                <Label>{i18n.t('SHA-256 of the text:')}</Label>
                <span className="hash" dir="ltr">
                  {version.contentHash}
                </span>
              </p>
            </li>
          ))}
      </ol>
    </section>
  );
}
