import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, placeOf, stepOf } from './comment.path.ts';

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

describe('the path of a comment', () => {
  it('has a step for each ancestor and itself', () => {
    const start = placeOf(1, null);
    const reply = placeOf(46_655, start);
    expect(start).toEqual({ number: 1, rootNumber: 1, path: '11', depth: 0 });
    expect(reply).toEqual({ number: 46_655, rootNumber: 1, path: '113zzz', depth: 1 });
  });

  it('orders steps as their numbers', () => {
    const number = fc.integer({ min: 1, max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(Math.sign(byBytes(stepOf(a), stepOf(b)))).toBe(Math.sign(a - b));
      }),
    );
  });

  it('orders a thread as it is read: a comment, then the replies to it, each by number', () => {
    const parents = fc.array(fc.nat(), { maxLength: 60 });
    fc.assert(
      fc.property(parents, (choices) => {
        const places: (Place & { parent: number | null })[] = [];
        choices.forEach((choice, index) => {
          const parent = choice % 3 === 0 ? null : (places[choice % (index + 1)] ?? null);
          places.push({ ...placeOf(index + 1, parent), parent: parent?.number ?? null });
        });
        const read: number[] = [];
        const walk = (parent: number | null) => {
          for (const place of places.filter((each) => each.parent === parent)) {
            read.push(place.number);
            walk(place.number);
          }
        };
        walk(null);
        const sorted = places.toSorted((a, b) => a.rootNumber - b.rootNumber || byBytes(a.path, b.path));
        expect(sorted.map(({ number }) => number)).toEqual(read);
      }),
    );
  });

  it('stays short enough for an index, however deep the replies go, and keeps the order of writing there', () => {
    let place = placeOf(1, null);
    const chain = [place];
    for (let number = 2; number <= 1500; number += 1) {
      place = placeOf(number, place);
      chain.push(place);
    }
    expect(Math.max(...chain.map(({ path }) => path.length))).toBeLessThanOrEqual(2000);
    expect(chain.toSorted((a, b) => byBytes(a.path, b.path))).toEqual(chain);
  });
});
