/** A factory's `build` and `buildList` as functions. */
import type { Build } from './build.ts';
import { Factory, none } from './factory.ts';
import type { Options } from './settings.ts';
import type { Made, Overrides, Share } from './types.ts';

/** Creates a value: complete, unless an override or an option makes something null or absent. */
export type Create<T, C extends T> = <G = never, S extends Share = never>(
  overrides?: Overrides<T, C, G>,
  options?: Options<S>,
) => Made<T, C, G, S>;

/** Creates several values, each different. */
export type CreateList<T, C extends T> = <G = never, S extends Share = never>(
  count: number,
  overrides?: Overrides<T, C, G>,
  options?: Options<S>,
) => Made<T, C, G, S>[];

/** A factory from a builder. `Traits` maps each trait to the type that it builds: `C` or `T`. */
export function factoryOf<T extends object, C extends T, Traits>(
  build: NoInfer<Build<T, C>>,
  traits: { readonly [name: string]: NoInfer<Overrides<T>> },
): Factory<T, C, Traits> {
  return new Factory({
    build,
    traits,
    layers: [],
    hooks: [],
    shared: none,
    defaults: none,
    counter: { next: 1, resets: 0 },
  });
}

/** The factory's `build`. */
export function creator<T extends object, C extends T, Traits>(
  factory: Factory<T, C, Traits>,
): Create<T, C> {
  return factory.build.bind(factory);
}

/** The factory's `buildList`. */
export function listCreator<T extends object, C extends T, Traits>(
  factory: Factory<T, C, Traits>,
): CreateList<T, C> {
  return factory.buildList.bind(factory);
}
