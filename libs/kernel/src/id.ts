import { Refusal } from './refusal.ts';

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** An id from outside, ready for a query. One that is no UUID names nothing: NOT_FOUND, as for an unknown one. */
export function requireId(field: string, id: string): string {
  if (!isUuid(id)) throw new Refusal({ code: 'NOT_FOUND', field });
  return id.toLowerCase();
}
