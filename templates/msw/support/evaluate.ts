/** Evaluates `$filter` and `$orderby`. */
import { badRequest } from './errors.ts';
import type { Expression, FunctionName, Operator, Order, Path } from './expression.ts';

/** Variables of `any` and `all`: elements of lists, by name. */
type Variables = { readonly [name: string]: unknown };

/** Whether a condition holds for a value. */
export function holds(expression: Expression, value: object, variables: Variables = {}): boolean {
  return evaluate(expression, value, variables) === true;
}

/** Compares by the first order in which two values differ; null comes first. */
export function sorted<T>(
  values: readonly T[],
  orders: readonly Order[],
  of: (value: T) => object,
): T[] {
  return [...values].sort((a, b) => {
    for (const { by, descending } of orders) {
      const [left, right] = [evaluate(by, of(a), {}), evaluate(by, of(b), {})];
      const order = compared(left, right) || Number(left !== null) - Number(right !== null);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

/** A property that a filter requires: `{names: ['address', 'city'], value: 'Pune'}` */
export interface Fact {
  readonly names: readonly string[];
  readonly value: unknown;
}

/** Properties that a filter requires with `eq`, joined by `and` alone: the first half of `city eq 'Pune' and age gt 40`. */
export function stated(filter: Expression): Fact[] {
  if (filter.kind === 'and') return [...stated(filter.left), ...stated(filter.right)];
  if (filter.kind !== 'compare' || filter.operator !== 'eq') return [];
  const { left, right } = filter;
  return left.kind === 'path' && right.kind === 'literal'
    ? [{ names: left.names, value: right.value }]
    : [];
}

function evaluate(expression: Expression, value: object, variables: Variables): unknown {
  const ask = (part: Expression): unknown => evaluate(part, value, variables);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'path':
      return followed(expression, value, variables);
    case 'and':
      return ask(expression.left) === true && ask(expression.right) === true;
    case 'or':
      return ask(expression.left) === true || ask(expression.right) === true;
    case 'not':
      return ask(expression.of) !== true;
    case 'compare':
      return operators[expression.operator](ask(expression.left), ask(expression.right));
    case 'in':
      return expression.list.some((item) => compared(ask(expression.of), ask(item)) === 0);
    case 'call': {
      const [text = '', part = ''] = expression.of.map((one) => textOf(ask(one)));
      return functions[expression.name](text, part);
    }
    case 'any':
    case 'all': {
      const { kind, list, variable, of } = expression;
      const elements = ask(list) ?? [];
      if (!Array.isArray(elements))
        throw list.refusal(`${kind} asks of a list, '${list.names.join('/')}' is none`);
      if (variable === undefined || of === undefined) return elements.length > 0;
      const test = (element: unknown): boolean =>
        holds(of, value, { ...variables, [variable]: element });
      return kind === 'any' ? elements.some(test) : elements.every(test);
    }
  }
}

/** The value at a path; null if a value on the way is. */
function followed({ names, refusal }: Path, value: object, variables: Variables): unknown {
  const [first = ''] = names;
  const isVariable = Object.hasOwn(variables, first);
  let part: unknown = isVariable ? variables[first] : value;
  for (const name of isVariable || first === '$it' ? names.slice(1) : names) {
    if (part === null) return null;
    if (name === '$count' && Array.isArray(part)) part = part.length;
    else if (Array.isArray(part))
      throw refusal(`'${name}' is of a list's elements: ask with any or all`);
    else if (typeof part === 'object' && part && Object.hasOwn(part, name))
      part = (part as Variables)[name] ?? null;
    else throw badRequest(`Could not find a property named '${name}'.`, { target: name });
  }
  return part;
}

const operators: { readonly [name in Operator]: (left: unknown, right: unknown) => boolean } = {
  eq: (left, right) => compared(left, right) === 0,
  ne: (left, right) => compared(left, right) !== 0,
  gt: (left, right) => compared(left, right) > 0,
  ge: (left, right) => left !== null && compared(left, right) >= 0,
  lt: (left, right) => compared(left, right) < 0,
  le: (left, right) => left !== null && compared(left, right) <= 0,
  has: (flags, flag) => textOf(flags).split(',').includes(textOf(flag)),
};

const functions: { readonly [name in FunctionName]: (text: string, part: string) => unknown } = {
  contains: (text, part) => text.includes(part),
  endswith: (text, part) => text.endsWith(part),
  startswith: (text, part) => text.startsWith(part),
  length: (text) => text.length,
  tolower: (text) => text.toLowerCase(),
  toupper: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
};

/** Negative, zero or positive; `NaN` if only one is null. */
function compared(left: unknown, right: unknown): number {
  if (left === null || right === null) return left === right ? 0 : Number.NaN;
  if (!isPlain(left) || !isPlain(right)) throw badRequest('An object cannot be compared.');
  if (typeof left !== typeof right)
    throw badRequest(`A ${typeof left} cannot be compared with a ${typeof right}.`);
  // Times with different offsets or fractions may be equal.
  const [one, other] =
    isTime(left) && isTime(right) ? [Date.parse(left), Date.parse(right)] : [left, right];
  return one < other ? -1 : one > other ? 1 : 0;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value !== 'object';
}

function isTime(value: string | number | boolean): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d(T|$)/.test(value);
}

/** Null is an empty string. */
function textOf(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  throw badRequest(`Expected a string, not a ${typeof value}.`);
}
