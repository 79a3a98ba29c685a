/** Types of what factories take and return. */

/** A type with every property required and not null, except the properties `Left`. */
export type Complete<T, Left extends PropertyKey = never> = {
  [K in keyof T as K extends Left ? never : K]-?: string extends K ? T[K] : NonNullable<T[K]>;
} & {
  [K in keyof T as K extends Left ? K : never]: T[K];
};

/** The argument of functions in overrides. */
export interface Context {
  /** The number of the value in the factory's sequence, from 1. */
  readonly sequence: number;
  /** The index in a list; 0 outside of lists. */
  readonly index: number;
  /** The seed of this object. */
  readonly seed: number;
}

type Plain = string | number | bigint | boolean | Date | null | undefined;

/** What an override may put in place of a value: `null`, or `undefined`, which leaves a property out. */
export type Gap = null | undefined;

/** What is made: complete, unless overrides or options make a gap in what is complete otherwise. */
export type Made<T, C, G, S = never> = [Extract<G, Gap> | S] extends [never] ? C : T;

/**
 * Part of a value, at any depth; functions are called for values. Where `C` is complete, what would make a gap in it
 * is of `G`, which is inferred.
 */
export type Overrides<T, C = T, G = Gap> = T extends Plain
  ? T
  : T extends readonly (infer E)[]
    ? readonly (ElementOverrides<E, C, G> | ((context: Context) => ElementOverrides<E, C, G>))[]
    : T extends object
      ? PropertyOverrides<T, C, G>
      : T;

type ElementOverrides<E, C, G> = Overrides<E, C extends readonly (infer D)[] ? D : never, G>;

/** Some of the properties of a value; named, so that errors are short. */
export type PropertyOverrides<T, C = T, G = Gap> = {
  readonly [K in keyof T]?:
    | PartOverrides<T, C, G, K>
    | ((context: Context) => PartOverrides<T, C, G, K>)
    | Inherited<K>;
};

type PartOverrides<T, C, G, K> = K extends keyof T
  ?
      | Overrides<Exclude<T[K], Gap>, K extends keyof C ? C[K] : never, G>
      | (null extends T[K] ? (K extends NullableKey<C> ? null : G & null) : never)
      | (K extends OptionalKey<T> ? (K extends OptionalKey<C> ? undefined : G & undefined) : never)
  : never;

type NullableKey<C> = { [K in keyof C]-?: null extends C[K] ? K : never }[keyof C];
type OptionalKey<C> = {
  [K in keyof C]-?: Record<never, never> extends Pick<C, K> ? K : never;
}[keyof C];

/** Properties that every object inherits: `constructor`, `toString`. */
type Inherited<K> = K extends
  | 'constructor'
  | 'hasOwnProperty'
  | 'isPrototypeOf'
  | 'propertyIsEnumerable'
  | 'toLocaleString'
  | 'toString'
  | 'valueOf'
  ? object
  : never;

/** Overrides without functions. */
export type ResolvedOverrides<T> = T extends Plain
  ? T
  : T extends readonly (infer E)[]
    ? readonly ResolvedOverrides<E>[]
    : T extends object
      ? { readonly [K in keyof T]?: ResolvedOverrides<T[K]> }
      : T;

/** Which of the properties in question: none, all, each with a probability, or those named. */
export type Share = 'none' | 'all' | number | readonly string[];
