import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZone, wallClock, zonedTime } from './index.ts';

const ZONES = ['Europe/Zurich', 'America/New_York', 'Asia/Shanghai', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'];

it.each([
  ['2021-12-04', '09:00', 'Asia/Shanghai', '2021-12-04T01:00:00.000Z'],
  ['2021-12-04', '09:00', 'Asia/Kathmandu', '2021-12-04T03:15:00.000Z'],
  ['2021-12-04', '09:00', 'Europe/Zurich', '2021-12-04T08:00:00.000Z'],
  ['2021-07-04', '09:00', 'Europe/Zurich', '2021-07-04T07:00:00.000Z'],
  ['2021-12-04', '09:00', 'America/New_York', '2021-12-04T14:00:00.000Z'],
  ['2021-07-04', '09:00:30', 'America/New_York', '2021-07-04T13:00:30.000Z'],
  ['2024-02-29', '23:59', 'Asia/Shanghai', '2024-02-29T15:59:00.000Z'],
  ['2021-01-01', '00:00', 'Asia/Kathmandu', '2020-12-31T18:15:00.000Z'],
  ['1988-07-01', '12:00', 'Asia/Shanghai', '1988-07-01T03:00:00.000Z'],
])('%s %s in %s is %s', (date, time, zone, instant) => {
  expect(zonedTime(date, time, zone).toISOString()).toBe(instant);
});

describe('where clocks are put forward', () => {
  it.each([
    ['Europe/Zurich', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z', '01:59'],
    ['Europe/Zurich', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z', '03:00'],
    ['Europe/Zurich', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z', '03:30'],
    ['Europe/Zurich', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z', '03:00'],
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00.000Z', '03:30'],
    ['America/Sao_Paulo', '2018-11-04', '00:00', '2018-11-04T03:00:00.000Z', '01:00'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00.000Z', '02:45'],
  ])('in %s on %s, %s means %s', (zone, date, time, instant, shown) => {
    expect(zonedTime(date, time, zone).toISOString()).toBe(instant);
    expect(wallClock(zonedTime(date, time, zone), zone)).toMatchObject({ date, time: shown });
  });

  it('a day that was left out altogether becomes the next', () => {
    const instant = zonedTime('2011-12-30', '09:00', 'Pacific/Apia');
    expect(wallClock(instant, 'Pacific/Apia')).toEqual({ date: '2011-12-31', time: '09:00', offset: '+14:00' });
  });
});

describe('where clocks are put back', () => {
  it.each([
    ['Europe/Zurich', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z', '+02:00'],
    ['Europe/Zurich', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z', '+01:00'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z', '-04:00'],
    ['America/New_York', '2026-11-01', '02:00', '2026-11-01T07:00:00.000Z', '-05:00'],
  ])('in %s on %s, %s means the first: %s', (zone, date, time, instant, offset) => {
    expect(zonedTime(date, time, zone).toISOString()).toBe(instant);
    expect(wallClock(new Date(instant), zone)).toEqual({ date, time, offset });
  });

  it('both instants show the same time', () => {
    const [first, second] = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((at) =>
      wallClock(new Date(at), 'Europe/Zurich'),
    );
    expect(second).toEqual({ ...first, offset: '+01:00' });
  });
});

describe('for every minute from 1970 to 2050', () => {
  const minute = fc.integer({ min: 0, max: 42_000_000 }).map((minutes) => new Date(minutes * 60_000));
  const zone = fc.constantFrom(...ZONES);

  it('the wall clock leads back to the instant, or to the first that showed the same time', () => {
    fc.assert(
      fc.property(minute, zone, (instant, zone) => {
        const { date, time, offset } = wallClock(instant, zone);
        const back = zonedTime(date, time, zone);
        expect(back.getTime()).toBeLessThanOrEqual(instant.getTime());
        expect(wallClock(back, zone)).toMatchObject({ date, time });
        expect(new Date(`${date}T${time}:00${offset}`)).toEqual(instant);
        if (zone === 'UTC' || zone === 'Asia/Kathmandu') expect(back).toEqual(instant);
      }),
      { numRuns: 2000 },
    );
  });

  it('more than an hour later on the wall is always a later instant', () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 61, max: 5000 }), zone, (wall, later, zone) => {
        const at = (date: Date) => zonedTime(date.toISOString().slice(0, 10), date.toISOString().slice(11, 16), zone);
        expect(at(new Date(wall.getTime() + later * 60_000)).getTime()).toBeGreaterThan(at(wall).getTime());
      }),
      { numRuns: 1000 },
    );
  });
});

it('refuses what does not exist', () => {
  for (const date of ['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', '0999-01-01'])
    expect(() => zonedTime(date, '09:00', 'UTC')).toThrow(RangeError);
  for (const time of ['24:00', '9:00', '09:60', '09:00:60', '09', '', '09:00Z'])
    expect(() => zonedTime('2026-01-01', time, 'UTC')).toThrow(/^time ".*" must be HH:MM/);
  expect(() => zonedTime('2026-01-01', '09:00', 'Asia/Atlantis')).toThrow(RangeError);
  expect(() => wallClock(new Date(Number.NaN), 'UTC')).toThrow('instant is no valid date');
  expect(['Asia/Shanghai', 'UTC', 'Asia/Atlantis', ''].map(isZone)).toEqual([true, true, false, false]);
});
