import { createContext } from 'react-router';
import type { Locale } from './i18n/locales.ts';

/** The text of a GraphQL operation that knows the types of its answer and its variables: a generated document. */
export interface Operation<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
  toString(): string;
}

/** A GraphQL answer. `errors` are faults and bad requests; what a rule refuses is in `data`, as the payload's `refusal`. */
export interface Answer<Result> {
  data?: Result | null;
  errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

/** The signed-in person, as far as the page's frame needs to know them. */
export interface ViewerSummary {
  readonly personId: string;
  readonly name: string;
  readonly locale: Locale | null;
}

/** What the API gives the pages for one HTTP request, as a plain object. The pages know nothing else of the server. */
export interface RequestContext {
  /** Runs one operation in process, as this request's viewer, under the same guards and limits as `/graphql`. */
  execute<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Promise<Answer<Result>>;
  readonly viewer: ViewerSummary | null;
  /** Shown on error pages, so that a report leads to the log line. */
  readonly requestId: string;
  /** The server's clock, read once a request, so that a page never contradicts itself. */
  readonly now: Date;
  /** Scheme, host and port under which the public reaches this server, without a slash at the end. */
  readonly origin: string;
  /** Sets the session cookie on the answer. */
  signIn(token: string): void;
  /** Clears the session cookie on the answer. The session itself is ended by a mutation. */
  signOut(): void;
  /** Logs what went wrong while a page was made. The reader sees the request id only. */
  fault(error: unknown): void;
}

/** What a loader or an action reads: the API's part, and what the web adds to it. */
export interface PageContext extends RequestContext {
  readonly locale: Locale;
}

export const pageContext = createContext<PageContext>();
