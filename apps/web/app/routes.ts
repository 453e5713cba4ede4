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
  route('f/:forum/counts', 'routes/counts.tsx'),
  route('f/:forum/counts/:number', 'routes/count.tsx'),
  route('f/:forum/counts/:number/ballots.csv', 'routes/count-ballots.ts'),
  route('f/:forum/:edition', 'routes/edition.tsx'),
  route('f/:forum/:edition/items/:number', 'routes/agenda-item.tsx'),

  route('register', 'routes/account/register.tsx'),
  route('registered', 'routes/account/registered.tsx'),
  route('confirm', 'routes/account/confirm.tsx'),
  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-out', 'routes/account/sign-out.ts'),
  route('forgotten', 'routes/account/forgotten.tsx'),
  route('new-password', 'routes/account/new-password.tsx'),
  route('me', 'routes/me.tsx'),
  route('f/:forum/join', 'routes/join.tsx'),
  route('f/:forum/proposals/:number/edit', 'routes/edit-proposal.tsx'),
  route('f/:forum/:edition/items/:number/propose', 'routes/propose.tsx'),

  route('organize/new', 'routes/organize/new-forum.tsx'),
  route('f/:forum/organize', 'routes/organize/forum.tsx'),
  route('f/:forum/organize/people', 'routes/organize/people.tsx'),
  route('f/:forum/organize/settings', 'routes/organize/settings.tsx'),
  route('f/:forum/organize/edition', 'routes/organize/new-edition.tsx'),
  route('f/:forum/:edition/organize', 'routes/organize/edition.tsx'),
  route('f/:forum/:edition/organize/sessions/:session', 'routes/organize/session.tsx'),
  route('f/:forum/:edition/items/:number/edit', 'routes/organize/item.tsx'),
  route('f/:forum/:edition/items/:number/poll', 'routes/organize/poll.tsx'),
  route('f/:forum/polls/:number/roll', 'routes/organize/roll.tsx'),
  route('f/:forum/moderate', 'routes/moderate.tsx'),

  route('*', 'routes/nothing-here.tsx'),
] satisfies RouteConfig;
