/** Tokens of `$filter` and `$orderby`, and syntax errors. */
import { badRequest, type Refusal } from './errors.ts';

/** `literal`: `'Pune'`, `7`, `2025-01-15`; `word`: names, operators; `sign`: parentheses and the like. */
export interface Token {
  readonly kind: 'literal' | 'word' | 'sign' | 'end';
  readonly text: string;
  /** Offset, from 0. */
  readonly at: number;
}

const guid = String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`;
const time = String.raw`\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?|\d\d:\d\d(?::[\d.]+)?`;
const number = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?[dflm]?`;
// A string may have a type prefix: `duration'PT1H'`, `acme.shop.status'open'`.
const text = String.raw`[\w.]*'(?:[^']|'')*'`;
const literal = `${text}|(?:${guid}|${time}|${number})(?![\\w.])`;
const piece = String.raw`\s*(?:(${literal})|([@$\p{L}_][\p{L}\d_.@]*)|([(),/:]))`;

/** Reads the tokens of a query option in order. */
export class Tokens {
  readonly #option: string;
  readonly #text: string;
  readonly #pieces = new RegExp(piece, 'iuy');
  #next: Token;

  constructor(option: string, text: string) {
    this.#option = option;
    this.#text = text.trimEnd();
    this.#next = this.#read();
  }

  /** The next token. */
  get next(): Token {
    return this.#next;
  }

  /** Consumes the next token. */
  take(): Token {
    const token = this.#next;
    this.#next = this.#read();
    return token;
  }

  /** Consumes the next token if it is one of these, in any case: `skip('and')`. */
  skip<T extends string>(...texts: readonly T[]): T | undefined {
    const { kind, text } = this.#next;
    const found = kind === 'literal' ? undefined : texts.find((one) => one === text.toLowerCase());
    if (found !== undefined) this.take();
    return found;
  }

  /** Consumes a required token. */
  expect(text: string): void {
    if (this.skip(text) === undefined)
      throw this.refusal(`expected '${text}', found ${this.found}`);
  }

  /** `Syntax error at position 9 in 'age gt (3': expected ')', found the end.` */
  refusal(reason: string, { at }: Token = this.#next): Refusal {
    const message = `Syntax error at position ${at} in '${this.#text}': ${reason}.`;
    return badRequest(message, { target: this.#option });
  }

  /** The next token, as errors show it. */
  get found(): string {
    return this.#next.kind === 'end' ? 'the end' : `'${this.#next.text}'`;
  }

  #read(): Token {
    const from = this.#pieces.lastIndex;
    const [whole = '', literal, word, sign] = this.#pieces.exec(this.#text) ?? [];
    const text = literal ?? word ?? sign ?? '';
    const at = from + whole.length - text.length;
    if (text !== '') return { kind: literal ? 'literal' : word ? 'word' : 'sign', text, at };
    const rest = this.#text.slice(from).trimStart();
    const end: Token = { kind: 'end', text: '', at: this.#text.length - rest.length };
    if (rest === '') return end;
    throw this.refusal(
      rest.startsWith("'") ? 'the text has no end' : `unexpected '${rest.charAt(0)}'`,
      end,
    );
  }
}
