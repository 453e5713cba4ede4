import { useRouteLoaderData } from 'react-router';
import type { loader } from './root.tsx';

/** What every page may know of its request: who reads, in which language, at what time. Null where even that failed. */
export function useFrame() {
  return useRouteLoaderData<typeof loader>('root') ?? null;
}
