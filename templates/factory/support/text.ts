/** Strings in the formats of JSON responses, made by integer arithmetic. */
import { draw, integer } from './draw.ts';

const hexadecimal: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

/** The lowest 8 bits as two hexadecimal digits. */
function octet(bits: number): string {
  return hexadecimal[bits & 255] ?? '';
}

/** 32 bits as eight hexadecimal digits. */
function word(bits: number): string {
  return octet(bits >>> 24) + octet(bits >>> 16) + octet(bits >>> 8) + octet(bits);
}

/** The character code of a hexadecimal digit, from the lowest 4 bits. */
function code(bits: number): number {
  return '0123456789abcdef'.charCodeAt(bits & 15);
}

/** `'7f3c1a52-90be-4d1c-a7e4-3b6a02d9c815'`: its first eight digits are `seed`. Made at once: joining would allocate intermediate strings. */
export function uuid(seed: number): string {
  const [b, c, d] = [draw(seed, 1), draw(seed, 2), draw(seed, 3)];
  return String.fromCharCode(
    code(seed >>> 28),
    code(seed >>> 24),
    code(seed >>> 20),
    code(seed >>> 16),
    code(seed >>> 12),
    code(seed >>> 8),
    code(seed >>> 4),
    code(seed),
    45,
    code(b >>> 28),
    code(b >>> 24),
    code(b >>> 20),
    code(b >>> 16),
    45,
    52,
    code(b >>> 12),
    code(b >>> 8),
    code(b >>> 4),
    45,
    code(8 | (b & 3)),
    code(c >>> 28),
    code(c >>> 24),
    code(c >>> 20),
    45,
    code(c >>> 16),
    code(c >>> 12),
    code(c >>> 8),
    code(c >>> 4),
    code(d >>> 28),
    code(d >>> 24),
    code(d >>> 20),
    code(d >>> 16),
    code(d >>> 12),
    code(d >>> 8),
    code(d >>> 4),
    code(d),
  );
}

/** Lower-case hexadecimal digits, such as a thumbprint. */
export function hex(seed: number, length: number): string {
  let text = word(seed);
  for (let index = 1; text.length < length; index++) text += word(draw(seed, index));
  return text.slice(0, length);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ab';

/** Characters that are valid in both base64 and base64url; whole bytes if the length is a multiple of four. */
export function base64(seed: number, length: number): string {
  let text = '';
  for (let index = 0, bits = seed; index < length; index++) {
    text += alphabet.charAt(bits & 63);
    bits = index % 5 === 4 ? draw(seed, index) : bits >>> 6;
  }
  return text;
}

/** A URL that ends in the id of its resource: `'https://www.example.com/blue-report/7f3c1a52-…'`. */
export function addressed(url: string, id: string): string {
  const end = encodeURIComponent(`${id}`.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
  return url.replace(/([^/])\/[^/]*$|$/, `$1/${end}`);
}

/**
 * A string in the format of another, `'ord_730418'` for `'ord_1042'`: words and years before the number stay, digits and
 * letters are redrawn, hexadecimal ones by such. A short number gets six digits, so that few are alike.
 */
export function alike(seed: number, model: string): string {
  const isHexadecimal = /^[\da-f-]+$/i.test(model) && /[a-f]/i.test(model);
  const [prefix] = isHexadecimal
    ? ['']
    : (/^(?:(?:[a-z]+|20\d\d)[_-])+(?=[^_-]*\d)/i.exec(model) ?? ['']);
  const number = model.slice(prefix.length);
  const end = prefix !== '' && /^[a-z\d]+$/i.test(number) ? number.padEnd(6, number) : number;
  let index = 0;
  return (
    prefix +
    end.replace(/[a-z\d]/gi, (character) => {
      const bits = draw(seed, index++) >>> 0;
      if (isHexadecimal) return (bits & 15).toString(16);
      if (character === '0') return String(bits % 10);
      if (character > '0' && character <= '9')
        return String(index === 1 ? 1 + (bits % 9) : bits % 10);
      const letter = String.fromCharCode(97 + (bits % 26));
      return character >= 'a' ? letter : letter.toUpperCase();
    })
  );
}

/** A string with another number in it: `'SO-57310'` for `'SO-10042'`, `'AC-734-BLU'` for `'AC-100-BLU'`. */
export function renumbered(seed: number, model: string): string {
  return model.replace(/\d{3,9}(?!.*\d{3})/, ({ length, 0: first }) => {
    const lowest = first === '0' ? 0 : 10 ** (length - 1);
    return String(integer(seed, lowest, 10 ** length - 1)).padStart(length, '0');
  });
}

/** A phone number as E.164 has it: `'+14255550139'` for `'+1 425 555 0139'`. */
export function e164(phone: string): string {
  return `+${phone
    .replace(/ext.*|x.*/i, '')
    .replaceAll(/\D/g, '')
    .slice(0, 15)}`;
}

/** A string, cut or padded to a length range. */
export function fit(text: string, minimum: number, maximum: number): string {
  const long = text.length < minimum ? text.padEnd(minimum, ' of it') : text;
  return long.length > maximum ? long.slice(0, maximum).trimEnd().padEnd(minimum, 'x') : long;
}
