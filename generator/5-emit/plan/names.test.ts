import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumeration, programOf, resource} from '../../testing/program.ts'
import {kebabCase, nameTypes} from './names.ts'

const cases: [string, {given: string[]; want: string[]}][] = [
  ['words', {given: ['SynchronizationStatus'], want: ['SynchronizationStatus synchronization-status']}],
  ['a TypeScript global', {given: ['Record'], want: ['RecordType record-type']}],
  ['names that differ in case', {given: ['LogIn', 'Log_in'], want: ['LogIn log-in', 'Log_in log-in-2']}],
  [
    'the folder index, and a device of Windows',
    {given: ['Index', 'Con'], want: ['Con con-type', 'Index index-type']}
  ]
]

for (const [name, {given, want}] of cases) {
  test(`names files and types: ${name}`, () => {
    const program = programOf({resources: given.map((typeName) => resource(`x.${typeName}`, [], {typeName}))})
    assert.equal(
      nameTypes(program, []).map(({typeName, fileName}) => `${typeName} ${fileName}`),
      want
    )
  })
}

test('makes an identifier for a type that no page defines', () => {
  const program = programOf({resources: [resource('x.statusCode')]})
  assert.equal(
    nameTypes(program, ['y.statusCode', 'y.7-zip file']).map(({typeName}) => typeName),
    ['StatusCode', '_7ZipFile', 'StatusCode2']
  )
})

test('names the list of an enum', () => {
  const given = ['StatusCode', 'SyncStatus', 'Policy', 'RepeatDay', 'Options', 'Option', 'Box']
  const program = programOf({enums: given.map((typeName) => enumeration(`x.${typeName}`, [], {typeName}))})
  assert.equal(
    nameTypes(program, []).map((type) => type.kind === 'enum' && type.listName),
    ['boxes', 'options', 'options2', 'policies', 'repeatDays', 'statusCodes', 'syncStatuses']
  )
})

test('splits words where a reader would', () => {
  const given = [
    'OAuth2PermissionGrant',
    'IPv6Range',
    'MacOSLobApp',
    'X509Certificate',
    'TeamsAppURL',
    'Log_in'
  ]
  assert.equal(given.map(kebabCase), [
    'oauth2-permission-grant',
    'ipv6-range',
    'mac-os-lob-app',
    'x509-certificate',
    'teams-app-url',
    'log-in'
  ])
})

test.run()
