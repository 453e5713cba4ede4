import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../../acts/index.ts';
import { OrganizeItemDocument } from '../../generated/operations.ts';
import { written } from '../../i18n/direction.ts';
import { ChangedMeanwhile } from '../../organize/changed-meanwhile.tsx';
import { ItemFields } from '../../organize/item-fields.tsx';
import { Removal } from '../../organize/removal.tsx';
import { notFound } from '../../server/answers.ts';
import { requireMay } from '../../server/gate.ts';
import { run } from '../../server/graphql.ts';
import { numberOf } from '../../server/number-of.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BaseVersion } from '../../ui/acts/base-version.tsx';
import { Hidden } from '../../ui/acts/hidden.tsx';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const number = numberOf(params.number);
  const { forum } = await run(context, OrganizeItemDocument, {
    forum: params.forum ?? '',
    edition: params.edition ?? '',
    number,
  });
  const item = forum?.edition?.agendaItem;
  if (!forum?.edition || !item) throw notFound();
  requireMay(request, item.viewerMayNotEdit);
  return { forum, edition: forum.edition, item };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

export default function OrganizeItem() {
  const { i18n } = useLingui();
  const { forum, edition, item } = useLoaderData<typeof loader>();
  const path = `/f/${forum.slug}/${edition.slug}`;
  return (
    <>
      <Heading
        title={i18n.t('Change agenda item')}
        crumbs={[
          { label: forum.name, to: `/f/${forum.slug}` },
          { label: edition.title, to: path },
          { label: item.title, to: `${path}/items/${item.number}` },
        ]}
      />
      <ChangedMeanwhile
        form="item"
        now={[
          { label: i18n.t('Title'), text: <bdi {...written(item.language)}>{item.title}</bdi> },
          { label: i18n.t('Description'), text: <pre {...written(item.language)}>{item.description}</pre> },
          { label: i18n.t('Session'), text: <bdi>{item.session?.title}</bdi> },
        ]}
      />
      <ActForm name="item">
        <Hidden act="editAgendaItem" agendaItemId={item.id} />
        <BaseVersion version={item.version} />
        <ItemFields item={item} sessions={edition.sessions} />
        <Button>{i18n.t('Save agenda item')}</Button>
      </ActForm>
      <Removal
        act="removeAgendaItem"
        of={{ agendaItemId: item.id }}
        thing={item}
        label={i18n.t('Remove agenda item')}
        consequence={i18n.t(
          'It is gone from the agenda, and its number is not given again. The public record keeps that it stood there.',
        )}
      />
    </>
  );
}
