import type { LoaderFunctionArgs } from 'react-router';
import { CountBallotsDocument } from '../generated/operations.ts';
import { wholeNumber } from '../server/address.ts';
import { run } from '../server/graphql.ts';

/** Every ballot of a published count as a file that `plenary count` reads. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const number = wholeNumber(params.number);
  const { forum } = await run(context, CountBallotsDocument, { forum: params.forum ?? '', number });
  if (!forum?.count) return new Response('There is no such count.\n', { status: 404 });
  return new Response(forum.count.ballotSheet, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${params.forum}-count-${number}-ballots.csv"`,
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
    },
  });
}
