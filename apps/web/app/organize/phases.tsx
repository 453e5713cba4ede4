import { useLingui } from '@lingui/react';
import { useFrame } from '../frame.ts';
import type { OrganizeEditionQuery } from '../generated/operations.ts';
import { ActForm } from '../ui/act-form.tsx';
import { BaseVersion } from '../ui/acts/base-version.tsx';
import { DateTimeField } from '../ui/acts/date-time-field.tsx';
import { Disclosure } from '../ui/acts/disclosure.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import { CheckboxField } from '../ui/choice.tsx';
import { Empty } from '../ui/empty.tsx';
import { TextField } from '../ui/field.tsx';
import { PhaseBar } from '../ui/phase-bar.tsx';
import { Time } from '../ui/time.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { grantable, useProgrammeWords } from './words.ts';

type Phase = NonNullable<NonNullable<OrganizeEditionQuery['forum']>['edition']>['phases'][number];

interface PhasesProps {
  edition: { id: string; phases: readonly Phase[] };
  zone: string;
}

/** The phases of an edition, with the form to change each, and one for the next. */
export function Phases({ edition, zone }: PhasesProps) {
  const { i18n } = useLingui();
  const { act } = useProgrammeWords();
  const now = useFrame()?.now;
  return (
    <section aria-labelledby="phases">
      <h2 id="phases">{i18n.t('Phases')}</h2>
      {edition.phases.length === 0 ? (
        <Empty>
          <p>
            {i18n.t('There is no phase yet. A phase says from when until when people may propose, comment or vote.')}
          </p>
        </Empty>
      ) : (
        now && <PhaseBar phases={edition.phases} zone={zone} now={now} />
      )}
      {edition.phases.map((phase) => (
        <Disclosure
          key={phase.id}
          form={`phase-${phase.id}`}
          label={i18n.t('Change “{name}”: {acts}', {
            name: phase.name,
            acts: phase.grants.map((each) => act[each]).join(' · '),
          })}
        >
          <ChangedMeanwhile
            form={`phase-${phase.id}`}
            now={[
              { label: i18n.t('Name of the phase'), text: <bdi>{phase.name}</bdi> },
              {
                label: i18n.t('What stakeholders may do in it'),
                text: phase.grants.map((each) => act[each]).join(' · '),
              },
              { label: i18n.t('Begins'), text: <Time at={phase.startsAt} zone={zone} /> },
              { label: i18n.t('Ends'), text: <Time at={phase.endsAt} zone={zone} /> },
            ]}
          />
          <PhaseForm editionId={edition.id} phase={phase} zone={zone} />
        </Disclosure>
      ))}
      <Disclosure form="phase-new" label={i18n.t('Add a phase')}>
        <PhaseForm editionId={edition.id} zone={zone} />
      </Disclosure>
    </section>
  );
}

interface PhaseFormProps {
  editionId: string;
  /** Left out: a new one. */
  phase?: Phase;
  zone: string;
}

function PhaseForm({ editionId, phase, zone }: PhaseFormProps) {
  const { i18n } = useLingui();
  const { act } = useProgrammeWords();
  return (
    <ActForm name={`phase-${phase?.id ?? 'new'}`}>
      <Hidden act="setPhase" editionId={editionId} phaseId={phase?.id} zone={zone} />
      {phase && <BaseVersion version={phase.version} />}
      <TextField name="name" label={i18n.t('Name of the phase')} value={phase?.name} />
      <CheckboxField
        name="grants"
        label={i18n.t('What stakeholders may do in it')}
        values={phase?.grants}
        choices={grantable.map((each) => ({ value: each, label: act[each] }))}
      />
      <DateTimeField name="startsAt" label={i18n.t('Begins')} zone={zone} at={phase?.startsAt} />
      <DateTimeField name="endsAt" label={i18n.t('Ends')} zone={zone} at={phase?.endsAt} />
      <Button>{phase ? i18n.t('Save phase') : i18n.t('Add phase')}</Button>
    </ActForm>
  );
}
