import { forgetSentTexts, forgetText, type KeptText, keepText, keptText } from './kept-text.ts';

const { pathname } = location;

/**
 * Keeps on this device what is typed into a form with a `<template data-draft="names of fields">`, until it was sent. Where a text is found that
 * was not sent, the template is shown, which offers to go on with it or to discard it.
 */
export function offerDrafts(): void {
  if (document.querySelector('[data-just-done]')) forgetSentTexts();
  for (const offer of document.querySelectorAll<HTMLTemplateElement>('template[data-draft]')) keepDraft(offer);
}

function keepDraft(offer: HTMLTemplateElement): void {
  const form = offer.closest('form');
  if (!form) return;
  const fields = (offer.dataset.draft ?? '').split(' ');
  const kept = keptText(pathname);
  if (kept && differs(form, kept)) show(offer, form, kept);
  const keep = (sent: boolean) => keepText(pathname, valuesOf(form, fields), sent);
  form.addEventListener('input', () => keep(false));
  form.addEventListener('submit', () => keep(true));
}

function show(offer: HTMLTemplateElement, form: HTMLFormElement, kept: KeptText): void {
  const notice = document.importNode(offer.content, true).firstElementChild;
  if (!notice) return;
  const onClick = (act: string, then: () => void) =>
    notice.querySelector(`[data-act="${act}"]`)?.addEventListener('click', () => {
      then();
      notice.remove();
    });
  onClick('restore', () => fill(form, kept));
  onClick('discard', () => forgetText(pathname));
  offer.after(notice);
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
