/** Text in the formats of JSON answers, made of digits by whole-number arithmetic alone. */
import { draw } from './draw.ts';

const hexadecimal: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

/** The lowest eight bits as two digits. */
function octet(bits: number): string {
  return hexadecimal[bits & 255] ?? '';
}

/** Thirty-two bits as eight digits: different for different numbers. */
function word(bits: number): string {
  return octet(bits >>> 24) + octet(bits >>> 16) + octet(bits >>> 8) + octet(bits);
}

/** `'7f3c1a52-90be-4d1c-a7e4-3b6a02d9c815'`: its first eight digits hold the whole of `at`. */
export function uuid(at: number): string {
  const b = draw(at, 1);
  const c = draw(at, 2);
  const head = `${word(at)}-${octet(b)}${octet(b >>> 8)}-${octet(((b >>> 16) & 15) | 64)}${octet(b >>> 24)}`;
  return `${head}-${octet((c & 63) | 128)}${octet(c >>> 8)}-${octet(c >>> 16)}${octet(c >>> 24)}${word(draw(at, 3))}`;
}

/** Lower-case hexadecimal digits, as of a thumbprint. */
export function hex(at: number, length: number): string {
  let text = word(at);
  for (let index = 1; text.length < length; index++) text += word(draw(at, index));
  return text.slice(0, length);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ab';

/** Characters that are valid base64 and base64url alike; whole bytes when the length divides by four. */
export function base64(at: number, length: number): string {
  let text = '';
  for (let index = 0, bits = at; index < length; index++) {
    text += alphabet.charAt(bits & 63);
    bits = index % 5 === 4 ? draw(at, index) : bits >>> 6;
  }
  return text;
}

/** A text of the same make: digits for digits, letters for letters, all else as it is. */
export function alike(at: number, model: string): string {
  const hexadecimalOnly = /^[\da-f-]+$/i.test(model);
  let index = 0;
  return model.replace(/[a-z\d]/gi, (character) => {
    const bits = draw(at, index++) >>> 0;
    if (hexadecimalOnly && index > 0) return character === '-' ? '-' : (bits & 15).toString(16);
    if (character >= '0' && character <= '9') return String(bits % 10);
    const letter = String.fromCharCode(97 + (bits % 26));
    return character >= 'a' ? letter : letter.toUpperCase();
  });
}

/** The text, cut or filled up to lengths that the docs state. */
export function fit(text: string, minimum: number, maximum: number): string {
  const long = text.length < minimum ? text.padEnd(minimum, ' of it') : text;
  return long.length > maximum ? long.slice(0, maximum).trimEnd().padEnd(minimum, 'x') : long;
}
