import type { Schema, Viewer } from '@plenary/kernel';

/** Whoever has a confirmed address may make a forum and becomes its first organizer. */
export function mayNotMakeForum(viewer: Viewer | null): Schema.RefusalCode | null {
  if (!viewer) return 'NOT_SIGNED_IN';
  if (!viewer.emailConfirmedAt) return 'EMAIL_NOT_CONFIRMED';
  return null;
}
