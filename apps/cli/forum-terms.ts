import { basename } from 'node:path';
import type { ForumImport, GroupTerms } from '@plenary/forum';

/** What an import says of the forum it makes. */
export interface ForumWords {
  slug: string;
  name?: string;
  language?: string;
  /** The file as the command was given it. */
  source: string;
  /** What the edition holds. */
  edition: { slug: string; title: string };
  groups: readonly GroupTerms[];
}

/** The forum of an import, with one edition on the day of the import. Of a file's path only its name is told. */
export function forumTerms(
  { slug, name, language = 'en', source, edition, groups }: ForumWords,
  now: Date,
): ForumImport {
  const importSource = basename(source);
  const day = now.toISOString().slice(0, 10);
  return {
    slug,
    name: name ?? nameOf(slug),
    description: `Imported from ${importSource}.`,
    language,
    timeZone: 'UTC',
    importSource,
    groups,
    edition: { ...edition, theme: edition.title, startsOn: day, endsOn: day, languages: [language] },
  };
}

/** `general-assembly` as `General assembly`. */
function nameOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "no countries", "1 country", "2 countries". */
export function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
