const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const forms = [
  /^(?:rank(?:ing)?|choice|pref(?:erence)?|place|position)[\s_#.-]*(\d+)(?!\d)/i,
  /^(\d+)(?:st|nd|rd|th)\b/i,
  /^(\d+)$/,
];

/** The rank that a column is headed with: `rank1`, `Choice 2`, `3rd choice`, `4`, `fifth`; null where it is no rank. */
export function rankOf(heading: string): number | null {
  for (const form of forms) {
    const digits = form.exec(heading)?.[1];
    if (digits !== undefined) return Number(digits);
  }
  const [word = ''] = heading.toLowerCase().split(/[^a-z]/, 1);
  return ordinals.includes(word) ? ordinals.indexOf(word) + 1 : null;
}
