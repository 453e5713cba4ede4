/** Marks the buttons of a form that is on its way. They stay usable: sending a form twice is harmless. */
export function markSending(): void {
  document.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return;
    for (const button of target.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true');
  });
  // A browser that goes back may show the page as it was left.
  addEventListener('pageshow', () => {
    for (const button of document.querySelectorAll('button[aria-disabled]')) button.removeAttribute('aria-disabled');
  });
}
