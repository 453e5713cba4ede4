import { index, type RouteConfig, route } from '@react-router/dev/routes';

/** Every address of the product. Each line names the file that answers it. */
export default [
  index('routes/home.tsx'),
  route('about', 'routes/about.tsx'),
  route('f/:forum', 'routes/forum.tsx'),
  route('f/:forum/record', 'routes/record.tsx'),
  route('f/:forum/moderation', 'routes/moderation-log.tsx'),
  route('f/:forum/proposals/:number', 'routes/proposal.tsx'),
  route('f/:forum/polls/:number', 'routes/poll.tsx'),
  route('f/:forum/polls/:number/tally.csv', 'routes/poll-tally.ts'),
  route('f/:forum/:edition', 'routes/edition.tsx'),
  route('f/:forum/:edition/items/:number', 'routes/agenda-item.tsx'),

  route('*', 'routes/nothing-here.tsx'),
] satisfies RouteConfig;
