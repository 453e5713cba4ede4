import type { LoaderFunctionArgs } from 'react-router';
import { PollTallyDocument } from '../generated/operations.ts';
import { tallyCsv } from '../poll/tally-csv.ts';
import { wholeNumber } from '../server/address.ts';
import { run } from '../server/graphql.ts';

/** The tally of a poll as a file, from the moment the page shows it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const number = wholeNumber(params.number);
  const { forum } = await run(context, PollTallyDocument, {
    forum: params.forum ?? '',
    number,
  });
  const tally = forum?.poll?.tally;
  if (!tally) return new Response('There is no such poll, or its results are not shown yet.\n', { status: 404 });
  return new Response(tallyCsv(number, tally), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${params.forum}-poll-${number}-tally.csv"`,
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
    },
  });
}
