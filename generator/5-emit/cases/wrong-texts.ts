import type {Format} from '../../model/program.ts'
import {type Change, textChange} from './change.ts'

/** Texts that are none of a format. */
export const wrongFormats: {readonly [format in Format]: readonly Change[]} = {
  'date-time': [
    textChange('not a date and time', 'yesterday'),
    textChange('no such day', '2021-02-30T00:00:00Z'),
    textChange('no such hour', '2021-07-16T24:30:00Z'),
    textChange('no offset', '2021-07-16T10:30:00')
  ],
  date: [
    textChange('not a date', 'soon'),
    textChange('no such month', '2021-13-01'),
    textChange('not a leap day', '2021-02-29'),
    textChange('a date with a time', '2021-07-16T10:30:00Z')
  ],
  time: [
    textChange('not a time of day', '25:61'),
    textChange('a time of day with a date', '2021-07-16T10:30')
  ],
  duration: [
    textChange('not a duration', 'two hours'),
    textChange('a duration without parts', 'PT'),
    textChange('a duration out of order', 'P1D2Y')
  ],
  uuid: [
    textChange('not a UUID', 'not-a-uuid'),
    textChange('a UUID that is too short', '7f3c1a52-90be-4d1c-a7e4-3b6a02d9c81'),
    textChange('a UUID in braces', '{7f3c1a52-90be-4d1c-a7e4-3b6a02d9c815}')
  ],
  base64url: [textChange('not base64', '*'), textChange('base64 with padding inside', 'AA==AA')],
  uri: [
    textChange('not a URI', 'not a uri'),
    textChange('a relative URI', 'reports/7'),
    textChange('a URI with a space', 'https://www example.com/')
  ],
  email: [
    textChange('not an email address', 'nobody'),
    textChange('an email address with a space', 'no body@example.com'),
    textChange('an email address without a host', 'nobody@')
  ],
  ipv4: [
    textChange('not an IPv4 address', '300.1.1.1'),
    textChange('an IPv4 address of three parts', '192.0.2'),
    textChange('an IPv4 address that begins with zero', '192.0.2.01')
  ],
  ipv6: [
    textChange('not an IPv6 address', '192.0.2.1'),
    textChange('an IPv6 address with two gaps', '2001::db8::1'),
    textChange('an IPv6 address of nine parts', '1:2:3:4:5:6:7:8:9')
  ],
  hostname: [
    textChange('not a host name', 'www example'),
    textChange('a host name that ends in a hyphen', 'www-.example.com'),
    textChange('a host name with an empty part', 'www..example.com')
  ]
}
