import { useLingui } from '@lingui/react';

const example = '{ forum(slug: "…") { name openPolls { number question closesAt } } }';

/** Where programs read and act. */
export function Api({ origin }: { origin: string }) {
  const { i18n } = useLingui();
  const command = `curl ${origin}/graphql -H 'content-type: application/json' \\\n  -d '${JSON.stringify({ query: example })}'`;
  return (
    <section aria-labelledby="api">
      <h2 id="api">{i18n.t('API')}</h2>
      <p>
        {i18n.t(
          'All that these pages show and do goes through one GraphQL interface, open to every program under the same rules. It describes itself: ask it for its schema. A request may be 12 levels deep, ask for 500 fields and hold one act.',
        )}
      </p>
      <pre dir="ltr">
        <code>{command}</code>
      </pre>
    </section>
  );
}
