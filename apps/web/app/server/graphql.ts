import type { RouterContextProvider } from 'react-router';
import { type Operation, pageContext } from '../request-context.ts';
import { notFound, notUnderstood } from './answers.ts';

/** What a loader or an action is given of its request. */
export type ActContext = Readonly<RouterContextProvider>;

/**
 * Runs one operation for the reader of this request and gives its data. What the contract says may be missing is null in it. A read that is
 * refused was asked for by an address that no page has, such as one with a broken cursor; values that are not of their type, by a form that no page
 * has. Any other error is a fault of ours (the operations
 * are our own), so it throws and the reader gets the page with the request id.
 */
export async function run<Result, Variables>(
  context: ActContext,
  operation: Operation<Result, Variables>,
  ...[variables]: Record<string, never> extends Variables ? [Variables?] : [Variables]
): Promise<Result> {
  const { data, errors } = await context.get(pageContext).execute(operation, variables ?? ({} as Variables));
  if (errors?.some(({ extensions }) => extensions?.code === 'REFUSED')) throw notFound();
  if (errors?.some(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')) throw notUnderstood();
  if (errors?.length || !data)
    throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'The answer holds no data.');
  return data;
}
