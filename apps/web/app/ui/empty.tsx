import type { ReactNode } from 'react';

/** Says what will stand here and how to begin. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="empty">{children}</div>;
}
