/** What was typed into a form and not yet sent, kept on the reader's device. */
export interface KeptText {
  readonly values: Readonly<Record<string, string>>;
  readonly keptAt: string;
  /** Set when the form was sent: it goes once the next page says that it was done. */
  readonly sent: boolean;
}

const prefix = 'plenary text ';

export function keptText(form: string): KeptText | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + form) ?? 'null');
    return isKeptText(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** A device that keeps nothing, or has no room, is no reason to stop somebody from writing. */
export function keepText(form: string, values: KeptText['values'], sent: boolean): void {
  const kept: KeptText = { values, sent, keptAt: new Date().toISOString() };
  try {
    localStorage.setItem(prefix + form, JSON.stringify(kept));
  } catch {
    return;
  }
}

export function forgetText(form: string): void {
  try {
    localStorage.removeItem(prefix + form);
  } catch {
    return;
  }
}

/** After an act was done, the text it was done with is on the server. */
export function forgetSentTexts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      const form = key.startsWith(prefix) ? key.slice(prefix.length) : null;
      if (form && keptText(form)?.sent) forgetText(form);
    }
  } catch {
    return;
  }
}

function isKeptText(kept: unknown): kept is KeptText {
  return typeof kept === 'object' && kept !== null && 'values' in kept && 'keptAt' in kept && 'sent' in kept;
}
