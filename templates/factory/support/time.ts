/**
 * Times relative to an object's moment, so that what began is before what ended: every stage of its life has a
 * range, earlier stages first, and each property draws a time within its range.
 */
import { draw } from './draw.ts';
import type { Settings } from './settings.ts';

/** A range: its start in seconds relative to the object's moment, and its length. */
export type Stage = readonly [from: number, length: number];

/** Ranges that are the same for all objects. */
interface Fixed {
  readonly birth: Stage;
  readonly dayBegan: Stage;
  readonly began: Stage;
  readonly accepted: Stage;
  readonly fulfilled: Stage;
  readonly during: Stage;
  readonly ended: Stage;
  readonly changed: Stage;
  readonly next: Stage;
  readonly expires: Stage;
}

/** Ranges by stage. */
export interface Stages extends Fixed {
  readonly born: Stage;
  readonly created: Stage;
  readonly issued: Stage;
}

const fixed: Fixed = {
  birth: [-60 * 31_557_600, 40 * 31_557_600],
  dayBegan: [-10 * 86_400, 5 * 86_400],
  began: [-3_600, 1_800],
  accepted: [-1_799, 249],
  fulfilled: [-1_549, 349],
  during: [-1_799, 600],
  ended: [-1_198, 600],
  changed: [-597, 590],
  next: [3_600, 86_400],
  expires: [30 * 86_400, 60 * 86_400],
};

/**
 * The ranges of objects at a level of nesting: an object is older than the objects in it, whose moments are near
 * its own.
 */
export function stagesOf(levels: number): Stages {
  const age = Math.max(7_200, Math.floor(30 * 86_400 * 0.375 ** levels));
  return {
    born: [-3 * age, age],
    created: [-2 * age, age],
    issued: [-age, Math.floor(age / 2)],
    ...fixed,
  };
}

/** Seconds since 1970; `NaN` if it is not a time. A time without a zone is UTC. */
export function secondsOf(time: string): number {
  return Math.floor(Date.parse(/T[\d:.]*$/.test(time) ? `${time}Z` : time) / 1000);
}

const path = 0x6d6f6d65;

/**
 * The moment of an object: consistent with an overridden time, or near its parent's, or within thirty days
 * before the clock.
 */
export function momentOf(
  seed: number,
  settings: Settings,
  parentTime: number | undefined,
  overrides?: { readonly [name: string]: unknown } | null,
  shape?: { readonly times?: { readonly [name: string]: keyof Stages } },
): number {
  if (overrides && shape) {
    for (const name in shape.times) {
      const [time, stage] = [overrides[name], shape.times[name]];
      const text = time instanceof Date ? time.toJSON() : time;
      if (typeof text !== 'string' || stage === undefined) continue;
      const seconds = secondsOf(text);
      const [from, length] = settings.stages[stage];
      // The year 1 stands for an unknown time: others do not follow it.
      if (seconds > -2_000_000_000) return seconds - from - Math.floor(length / 2);
    }
  }
  return parentTime ?? settings.clock - ((draw(seed, path) >>> 0) % 2_592_000);
}

/** Integers from 0 as strings, made once: joining strings is several times faster than making them of digits. */
const texts = (length: number, text: (number: number) => string): readonly string[] =>
  Array.from({ length }, (_, number) => text(number));
const two = (number: number): string => String(number).padStart(2, '0');

const minutes = /* @__PURE__ */ texts(
  1_440,
  (number) => `T${two(Math.floor(number / 60))}:${two(number % 60)}:`,
);
const seconds = /* @__PURE__ */ texts(60, (number) => `${two(number)}Z`);

const firstDay = 19_844;
/** Dates of the year around the default clock; others are calculated. */
const days = /* @__PURE__ */ texts(366, (number) => dayText(firstDay + number));

/** `'2024-12-29T08:05:41Z'` */
export function dateTime(moment: number, seed: number, [from, length]: Stage): string {
  const time = moment + from + ((seed >>> 0) % length);
  const day = Math.floor(time / 86_400);
  const ofDay = time - day * 86_400;
  const minute = (ofDay / 60) | 0;
  const clock = `${minutes[minute]}${seconds[ofDay - minute * 60]}`;
  return `${dayOf(day)}${clock}`;
}

/** `'2024-12-29T08:05:41.4127356Z'` */
export function preciseTime(moment: number, seed: number, [from, length]: Stage): string {
  const time = moment + from + ((seed >>> 0) % length);
  const day = Math.floor(time / 86_400);
  return `${dayOf(day)}${preciseClock(time - day * 86_400, (seed >>> 4) % 10_000_000)}`;
}

/** `'T08:05:41.4127356Z'`, made at once: joining would allocate intermediate strings. */
function preciseClock(ofDay: number, fraction: number): string {
  const hour = (ofDay / 3_600) | 0;
  const minute = ((ofDay / 60) | 0) % 60;
  const second = ofDay % 60;
  return String.fromCharCode(
    84,
    digit(hour, 10),
    digit(hour, 1),
    58,
    digit(minute, 10),
    digit(minute, 1),
    58,
    digit(second, 10),
    digit(second, 1),
    46,
    digit(fraction, 1_000_000),
    digit(fraction, 100_000),
    digit(fraction, 10_000),
    digit(fraction, 1_000),
    digit(fraction, 100),
    digit(fraction, 10),
    digit(fraction, 1),
    90,
  );
}

/** Character code of a digit: that of the tens, the hundreds, … */
function digit(number: number, place: number): number {
  return 48 + (((number / place) | 0) % 10);
}

/** `'2024-12-29'` */
export function date(moment: number, seed: number, [from, length]: Stage): string {
  return dayOf(Math.floor((moment + from + ((seed >>> 0) % length)) / 86_400));
}

/** `'08:15:00'`, a quarter of an hour; later in the day for later stages. */
export function time(seed: number, [from]: Stage): string {
  const hour = from < -3_000 ? 8 : from < 0 ? 13 : 18;
  return `${minutes[hour * 60 + ((seed >>> 0) % 16) * 15]?.slice(1)}00`;
}

function dayOf(day: number): string {
  return days[day - firstDay] ?? dayText(day);
}

/** Days since 1970 as a date: Howard Hinnant's `civil_from_days`, for days after the year 0. */
function dayText(day: number): string {
  const shifted = day + 719_468;
  const era = (shifted / 146_097) | 0;
  const ofEra = shifted - era * 146_097;
  const year =
    ((ofEra - ((ofEra / 1_460) | 0) + ((ofEra / 36_524) | 0) - ((ofEra / 146_096) | 0)) / 365) | 0;
  const ofYear = ofEra - (365 * year + ((year / 4) | 0) - ((year / 100) | 0));
  const march = ((5 * ofYear + 2) / 153) | 0;
  const month = march < 10 ? march + 3 : march - 9;
  const full = year + era * 400 + (month < 3 ? 1 : 0);
  return `${two((full / 100) | 0)}${two(full % 100)}-${two(month)}-${two(ofYear - (((153 * march + 2) / 5) | 0) + 1)}`;
}
