import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {jsonSyntaxFault} from './json-syntax.ts'

const faults: readonly [text: string, want: string][] = [
  ['{"a": 1,}', '1:8 trailing comma is not allowed in JSON'],
  ['[\n  1,\n]', '2:4 trailing comma is not allowed in JSON'],
  ['{\n// c\n"a":1}', '2:1 comments are not allowed in JSON'],
  ["{'out': 1}", "1:2 expected a property name in double quotes, found `'out'`"],
  ['{out: 1}', '1:2 expected a property name in double quotes, found `out`'],
  ['{"a": "x\n"}', '1:7 a string cannot span lines'],
  ['{"a":1', '1:7 expected `}`, found the end of the file'],
  ['{"a": [1', '1:9 expected `]`, found the end of the file'],
  ['{"a" 1}', '1:6 expected a colon, found `1`'],
  ['{"a":1\n "b":2}', '2:2 expected a comma, found `"b"`'],
  ['{"a": True}', '1:7 expected a value, found `True`'],
  ['{"a":}', '1:6 expected a value, found `}`'],
  ['', '1:1 expected a value, found the end of the file'],
  ['{"a":1}}', '1:8 expected the end of the file, found `}`'],
  ['<<<<<<< HEAD\n{}', '1:1 expected JSON, found `<<<<<<<`'],
  ['{"a": 1.}', '1:7 incomplete number'],
  ['{"a":"C:\\docs"}', '1:6 invalid escape in a string'],
  ['{"a":"\t"}', '1:6 a string contains a control character, such as a tab']
]

for (const [text, want] of faults)
  test(`${JSON.stringify(text)}: ${want}`, () => {
    const fault = jsonSyntaxFault(text)
    assert.is(fault && `${fault.line}:${fault.column} ${fault.message}`, want)
  })

test('finds nothing in JSON', () => assert.is(jsonSyntaxFault('{"a": [1, {"b": null}]}\n'), undefined))

test.run()
