import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useRefused } from '../act-form.tsx';
import { forgetText, type KeptText, keepText, keptText } from './kept-text.ts';

/** Fields of the surrounding form whose text is kept. */
interface DeviceDraftProps {
  fields: readonly string[];
}

/** Keeps on this device what is typed into the form around it until it was sent, and offers it where it was not. Needs a script; nothing else does. */
export function DeviceDraft({ fields }: DeviceDraftProps) {
  const { i18n } = useLingui();
  const { pathname } = useLocation();
  const refused = useRefused();
  const place = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<KeptText | null>(null);
  const names = fields.join(' ');
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const kept = keptText(pathname);
    if (kept && !refused && differs(form, kept)) setFound(kept);
    const keep = (sent: boolean) => keepText(pathname, valuesOf(form, names.split(' ')), sent);
    const onInput = () => keep(false);
    const onSubmit = () => keep(true);
    form.addEventListener('input', onInput);
    form.addEventListener('submit', onSubmit);
    return () => {
      form.removeEventListener('input', onInput);
      form.removeEventListener('submit', onSubmit);
    };
  }, [pathname, refused, names]);
  const close = () => setFound(null);
  const restore = () => {
    const form = place.current?.closest('form');
    if (form && found) fill(form, found);
    close();
  };
  const discard = () => {
    forgetText(pathname);
    close();
  };
  return (
    <div ref={place}>
      {found && (
        <div className="notice" role="status">
          <p>{i18n.t('A text that you began here and did not send is kept on this device.')}</p>
          <p className="buttons">
            <button type="button" className="button" data-weight="second" onClick={restore}>
              {i18n.t('Go on with it')}
            </button>
            <button type="button" className="button" data-weight="plain" onClick={discard}>
              {i18n.t('Discard it')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | null {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : null;
}

const valuesOf = (form: HTMLFormElement, fields: readonly string[]) =>
  Object.fromEntries(fields.map((name) => [name, fieldOf(form, name)?.value ?? '']));

function differs(form: HTMLFormElement, { values }: KeptText): boolean {
  return Object.entries(values).some(([name, value]) => value !== '' && fieldOf(form, name)?.value !== value);
}

function fill(form: HTMLFormElement, { values }: KeptText): void {
  for (const [name, value] of Object.entries(values)) {
    const field = fieldOf(form, name);
    if (field) field.value = value;
  }
}
