import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {formats} from './formats.ts'

const cases: {readonly [name in keyof typeof formats]: {readonly ok: string[]; readonly notOk: string[]}} = {
  dateTime: {
    ok: [
      '2021-07-16T10:30:00Z',
      '0001-01-01T00:00:00Z',
      '2021-07-16T10:30:00.1234567+02:00',
      '2024-02-29T23:59:60Z'
    ],
    notOk: ['2021-07-16', '2021-07-16T10:30:00', '2021-07-16 10:30:00Z', '2023-02-29T00:00:00Z', '16/07/2021']
  },
  date: {
    ok: ['2021-07-16', '2000-02-29'],
    notOk: ['2021-13-01', '1900-02-29', '2021-04-31', '2021-07-16T00:00:00Z']
  },
  time: {ok: ['10:30', '10:30:00', '10:30:00.0000000'], notOk: ['25:00', '10', '10:30Z']},
  duration: {
    ok: ['P3DT12H', 'PT0S', '-P1Y', 'P2W', 'PT1.5S'],
    notOk: ['P', 'PT', '3 days', '01:00:00', 'P1H']
  },
  uuid: {
    ok: ['87d349ed-44d7-43e1-9a83-5f2406dee5bd', '00000000-0000-0000-0000-000000000000'],
    notOk: ['87d349ed', 'id']
  },
  base64: {ok: ['', 'aGVsbG8=', 'a-_'], notOk: ['no base 64', 'a=b']},
  uri: {
    ok: ['https://example.com', 'urn:x', '/communications/calls', 'https://a/b c'],
    notOk: ['example', 'https://a b', '/a b']
  },
  email: {ok: ['a@b', 'adele@contoso.com', '/O=EXAMPLE/CN=ADELE V'], notOk: ['adele', 'a @b']},
  hostname: {ok: ['contoso.com', 'localhost'], notOk: ['-a.com', 'a..b', 'a b']},
  ipv4: {ok: ['127.0.0.1', '255.255.255.255'], notOk: ['256.0.0.1', '1.2.3', '1.2.3.4/8']},
  ipv6: {ok: ['::1', '2001:db8::ff00:42:8329'], notOk: ['1.2.3.4', 'abc', '::1/64']}
}

for (const [name, {ok, notOk}] of Object.entries(cases) as [keyof typeof formats, (typeof cases)['date']][]) {
  test(name, () => {
    for (const text of ok) assert.ok(formats[name](text), text)
    for (const text of notOk) assert.not(formats[name](text), text)
  })
}

test.run()
