import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../../acts/index.ts';
import { OrganizeNewEditionDocument } from '../../generated/operations.ts';
import { useFormats } from '../../i18n/formats.ts';
import { OrganizeHeading } from '../../organize/organize-heading.tsx';
import { notFound } from '../../server/answers.ts';
import { requireMay } from '../../server/gate.ts';
import { run } from '../../server/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { Hidden } from '../../ui/acts/hidden.tsx';
import { textLanguages } from '../../ui/acts/language-field.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/choice.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { forum } = await run(context, OrganizeNewEditionDocument, { slug: params.forum ?? '' });
  if (!forum) throw notFound();
  requireMay(request, forum.viewerMayNotOrganize);
  return { forum };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

/** The six languages of the United Nations, and the forum's own. */
const offered = textLanguages.slice(0, 6);

export default function NewEdition() {
  const { i18n } = useLingui();
  const { forum } = useLoaderData<typeof loader>();
  const { language } = useFormats();
  const tags = offered.includes(forum.language) ? offered : [forum.language, ...offered];
  return (
    <>
      <OrganizeHeading title={i18n.t('New edition')} forum={forum} />
      <p>{i18n.t('An edition is one round of the forum, with a theme, dates, phases, sessions and an agenda.')}</p>
      <ActForm name="edition">
        <Hidden act="makeEdition" forumId={forum.id} />
        <TextField name="title" label={i18n.t('Title')} />
        <TextField
          name="slug"
          label={i18n.t('Address')}
          hint={i18n.t('Such as the year. Lower-case letters, digits and hyphens; it stays.')}
        />
        <TextField name="theme" label={i18n.t('Theme')} />
        <TextArea name="description" label={i18n.t('Description')} optional />
        <TextField name="startsOn" type="date" label={i18n.t('First day')} />
        <TextField name="endsOn" type="date" label={i18n.t('Last day')} />
        <CheckboxField
          name="languages"
          label={i18n.t('Languages')}
          values={[forum.language]}
          choices={tags.map((tag) => ({ value: tag, label: language(tag) }))}
        />
        <Button>{i18n.t('Make edition')}</Button>
      </ActForm>
    </>
  );
}
