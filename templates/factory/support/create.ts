/** A factory's `build` and `buildList` as functions. */
import type { Build } from './build.ts';
import { Factory, none } from './factory.ts';
import type { CompleteOptions, Options } from './settings.ts';
import type { Overrides } from './types.ts';

/** Creates a value: complete, unless an override or an option makes something null or absent. */
export interface Create<T, C extends T> {
  (overrides?: Overrides<C>, options?: CompleteOptions): C;
  (overrides?: Overrides<T>, options?: Options): T;
}

/** Creates several values, each different. */
export interface CreateList<T, C extends T> {
  (count: number, overrides?: Overrides<C>, options?: CompleteOptions): C[];
  (count: number, overrides?: Overrides<T>, options?: Options): T[];
}

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
