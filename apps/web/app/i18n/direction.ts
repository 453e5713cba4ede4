const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'dv', 'ug', 'ckb', 'sd']);

/** The direction in which a language is written, from its BCP 47 tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(tag.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** The attributes that isolate a text written in a language of its own from the page around it. */
export function written(tag: string) {
  return { lang: tag, dir: directionOf(tag) };
}

/** A name inside a sentence, isolated so that neither turns the other around (Unicode's first strong isolate). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
