/** How code tells whether a value is of a type, as text: where the model and the templates meet. */

/** One condition, and its opposite. */
export interface Condition {
  readonly holds: string
  readonly fails: string
}

export interface Check {
  /** What must hold of an expression, each narrowing it for the next; none where anything will do. */
  conditions(value: string): readonly Condition[]
  /** What tells the compiler of the type where the conditions alone do not. */
  readonly narrowing?: (value: string) => Condition
  /** As messages name it: `a whole number`. */
  readonly expected: string
  /** A call that lists what is wrong inside. Without it a value is right or wrong as a whole. */
  readonly issues?: (value: string) => string
  /** A call that copies, and throws for a wrong value. Without it the value is its own copy. */
  readonly copy?: (value: string) => string
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

/** What a copy has in the value's place. */
export function copied({copy}: Check, value: string): string {
  return copy?.(value) ?? value
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

/** The check with conditions that tell the compiler the type, for code that hands the value on as one of it. */
export function narrowing(check: Check): Check {
  const {narrowing: first} = check
  return first === undefined
    ? check
    : {...check, conditions: (value) => [first(value), ...check.conditions(value)]}
}
