import type { LoaderContext } from './loader.ts';
import type { Viewer } from './viewer.ts';

/** What every resolver of one GraphQL request is given. */
export interface RequestContext extends LoaderContext {
  viewer: Viewer | null;
  requestId: string;
  /** Address of the client, for limits on tries. */
  ip: string;
}
