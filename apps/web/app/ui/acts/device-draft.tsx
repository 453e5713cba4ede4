import { useLingui } from '@lingui/react';

/** Keeps on this device what is typed into these fields of the form around it until it was sent, and offers it where it was not: `browser/drafts.ts`. */
export function DeviceDraft({ fields }: { fields: readonly string[] }) {
  const { i18n } = useLingui();
  return (
    <template data-draft={fields.join(' ')}>
      <div className="notice" role="status">
        <p>{i18n.t('A text that you began here and did not send is kept on this device.')}</p>
        <p className="buttons">
          <button type="button" className="button" data-weight="second" data-act="restore">
            {i18n.t('Go on with it')}
          </button>
          <button type="button" className="button" data-weight="plain" data-act="discard">
            {i18n.t('Discard it')}
          </button>
        </p>
      </div>
    </template>
  );
}
