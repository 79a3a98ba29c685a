/** How code tells whether a value is of a type, as text: where the model and the templates meet. */

/** One condition, and its opposite. */
export interface Condition {
  readonly holds: string
  readonly fails: string
}

export interface Check {
  /** What must hold of an expression, each narrowing it for the next; none where anything will do. */
  conditions(value: string): readonly Condition[]
  /** As messages name it: `an integer`. */
  readonly expected: string
  /** A call that lists what is wrong inside. Without it a value is right or wrong as a whole. */
  readonly issues?: (value: string) => string
  /** Converts JSON to such a value. Without it JSON has the value itself. */
  readonly fromJson?: Conversion
  /** Copies a right value. Without it the value is its own copy. */
  readonly copy?: Copy
}

export type Copy = Conversion

export interface Conversion {
  /** An expression: `value.name.slice()`. */
  of(value: string): string
  /** The function that makes it, where that is one of a value alone. */
  readonly by?: () => string
}

export const anything: Check = {conditions: () => [], expected: 'anything'}

/** `typeof a === 'string' && a.length <= 5` */
export function holds(check: Check, value: string): string {
  return check
    .conditions(value)
    .map((condition) => condition.holds)
    .join(' && ')
}

/** `typeof a !== 'string' || a.length > 5`; empty where nothing can fail. */
export function fails(check: Check, value: string): string {
  return check
    .conditions(value)
    .map((condition) => condition.fails)
    .join(' || ')
}

/** What copies or converts with a function: `copyUser(value)`. */
export function copyBy(name: () => string): Conversion {
  return {of: (value) => `${name()}(${value})`, by: name}
}

/** What copies or converts the items of a list or a map: `copyUser`, `(item) => copyPair(item)`. */
export function copier(copy: Conversion): string {
  return copy.by?.() ?? `(item) => ${copy.of('item')}`
}

/** A function call as a condition. */
export function call(text: string): Condition {
  return {holds: text, fails: `!${text}`}
}

/** A condition in front of others that are joined by `||`: `value !== null && (a || b)`. */
export function guarded(guard: string, condition: string): string {
  if (guard === '' || condition === '') return condition
  return `${guard} && ${condition.includes(' || ') ? `(${condition})` : condition}`
}
