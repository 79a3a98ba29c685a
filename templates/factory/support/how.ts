/** How values are made, from the options that a caller gives. */
import { type Stages, secondsOf, stagesOf } from './time.ts';
import type { Share } from './types.ts';
import { type Words, words } from './words.ts';

/** Options under which everything is filled. */
export interface CompleteOptions {
  /** The same seed gives the same value. Default 1. */
  readonly seed?: number;
  /** The time that everything lies around. Default `'2025-01-15T09:30:00Z'`. */
  readonly clock?: string;
  /** How long lists are: a number, or the shortest and the longest. Default `[1, 3]`. */
  readonly length?: number | readonly [shortest: number, longest: number];
  /** How many levels of objects have lists with something in them. Default 4. */
  readonly depth?: number;
  /** Relationships to fill: all, or those named. Default: none. */
  readonly navigation?: boolean | readonly string[];
  /** Where texts come from. Default: short English lists. */
  readonly words?: Words;
}

/** Options under which a value may lack what its type says may be absent or null. */
export interface Options extends CompleteOptions {
  /** Which optional properties are absent. Default `'none'`. */
  readonly absent?: Share;
  /** Which nullable properties are null. Default `'none'`. */
  readonly null?: Share;
}

/** Settled options, and those that hold one level further in. */
export interface How {
  /** Seconds since 1970. */
  readonly clock: number;
  /** Where times lie around an object's moment. */
  readonly stages: Stages;
  readonly shortest: number;
  readonly longest: number;
  readonly depth: number;
  readonly navigation: boolean | readonly string[];
  readonly words: Words;
  readonly absent: Share;
  readonly null: Share;
  /** Nothing left out, nothing null, no relationships. */
  readonly plain: boolean;
  readonly inside: How;
}

/** How values are made when no option but the seed is given. */
export const plainly: How = /* @__PURE__ */ howOf({});

/** Options, settled. */
export function howOf(options: Options): How {
  const {
    length = [1, 3],
    depth = 4,
    clock = '2025-01-15T09:30:00Z',
    navigation = false,
  } = options;
  const [shortest, longest] = typeof length === 'number' ? [length, length] : length;
  const { absent = 'none', null: nothing = 'none' } = options;
  const seconds = secondsOf(clock);
  if (Number.isNaN(seconds)) throw new RangeError(`clock: ${clock} is no time`);
  const common = { clock: seconds, shortest, longest, words: options.words ?? words };
  const deep = inner(absent) === 'none' && inner(nothing) === 'none';
  const inside = {
    ...common,
    navigation: false,
    absent: inner(absent),
    null: inner(nothing),
    plain: deep,
  };
  let how = innermost({ ...inside, stages: stagesOf(depth) });
  for (let level = 1; level < depth; level++) {
    how = { ...inside, depth: level, stages: stagesOf(depth - level), inside: how };
  }
  const plain = deep && absent === 'none' && nothing === 'none' && navigation === false;
  return {
    ...common,
    depth,
    stages: stagesOf(0),
    navigation,
    absent,
    null: nothing,
    plain,
    inside: how,
  };
}

/** Names are those of the outermost object; the other shares hold for all within it. */
function inner(share: Share): Share {
  return typeof share === 'object' ? 'none' : share;
}

/** The last level is its own inside. */
function innermost(how: Omit<How, 'depth' | 'inside'>): How {
  const last: { -readonly [K in keyof How]: K extends 'inside' ? How | undefined : How[K] } = {
    ...how,
    depth: 0,
    inside: undefined,
  };
  last.inside = last as How;
  return last as How;
}
