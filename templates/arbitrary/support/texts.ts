/** Arbitraries of string formats. */
import * as fc from 'fast-check';

function moments(): fc.Arbitrary<string> {
  const [min, max] = [new Date('0001-01-01'), new Date('9999-12-31')];
  return fc.date({ noInvalidDate: true, min, max }).map((date) => date.toISOString());
}

/** `'2024-12-29T08:05:41.412Z'` */
export const dateTimes: () => fc.Arbitrary<string> = moments;

/** `'2024-12-29'` */
export function dates(): fc.Arbitrary<string> {
  return moments().map((text) => text.slice(0, 10));
}

/** `'08:05:41.412'` */
export function times(): fc.Arbitrary<string> {
  return moments().map((text) => text.slice(11, 23));
}

/** `'PT4711S'` */
export function durations(): fc.Arbitrary<string> {
  return fc.nat().map((seconds) => `PT${seconds}S`);
}
