interface Described {
  /** The first paragraph, in which a forum says what it is. */
  lead: string;
  /** What follows, Markdown. */
  rest: string;
}

/** A forum's description begins with one paragraph that stands alone where there is room for no more. */
export function partsOf(description: string): Described {
  const [lead = '', ...rest] = description.split(/\n\s*\n/);
  return { lead: lead.trim(), rest: rest.join('\n\n') };
}
