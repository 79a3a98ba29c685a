/** Parses `$filter` and `$orderby`. */
import { Refusal } from './errors.ts';
import { Tokens } from './tokens.ts';

/** An expression of OData. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | Path
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | {
      readonly kind: 'compare';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'in'; readonly of: Expression; readonly list: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: readonly Expression[] }
  | {
      readonly kind: 'any' | 'all';
      readonly list: Path;
      readonly variable?: string;
      readonly of?: Expression;
    };

/** `address/city`, `member/id` where `member` is a variable; `$count` may end it. */
export interface Path {
  readonly kind: 'path';
  readonly names: readonly string[];
  readonly refusal: (reason: string) => Refusal;
}

const operators = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'has'] as const;
/** Functions, with their number of arguments. */
const functions = {
  contains: 2,
  endswith: 2,
  startswith: 2,
  length: 1,
  tolower: 1,
  toupper: 1,
  trim: 1,
} as const;
export type Operator = (typeof operators)[number];
export type FunctionName = keyof typeof functions;

/** `readFilter("city eq 'Pune' and age gt 40")` */
export function readFilter(text: string): Expression {
  const tokens = new Tokens('$filter', text);
  const expression = either(tokens);
  if (tokens.next.kind !== 'end') throw unexpected(tokens);
  return expression;
}

/** A sort key: `name desc` */
export interface Order {
  readonly by: Expression;
  readonly descending: boolean;
}

/** `readOrder('address/city, age desc')` */
export function readOrder(text: string): Order[] {
  const tokens = new Tokens('$orderby', text);
  const orders: Order[] = [];
  do {
    orders.push({ by: operand(tokens), descending: tokens.skip('asc', 'desc') === 'desc' });
  } while (tokens.skip(','));
  if (tokens.next.kind !== 'end') throw unexpected(tokens);
  return orders;
}

/** `or` has the lowest precedence. */
function either(tokens: Tokens): Expression {
  let left = both(tokens);
  while (tokens.skip('or')) left = { kind: 'or', left, right: both(tokens) };
  return left;
}

function both(tokens: Tokens): Expression {
  let left = condition(tokens);
  while (tokens.skip('and')) left = { kind: 'and', left, right: condition(tokens) };
  return left;
}

/** `not startswith(mail, 'a')`, `age gt 40`, `city in ('Pune', 'Oslo')`, `isOpen` */
function condition(tokens: Tokens): Expression {
  if (tokens.skip('not')) return { kind: 'not', of: condition(tokens) };
  const left = operand(tokens);
  const operator = tokens.skip(...operators);
  if (operator) return { kind: 'compare', operator, left, right: operand(tokens) };
  if (!tokens.skip('in')) return left;
  tokens.expect('(');
  return { kind: 'in', of: left, list: list(tokens) };
}

/** An expression in parentheses, a literal, a function call, or a path. */
function operand(tokens: Tokens): Expression {
  if (tokens.skip('(')) {
    const inner = either(tokens);
    tokens.expect(')');
    return inner;
  }
  const { kind, text } = tokens.next;
  if (kind === 'literal') return { kind: 'literal', value: literalValue(tokens.take().text) };
  if (kind !== 'word') throw unexpected(tokens);
  const constant = tokens.skip('true', 'false', 'null');
  if (constant) return { kind: 'literal', value: JSON.parse(constant) };
  const first = tokens.take();
  if (!tokens.skip('(')) return path(tokens, first.text);
  const name = text.toLowerCase();
  if (!isFunction(name)) {
    throw new Refusal(501, {
      code: 'NotImplemented',
      message: `This mock does not know the function '${text}'.`,
    });
  }
  const of = list(tokens);
  if (of.length === functions[name]) return { kind: 'call', name, of };
  throw tokens.refusal(
    `${text} takes ${functions[name] === 1 ? 'one argument' : 'two arguments'}`,
    first,
  );
}

/** A list, up to the closing parenthesis. */
function list(tokens: Tokens): Expression[] {
  const items = [operand(tokens)];
  while (tokens.skip(',')) items.push(operand(tokens));
  tokens.expect(')');
  return items;
}

/** `/city`, `/any(member: member/id eq '7')`; type casts, `/acme.shop.order`, are ignored. */
function path(tokens: Tokens, first: string): Expression {
  const { next } = tokens;
  const names = [first];
  const refusal = (reason: string): Refusal => tokens.refusal(reason, next);
  while (tokens.skip('/')) {
    const name = tokens.next;
    if (name.kind !== 'word') throw unexpected(tokens);
    tokens.take();
    const kind = (['any', 'all'] as const).find((each) => each === name.text.toLowerCase());
    if (kind && tokens.skip('(')) return lambda(tokens, kind, { kind: 'path', names, refusal });
    if (!name.text.includes('.')) names.push(name.text);
  }
  return { kind: 'path', names, refusal };
}

function lambda(tokens: Tokens, kind: 'any' | 'all', over: Path): Expression {
  if (kind === 'any' && tokens.skip(')')) return { kind, list: over };
  if (tokens.next.kind !== 'word') throw unexpected(tokens);
  const variable = tokens.take().text;
  tokens.expect(':');
  const of = either(tokens);
  tokens.expect(')');
  return { kind, list: over, variable, of };
}

function unexpected(tokens: Tokens): Refusal {
  return tokens.refusal(`did not expect ${tokens.found}`);
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(functions, name);
}

/** `'O''Neill'` -> `O'Neill`, `7` -> 7, `duration'PT1H'` -> `PT1H`, `2025-01-15` as it is. */
function literalValue(literal: string): string | number {
  if (literal.endsWith("'"))
    return literal.slice(literal.indexOf("'") + 1, -1).replaceAll("''", "'");
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?[dflm]?$/i.test(literal) ? Number.parseFloat(literal) : literal;
}
