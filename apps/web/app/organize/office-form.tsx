import { useLingui } from '@lingui/react';
import { ActForm } from '../ui/act-form.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import { RadioField } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';
import { useStandingWords } from '../ui/standing.ts';

/** Gives somebody an office in the forum. */
export function OfficeForm({ forum }: { forum: { id: string } }) {
  const { i18n } = useLingui();
  const { office } = useStandingWords();
  return (
    <section aria-labelledby="give-office">
      <h2 id="give-office">{i18n.t('Give an office')}</h2>
      <ActForm name="office">
        <Hidden act="grantOffice" forumId={forum.id} />
        <TextField
          name="email"
          type="email"
          label={i18n.t('E-mail address')}
          hint={i18n.t('Of somebody who has registered here and confirmed the address.')}
        />
        <RadioField
          name="office"
          label={i18n.t('Office')}
          choices={[
            {
              value: 'ORGANIZER',
              label: office.ORGANIZER,
              hint: i18n.t('Accredits, makes editions and agendas, opens proposals and polls.'),
            },
            {
              value: 'MODERATOR',
              label: office.MODERATOR,
              hint: i18n.t('Hides and restores comments by the code of conduct.'),
            },
            { value: 'CHAIR', label: office.CHAIR, hint: i18n.t('Leads sessions.') },
            {
              value: 'AUDITOR',
              label: office.AUDITOR,
              hint: i18n.t('Reads everything that is recorded, changes nothing.'),
            },
          ]}
        />
        <Button>{i18n.t('Give office')}</Button>
      </ActForm>
    </section>
  );
}
