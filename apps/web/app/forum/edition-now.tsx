import { useLingui } from '@lingui/react';
import type { Act, EditionPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { Empty } from '../ui/empty.tsx';
import { Label } from '../ui/label.tsx';
import { PhaseBar } from '../ui/phase-bar.tsx';
import { Deadline } from '../ui/time.tsx';
import { currentPhase } from './current-phase.ts';

interface EditionNowProps {
  edition: EditionPartsFragment;
  zone: string;
  now: Date;
  /** What was held elsewhere has no phases here. */
  imported: boolean;
}

/** Where an edition stands today: what can be done now and until when, and the phases before and after. */
export function EditionNow({ edition, zone, now, imported }: EditionNowProps) {
  const { i18n } = useLingui();
  const { list } = useFormats();
  const actName = useActName();
  const phase = currentPhase(edition.phases, now);
  if (edition.phases.length === 0 && imported) return null;
  if (edition.phases.length === 0) {
    return (
      <Empty>
        <p>
          {i18n.t(
            'The phases of this edition are not set yet. They will say when proposals, comments and votes are taken.',
          )}
        </p>
      </Empty>
    );
  }
  return (
    <section aria-label={i18n.t('Phases')}>
      {phase && phase.grants.length > 0 && (
        <p>
          {i18n.t('Open now: {acts}.', {
            acts: list(phase.grants.map(actName)),
          })}{' '}
          <Label>{i18n.t('Until:')}</Label>
          <Deadline at={phase.endsAt} zone={zone} />
        </p>
      )}
      <PhaseBar phases={edition.phases} zone={zone} now={now} />
    </section>
  );
}

function useActName() {
  const { i18n } = useLingui();
  const names: Record<Act, string> = {
    PROPOSE: i18n.t('proposals'),
    COMMENT: i18n.t('comments'),
    AMEND: i18n.t('amendments'),
    OBJECT: i18n.t('objections'),
    VOTE: i18n.t('votes'),
  };
  return (act: Act) => names[act];
}
