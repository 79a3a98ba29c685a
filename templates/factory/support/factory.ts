/** Factories are immutable: every method that changes something returns a new factory. */
import { type Build, put } from './build.ts';
import { draw } from './draw.ts';
import { layered, outline, resolve } from './overrides.ts';
import { defaultSettings, type Options, type Settings, settingsOf } from './settings.ts';
import type { Context, Made, Overrides, ResolvedOverrides, Share } from './types.ts';

/** No associations, no options. */
export const none = {};

/** What a factory is made of. */
export interface Parts<T, C extends T> {
  readonly build: Build<T, C>;
  /** Overrides by name. */
  readonly traits: { readonly [name: string]: unknown };
  /** Overrides of every value; later ones win. */
  readonly layers: readonly unknown[];
  readonly hooks: readonly ((value: C, context: Context) => void)[];
  /** Objects that values contain by reference. */
  readonly shared: Partial<T>;
  readonly defaults: Options;
  /** Shared by all factories derived from one. */
  readonly counter: Counter;
}

/** Numbers the values of a factory. */
export interface Counter {
  next: number;
  /** How often all sequences were restarted when it was last used. */
  resets: number;
}

let resets = 0;

/** Restarts the sequences of all factories at 1, as before each test. */
export function resetSequences(): void {
  resets++;
}

/**
 * Builds values of `T`: complete ones (`C`) unless something is absent or null. `Traits` maps each trait to
 * the type that it builds.
 *
 * @example
 * const paused = synchronizationStatusFactory.with('paused').params({escrowsPruned: false});
 * paused.buildList(3, {countSuccessiveCompleteFailures: ({index}) => index});
 */
export class Factory<T extends object, C extends T, Traits = unknown> {
  readonly #parts: Parts<T, C>;

  constructor(parts: Parts<T, C>) {
    this.#parts = parts;
  }

  /** One value: the same for the same seed; without a seed, the next one of the sequence. */
  build<G = never, S extends Share = never>(
    overrides?: Overrides<T, C, G>,
    options?: Options<S>,
  ): Made<T, C, G, S>;
  build(overrides?: unknown, options?: Options): unknown {
    return this.#make(overrides, this.#resolve(options), this.#seedOf(options), 0);
  }

  /** Several values, each different. */
  buildList<G = never, S extends Share = never>(
    count: number,
    overrides?: Overrides<T, C, G>,
    options?: Options<S>,
  ): Made<T, C, G, S>[];
  buildList(count: number, overrides?: unknown, options?: Options): unknown {
    return [...this.#stream(count, overrides, options)];
  }

  /** The values of `buildList`, one at a time. */
  stream<G = never, S extends Share = never>(
    count: number,
    overrides?: Overrides<T, C, G>,
    options?: Options<S>,
  ): Generator<Made<T, C, G, S>, void>;
  stream(count: number, overrides?: unknown, options?: Options): unknown {
    return this.#stream(count, overrides, options);
  }

  *#stream(count: number, overrides: unknown, options: Options | undefined): Generator<C, void> {
    const settings = this.#resolve(options);
    const seed = draw(this.#seedOf(options), 0x6c697374);
    for (let index = 0; index < count; index++)
      yield this.#make(overrides, settings, draw(seed, index), index);
  }

  /** A factory with default overrides. */
  params<G = never>(overrides: Overrides<T, C, G>): Factory<T, Made<T, C, G>, Traits>;
  params(overrides: unknown): unknown {
    return this.#derive({ layers: [...this.#parts.layers, overrides] });
  }

  /** A factory with one more trait: named overrides, which `with` applies. */
  trait<N extends string, G = never>(
    name: N,
    overrides: Overrides<T, C, G>,
  ): Factory<T, C, Traits & { [K in N]: Made<T, C, G> }>;
  trait(name: string, overrides: unknown): unknown {
    return new Factory({ ...this.#parts, traits: { ...this.#parts.traits, [name]: overrides } });
  }

  /** A factory that applies a trait. */
  with<N extends keyof Traits & string>(
    name: N,
  ): Factory<T, T extends C ? T : Traits[N] extends C ? C : T, Traits>;
  with(name: keyof Traits & string): unknown {
    const { layers, traits } = this.#parts;
    const trait = Object.hasOwn(traits, name) ? traits[name] : undefined;
    if (trait !== undefined) return this.#derive({ layers: [...layers, trait] });
    throw new RangeError(
      `no trait is called ${name}; there are: ${Object.keys(traits).join(', ')}`,
    );
  }

  /**
   * A factory whose values contain these objects by reference: a parent, or a child that several share. Other
   * properties agree with them: their count, their id, the state.
   */
  associations(shared: Partial<C>): Factory<T, C, Traits> {
    return this.#derive({ shared: { ...this.#parts.shared, ...shared } });
  }

  /** A factory that calls a function with every value before returning it. */
  afterBuild(hook: (value: C, context: Context) => void): Factory<T, C, Traits> {
    return this.#derive({ hooks: [...this.#parts.hooks, hook] });
  }

  /** A factory with default options. */
  options<S extends Share = never>(defaults: Options<S>): Factory<T, Made<T, C, never, S>, Traits>;
  options(defaults: Options): unknown {
    return this.#derive({ defaults: { ...this.#parts.defaults, ...defaults } });
  }

  /** A factory with its own sequence, which starts at 1. */
  sequenced(): Factory<T, C, Traits> {
    return this.#derive({ counter: { next: 1, resets } });
  }

  /** Restarts the sequence at 1, for all factories that share it. */
  rewindSequence(): void {
    this.#parts.counter.next = 1;
  }

  /** The number of the next value. */
  #next(): number {
    const { counter } = this.#parts;
    if (counter.resets !== resets) Object.assign(counter, { next: 1, resets });
    return counter.next;
  }

  #seedOf(options: Options | undefined): number {
    return options?.seed ?? this.#parts.defaults.seed ?? this.#next();
  }

  #derive(parts: Partial<Parts<T, C>>): Factory<T, C, Traits> {
    return new Factory({ ...this.#parts, ...parts });
  }

  #resolve(options: Options | undefined): Settings {
    const { defaults } = this.#parts;
    if (defaults !== none) return settingsOf({ ...defaults, ...options });
    for (const name in options) if (name !== 'seed') return settingsOf(options);
    return defaultSettings;
  }

  #make(overrides: unknown, settings: Settings, seed: number, index: number): C {
    const { build, layers, hooks, shared, counter } = this.#parts;
    const sequence = this.#next();
    counter.next++;
    if (overrides === undefined && layers.length === 0 && hooks.length === 0 && shared === none) {
      return build(seed, settings);
    }
    const context = { sequence, index, seed };
    let resolved: unknown = shared === none ? undefined : outline(shared);
    for (const layer of [...layers, overrides])
      resolved = layered(resolved, resolve(layer, context));
    const value = build(seed, settings, resolved as ResolvedOverrides<T> | undefined);
    for (const [name, part] of Object.entries(shared)) put(value, name, part);
    for (const hook of hooks) hook(value, context);
    return value;
  }
}
