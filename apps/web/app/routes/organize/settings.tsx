import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../../acts/index.ts';
import { type GroupPartsFragment, OrganizeSettingsDocument } from '../../generated/operations.ts';
import { ChangedMeanwhile } from '../../organize/changed-meanwhile.tsx';
import { OrganizeHeading } from '../../organize/organize-heading.tsx';
import { zoneChoices } from '../../organize/zones.ts';
import { notFound } from '../../server/answers.ts';
import { requireMay } from '../../server/gate.ts';
import { run } from '../../server/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BaseVersion } from '../../ui/acts/base-version.tsx';
import { Hidden } from '../../ui/acts/hidden.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choice.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { GroupTag, useGroupName } from '../../ui/group.tsx';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { forum } = await run(context, OrganizeSettingsDocument, { slug: params.forum ?? '' });
  if (!forum) throw notFound();
  requireMay(request, forum.viewerMayNotOrganize);
  return { forum, zones: zoneChoices() };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

export default function OrganizeSettings() {
  const { i18n } = useLingui();
  const { forum, zones } = useLoaderData<typeof loader>();
  return (
    <>
      <OrganizeHeading title={i18n.t('Forum and groups')} forum={forum} />
      <ChangedMeanwhile
        form="forum"
        now={[
          { label: i18n.t('Name'), text: <bdi>{forum.name}</bdi> },
          { label: i18n.t('What it is for'), text: <bdi>{forum.description}</bdi> },
          { label: i18n.t('Time zone'), text: forum.timeZone },
        ]}
      />
      <ActForm name="forum">
        <Hidden act="editForum" forumId={forum.id} />
        <BaseVersion version={forum.version} />
        <TextField name="name" label={i18n.t('Name')} value={forum.name} />
        <TextArea name="description" label={i18n.t('What it is for')} value={forum.description} optional />
        <SelectField
          name="timeZone"
          label={i18n.t('Time zone')}
          hint={i18n.t('Deadlines are said in it.')}
          value={forum.timeZone}
          choices={zones}
        />
        <Button>{i18n.t('Save forum')}</Button>
      </ActForm>
      <h2>{i18n.t('Stakeholder groups')}</h2>
      {forum.participation.accredited > 0 ? (
        <FixedGroups groups={forum.groups} />
      ) : (
        <RenamableGroups groups={forum.groups} />
      )}
    </>
  );
}

type Groups = { groups: readonly GroupPartsFragment[] };

function FixedGroups({ groups }: Groups) {
  const { i18n } = useLingui();
  return (
    <>
      <p>{i18n.t('They are fixed since the first accreditation: people joined the groups they read of.')}</p>
      <ul className="plain">
        {groups.map((group) => (
          <li key={group.id}>
            <GroupTag group={group} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RenamableGroups({ groups }: Groups) {
  const { i18n } = useLingui();
  const groupName = useGroupName();
  return (
    <>
      <p>{i18n.t('Their names can change until the first accreditation.')}</p>
      {groups.map((group) => (
        <ActForm key={group.id} name={`group-${group.key}`}>
          <Hidden act="renameGroup" groupId={group.id} />
          <TextField name="name" label={groupName(group)} value={group.name} />
          <Button weight="second">{i18n.t('Rename group')}</Button>
        </ActForm>
      ))}
    </>
  );
}
