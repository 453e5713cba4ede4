import { describe, expect, it } from 'vitest';
import type { CountSettings } from '../index.ts';
import { written } from '../spec/written.ts';
import { startingField } from './beforehand.ts';

const profile = written('Ada Keep Bo Cy', '3: Ada > Keep > Bo', '2: Bo > Ada > Keep', '1: Cy > Keep > Ada > Bo');

/** Who stands, who is left out, and the sentences that say why. */
function field(settings: CountSettings) {
  const { standing, leftOut, words } = startingField(profile, settings);
  return { standing: [...standing], leftOut, why: words.filter((sentence) => /left out:|status quo/.test(sentence)) };
}

describe('who stands when a count in rounds begins', () => {
  it('is everybody where nothing is set', () => {
    expect(field({})).toEqual({ standing: [1, 1, 1, 1], leftOut: [], why: [] });
    const limits = [{ most: 1, classOf: ['Acme', 'Acme', null, null] }];
    expect(field({ limits })).toMatchObject({ standing: [1, 1, 1, 1], leftOut: [] });
  });

  it('is nobody of a class that may have no winner', () => {
    const limits = [{ most: 0, classOf: [null, null, 'Acme', 'Acme'] }];
    expect(field({ limits })).toEqual({
      standing: [1, 1, 0, 0],
      leftOut: [[2, 3]],
      why: ['Bo is left out: nobody of its class may win.', 'Cy is left out: nobody of its class may win.'],
    });
  });

  it('is who beats the status quo, which stands behind them and before the others', () => {
    expect(field({ statusQuo: 1 })).toEqual({
      standing: [1, 0, 0, 0],
      leftOut: [[1], [2, 3]],
      why: [
        'Ada beats the status quo, Keep, 5 to 1.',
        'Bo does not beat the status quo, Keep, 2 to 4: it cannot win.',
        'Cy does not beat the status quo, Keep, 1 to 5: it cannot win.',
        'Keep is left out: Ada beats it.',
      ],
    });
  });

  it('is the status quo alone where nobody beats it', () => {
    expect(field({ statusQuo: 0 })).toMatchObject({ standing: [1, 0, 0, 0], leftOut: [[1, 2, 3]] });
  });

  it('may be several who beat the status quo', () => {
    const { standing, leftOut, why } = field({ statusQuo: 3 });
    expect({ standing, leftOut }).toEqual({ standing: [1, 1, 1, 0], leftOut: [[3]] });
    expect(why.at(-1)).toBe('Cy is left out: Ada, Keep and Bo beat it.');
  });

  it('is found as unranked options are to be read', () => {
    const some = written('Ada Keep', '2: Ada > Keep', '3: Keep');
    expect([...startingField(some, { statusQuo: 1 }).standing]).toEqual([0, 1]);
    expect([...startingField(some, { statusQuo: 1, unranked: 'NO_OPINION' }).standing]).toEqual([1, 0]);
  });
});
