import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../../acts/index.ts';
import { MayMakeForumDocument } from '../../generated/operations.ts';
import { zoneChoices } from '../../organize/zones.ts';
import { requireViewer } from '../../server/gate.ts';
import { run } from '../../server/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { Hidden } from '../../ui/acts/hidden.tsx';
import { LanguageField } from '../../ui/acts/language-field.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choice.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Heading } from '../../ui/heading.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireViewer(request, context);
  const { viewer } = await run(context, MayMakeForumDocument);
  return { isConfirmed: Boolean(viewer?.emailConfirmedAt), zones: zoneChoices() };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

export default function NewForum() {
  const { i18n } = useLingui();
  const { isConfirmed, zones } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading title={i18n.t('Make a forum')} crumbs={[{ label: i18n.t('Forums'), to: '/' }]} />
      <p>
        {i18n.t(
          'A forum is a standing body that holds editions. You become its first organizer. Its stakeholder groups are fixed with the first accreditation.',
        )}
      </p>
      {isConfirmed ? (
        <ActForm name="forum">
          <Hidden act="makeForum" />
          <TextField name="name" label={i18n.t('Name')} />
          <TextField
            name="slug"
            label={i18n.t('Address')}
            hint={i18n.t('Lower-case letters, digits and hyphens. It stands after /f/ and stays.')}
          />
          <TextArea name="description" label={i18n.t('What it is for')} optional />
          <LanguageField label={i18n.t('Language of its texts')} />
          <SelectField
            name="timeZone"
            label={i18n.t('Time zone')}
            hint={i18n.t('Deadlines are said in it.')}
            choices={zones}
          />
          <TextArea
            name="groups"
            label={i18n.t('Stakeholder groups')}
            hint={i18n.t('One a line, where the forum has others than the usual seven.')}
            optional
          />
          <Button>{i18n.t('Make forum')}</Button>
        </ActForm>
      ) : (
        <div className="notice">
          <p>
            {i18n.t('Your e-mail address is not confirmed yet. Open the link that was mailed to you.')}{' '}
            <Link to="/me">{i18n.t('My page')}</Link>
          </p>
        </div>
      )}
    </>
  );
}
