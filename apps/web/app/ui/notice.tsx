import type { ReactNode } from 'react';

/** What was just done and what follows from it. */
export function DoneNotice({ children }: { children: ReactNode }) {
  return (
    <div className="notice" data-kind="done" role="status">
      {children}
    </div>
  );
}
