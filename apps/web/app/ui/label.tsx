/** A word before what it names: "Closed: 9 November". A full-width colon brings its own space. */
export function Label({ children }: { children: string }) {
  return children.endsWith('：') ? children : `${children} `;
}
