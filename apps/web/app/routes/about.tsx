import { useLingui } from '@lingui/react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Api } from '../about/api.tsx';
import { Check } from '../about/check.tsx';
import { Conduct } from '../about/conduct.tsx';
import { How } from '../about/how.tsx';
import { Rules } from '../about/rules.tsx';
import { AboutDocument } from '../generated/operations.ts';
import { pageContext } from '../request-context.ts';
import { run } from '../server/graphql.ts';
import { Heading } from '../ui/heading.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  const { decisionRules } = await run(context, AboutDocument);
  return { decisionRules, origin: context.get(pageContext).origin };
}

export default function About() {
  const { i18n } = useLingui();
  const { decisionRules, origin } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading title={i18n.t('About Plenary')} />
      <nav aria-label={i18n.t('On this page')}>
        <ul className="links">
          <li>
            <a href="#how">{i18n.t('How it works')}</a>
          </li>
          <li>
            <a href="#rules">{i18n.t('Decision rules')}</a>
          </li>
          <li>
            <a href="#check">{i18n.t('How to check a count')}</a>
          </li>
          <li>
            <a href="#conduct">{i18n.t('Code of conduct')}</a>
          </li>
          <li>
            <a href="#api">{i18n.t('API')}</a>
          </li>
        </ul>
      </nav>
      <How />
      <Rules rules={decisionRules} />
      <Check />
      <Conduct />
      <Api origin={origin} />
    </>
  );
}
