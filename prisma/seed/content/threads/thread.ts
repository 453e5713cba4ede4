import type { CommentSeed } from '../types.ts';
import { later, type When } from '../when.ts';

type Alignment = NonNullable<CommentSeed['alignment']>;

interface Options {
  /** A name by which other data refer to it; else its place in the thread is its key. */
  key?: string;
  language?: CommentSeed['language'];
  /** Hours after its parent; else a few, varying with the place. */
  after?: number;
  edited?: CommentSeed['edited'];
  deletedAt?: When;
}

interface Reply extends Options {
  author: string;
  body: string;
  replies: Reply[];
}

interface Start extends Reply {
  alignment: Alignment;
  at: When;
}

/** A comment that starts a thread, with its replies. */
export function starts(
  alignment: Alignment,
  author: string,
  at: When,
  body: string,
  replies: Reply[] = [],
  options: Options = {},
): Start {
  return { ...options, alignment, author, at, body, replies };
}

/** A reply, with the replies to it. */
export function says(author: string, body: string, replies: Reply[] = [], options: Options = {}): Reply {
  return { ...options, author, body, replies };
}

interface Subject {
  /** Sets apart the keys of several threads on one subject. */
  name?: string;
  proposalKey?: string;
  itemKey?: string;
  language?: CommentSeed['language'];
}

/** The comments on one subject, each after its parent. */
export function thread(subject: Subject, comments: Start[]): CommentSeed[] {
  const flat: CommentSeed[] = [];
  const prefix = subject.name ?? subject.proposalKey ?? subject.itemKey ?? '';
  for (const [index, start] of comments.entries())
    add(start, `${prefix}-${index + 1}`, null, start.at, start.alignment);
  return flat;

  function add(comment: Reply, key: string, parentKey: string | null, at: When, alignment: Alignment | null): void {
    const own = comment.key ?? key;
    flat.push({
      key: own,
      proposalKey: subject.proposalKey ?? null,
      itemKey: subject.itemKey ?? null,
      authorKey: comment.author,
      parentKey,
      alignment,
      language: comment.language ?? subject.language ?? 'en',
      body: comment.body,
      at,
      edited: comment.edited ?? null,
      deletedAt: comment.deletedAt ?? null,
    });
    comment.replies.forEach((reply, index) => {
      const hours = reply.after ?? 2 + ((flat.length * 7) % 19) + index * 5;
      add(reply, `${key}-${index + 1}`, own, later(at, hours), null);
    });
  }
}
