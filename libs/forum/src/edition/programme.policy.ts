import type { Schema, Viewer } from '@plenary/kernel';
import { mayNotOrganize } from '../standing/standing.policy.ts';

type Answer = Schema.RefusalCode | null;

/** Organizers, at any time: what changed and when is in the record. */
export function mayNotEdit(viewer: Viewer | null, forumId: string): Answer {
  return mayNotOrganize(viewer, forumId);
}

/** Organizers, as long as nothing depends on it; `use` says what does. */
export function mayNotRemove(viewer: Viewer | null, forumId: string, use: Answer): Answer {
  return mayNotOrganize(viewer, forumId) ?? use;
}
