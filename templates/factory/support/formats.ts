/** Valid edge cases and invalid strings of each format. */
import type { Format } from './constraints.ts';

type Named = readonly [name: string, text: string];

export const invalidTexts: { readonly [format in Format]: readonly Named[] } = {
  'date-time': [
    ['not a date and time', 'yesterday'],
    ['no such day', '2021-02-30T00:00:00Z'],
    ['no such hour', '2021-07-16T24:30:00Z'],
    ['no offset', '2021-07-16T10:30:00'],
  ],
  date: [
    ['not a date', 'soon'],
    ['no such month', '2021-13-01'],
    ['not a leap day', '2021-02-29'],
    ['a date with a time', '2021-07-16T10:30:00Z'],
  ],
  time: [
    ['not a time of day', '25:61'],
    ['a time of day with a date', '2021-07-16T10:30'],
  ],
  duration: [
    ['not a duration', 'two hours'],
    ['a duration without parts', 'PT'],
    ['a duration out of order', 'P1D2Y'],
  ],
  uuid: [
    ['not a UUID', 'not-a-uuid'],
    ['a UUID that is too short', '7f3c1a52-90be-4d1c-a7e4-3b6a02d9c81'],
    ['a UUID in braces', '{7f3c1a52-90be-4d1c-a7e4-3b6a02d9c815}'],
  ],
  base64url: [
    ['not base64', '*'],
    ['base64 with padding inside', 'AA==AA'],
  ],
  uri: [
    ['not a URI', 'not a uri'],
    ['a relative URI', 'reports/7'],
    ['a URI with a space', 'https://www example.com/'],
  ],
  email: [
    ['not an email address', 'nobody'],
    ['an email address with a space', 'no body@example.com'],
    ['an email address without a host', 'nobody@'],
  ],
  ipv4: [
    ['not an IPv4 address', '300.1.1.1'],
    ['an IPv4 address of three parts', '192.0.2'],
    ['an IPv4 address that begins with zero', '192.0.2.01'],
  ],
  ipv6: [
    ['not an IPv6 address', '192.0.2.1'],
    ['an IPv6 address with two gaps', '2001::db8::1'],
    ['an IPv6 address of nine parts', '1:2:3:4:5:6:7:8:9'],
  ],
  hostname: [
    ['not a host name', 'www example'],
    ['a host name that ends in a hyphen', 'www-.example.com'],
    ['a host name with an empty part', 'www..example.com'],
  ],
};

export const edgeTexts: { readonly [format in Format]: readonly Named[] } = {
  'date-time': [
    ['the unknown time', '0001-01-01T00:00:00Z'],
    ['the last time', '9999-12-31T23:59:59.9999999Z'],
    ['a leap day, far east', '2024-02-29T23:59:59+14:00'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['far west', '2024-01-01T00:00:00-12:00'],
  ],
  date: [
    ['the first day', '0001-01-01'],
    ['a leap day', '2024-02-29'],
  ],
  time: [
    ['midnight', '00:00:00'],
    ['the last second', '23:59:59.9999999'],
  ],
  duration: [
    ['a zero duration', 'PT0S'],
    ['of everything', 'P1Y2M3DT4H5M6.7S'],
    ['a negative duration', '-PT1S'],
  ],
  uuid: [
    ['the empty UUID', '00000000-0000-0000-0000-000000000000'],
    ['a UUID in capitals', '7F3C1A52-90BE-4D1C-A7E4-3B6A02D9C815'],
  ],
  base64url: [
    ['no bytes', ''],
    ['one byte', '/w=='],
    ['many bytes', '/w+A'.repeat(10_000)],
  ],
  uri: [
    ['not a web address', 'urn:isbn:0451450523'],
    ['an encoded address', 'https://xn--r8jz45g.example/%E3%83%91%E3%82%B9?q=%C3%BC#%C3%A9'],
    ['a long address', 'https://www.example.com/'.padEnd(2_000, 'x')],
  ],
  email: [
    ['a tagged address', 'first.last+tag@mail.example.com'],
    ['an address in other letters', 'jörg@bücher.example'],
  ],
  ipv4: [
    ['the least address', '0.0.0.0'],
    ['the greatest address', '255.255.255.255'],
  ],
  ipv6: [
    ['the unspecified address', '::'],
    ['an IPv4 address within', '::ffff:192.0.2.128'],
  ],
  hostname: [
    ['one label', 'localhost'],
    ['a name in other letters', 'xn--bcher-kva.example'],
  ],
};
