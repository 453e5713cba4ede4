import DataLoader from 'dataloader';

/** What every resolver of one request shares. */
export interface LoaderContext {
  loaders: Map<unknown, DataLoader<string, unknown>>;
}

/**
 * Gives the thing of a key, asking for all keys of one tick at once. `batch` answers a map from key to thing, which may
 * depend on the request's context; it must be the same function each time, since it is what tells one loader from
 * another within a request.
 */
export function load<T, Context extends LoaderContext>(
  context: Context,
  batch: (keys: readonly string[], context: Context) => Promise<ReadonlyMap<string, T>>,
  key: string,
): Promise<T | undefined> {
  let loader = context.loaders.get(batch) as DataLoader<string, T | undefined> | undefined;
  if (!loader) {
    loader = new DataLoader<string, T | undefined>(async (keys) => {
      const things = await batch(keys, context);
      return keys.map((each) => things.get(each));
    });
    context.loaders.set(batch, loader);
  }
  return loader.load(key);
}

/** Things by one of their fields, for a loader's batch. */
export function by<T, K extends keyof T>(field: K, things: readonly T[]): Map<T[K], T> {
  return new Map(things.map((thing) => [thing[field], thing]));
}

/** Lists of things by one of their fields; keys without a thing get an empty list. */
export function listsBy<T, K extends keyof T>(field: K, keys: readonly T[K][], things: readonly T[]): Map<T[K], T[]> {
  const lists = new Map<T[K], T[]>(keys.map((key) => [key, []]));
  for (const thing of things) lists.get(thing[field])?.push(thing);
  return lists;
}
