/**
 * Says deadlines in the reader's own time too, beside the forum's. Plain and small, since signed-out pages load no other script; it watches the
 * page, so that it serves pages that change under the reader as well.
 */
const language = document.documentElement.lang;
const readerZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** @param {Date} at @param {string} timeZone @param {Intl.DateTimeFormatOptions} options */
const say = (at, timeZone, options) =>
  new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`, {
    timeZone,
    hourCycle: 'h23',
    ...options,
  }).format(at);

const time = /** @type {const} */ ({ hour: '2-digit', minute: '2-digit' });
const day = /** @type {const} */ ({ day: 'numeric', month: 'long' });

/** @param {HTMLElement} place */
function fill(place) {
  const { readerTime = '', zone = 'UTC', words = '' } = place.dataset;
  const at = new Date(readerTime);
  const sameDay = say(at, zone, day) === say(at, readerZone, day);
  if (sameDay && say(at, zone, time) === say(at, readerZone, time)) return;
  place.textContent = ` · ${words.replace('§', say(at, readerZone, sameDay ? time : { ...day, ...time }))}`;
}

function fillAll() {
  for (const place of document.querySelectorAll('[data-reader-time]:empty')) {
    if (place instanceof HTMLElement) fill(place);
  }
}

fillAll();
new MutationObserver(fillAll).observe(document.body, { childList: true, subtree: true });
