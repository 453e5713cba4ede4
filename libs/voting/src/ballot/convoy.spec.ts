import { describe, expect, it } from 'vitest';
import { type Arrival, Convoy } from './convoy.ts';

interface Parcel {
  name: string;
  keys: string[];
}
const parcel = (name: string, ...keys: string[]): Parcel => ({ name, keys: keys.length > 0 ? keys : [name] });
const names = (load: readonly Parcel[]) => load.map(({ name }) => name);

/** A convoy whose loads are noted; a load for which `breaks` holds fails as a whole. */
function convoy({ most = 10, breaks = (load: readonly Parcel[]): boolean => load.length === 0 } = {}) {
  const loads: string[][] = [];
  const carry = async (load: readonly Parcel[]): Promise<Arrival<string>[]> => {
    loads.push(names(load));
    await Promise.resolve();
    if (breaks(load)) throw new Error(`lost ${names(load).join(' ')}`);
    return load.map(({ name }) => ({ receipt: `got ${name}` }));
  };
  return { loads, convoy: new Convoy(carry, ({ keys }) => keys, most) };
}

describe('a convoy', () => {
  it('starts with the first at once and takes those who came meanwhile together', async () => {
    const { convoy: road, loads } = convoy();
    const receipts = await Promise.all([parcel('a'), parcel('b'), parcel('c')].map((each) => road.send(each)));
    expect(receipts).toEqual(['got a', 'got b', 'got c']);
    expect(loads).toEqual([['a'], ['b', 'c']]);
    expect(road.idle).toBe(true);
  });

  it('never carries two of one key together, and keeps their order', async () => {
    const { convoy: road, loads } = convoy();
    const parcels = [parcel('a'), parcel('b', 'x'), parcel('c', 'x', 'y'), parcel('d', 'y'), parcel('e')];
    await Promise.all(parcels.map((each) => road.send(each)));
    expect(loads).toEqual([['a'], ['b', 'e'], ['c'], ['d']]);
  });

  it('carries no more than it can', async () => {
    const { convoy: road, loads } = convoy({ most: 2 });
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => road.send(parcel(name))));
    expect(loads).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  it('carries a load that broke again, one by one, and loses only what breaks alone', async () => {
    const { convoy: road, loads } = convoy({ breaks: (load) => names(load).includes('c') });
    const sent = ['a', 'b', 'c', 'd'].map((name) => road.send(parcel(name)));
    const arrivals = await Promise.allSettled(sent);
    expect(arrivals.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(loads).toEqual([['a'], ['b', 'c', 'd'], ['b'], ['c'], ['d']]);
  });
});
