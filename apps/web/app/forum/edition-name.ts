/** An edition by its title and its theme, which imports give the same words. */
export function editionName({ title, theme }: { title: string; theme: string }): string {
  return theme === '' || theme === title ? title : `${title}: ${theme}`;
}
