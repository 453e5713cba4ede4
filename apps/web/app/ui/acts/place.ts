/** Where an act is asked for: the forum's zone, in which times are said, and the way to take part in it. */
export interface Place {
  readonly slug: string;
  readonly timeZone: string;
}

export const joinPath = ({ slug }: Pick<Place, 'slug'>) => `/f/${slug}/join`;
