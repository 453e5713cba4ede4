const { lang } = document.documentElement;
const readerZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

const time = { hour: '2-digit', minute: '2-digit' } as const;
const day = { day: 'numeric', month: 'long' } as const;

/** Says deadlines in the reader's own time too, beside the forum's, where the two differ. */
export function sayReaderTimes(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-reader-time]')) fill(place);
}

function fill(place: HTMLElement): void {
  const { readerTime = '', zone = 'UTC', words = '' } = place.dataset;
  const at = new Date(readerTime);
  const sameDay = say(at, zone, day) === say(at, readerZone, day);
  if (sameDay && say(at, zone, time) === say(at, readerZone, time)) return;
  place.textContent = `\u00a0· ${words.replace('§', say(at, readerZone, sameDay ? time : { ...day, ...time }))}`;
}

function say(at: Date, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const locale = `${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`;
  return new Intl.DateTimeFormat(locale, { timeZone, hourCycle: 'h23', ...options }).format(at);
}
