import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumeration, programOf, property, reference, resource} from '../../testing/program.ts'
import {kebabCase} from './file-names.ts'
import {nameTypes} from './names.ts'

const cases: [string, {given: string[]; want: string[]}][] = [
  ['words', {given: ['SynchronizationStatus'], want: ['SynchronizationStatus synchronization-status']}],
  ['a TypeScript global', {given: ['Record'], want: ['RecordType record-type']}],
  ['names that differ in case', {given: ['LogIn', 'Log_in'], want: ['LogIn log-in', 'Log_in log-in-2']}],
  [
    'the folder index, and a device of Windows',
    {given: ['Index', 'Con', 'Aux'], want: ['Aux aux-type', 'Con con-type', 'Index index-type']}
  ],
  [
    'types whose functions would be called alike',
    {given: ['User', 'UserAt'], want: ['User user', 'UserAt2 user-at2']}
  ],
  ['signs alone', {given: ['_', '$$'], want: ['$$ $$-type', '_ type']}]
]

for (const [name, {given, want}] of cases) {
  test(`names files and types: ${name}`, () => {
    const program = programOf({resources: given.map((typeName) => resource(`x.${typeName}`, [], {typeName}))})
    assert.equal(
      nameTypes(program).map(({typeName, fileName}) => `${typeName} ${fileName}`),
      want
    )
  })
}

test('makes an identifier for a type that no page defines', () => {
  const undefinedOnes = ['y.statusCode', 'y.7-zip file'].map((name) => property('a', reference(name)))
  const program = programOf({resources: [resource('x.statusCode', undefinedOnes)]})
  assert.equal(
    nameTypes(program).map(({typeName}) => typeName),
    ['StatusCode', '_7ZipFile', 'StatusCode2']
  )
})

test('names the list of an enum', () => {
  const given = ['StatusCode', 'SyncStatus', 'Policy', 'RepeatDay', 'Options', 'Option', 'Box']
  const program = programOf({enums: given.map((typeName) => enumeration(`x.${typeName}`, [], {typeName}))})
  assert.equal(
    nameTypes(program).map((type) => type.kind === 'enum' && type.listName),
    ['boxes', 'options', 'optionsMembers', 'policies', 'repeatDays', 'statusCodes', 'syncStatuses']
  )
})

test('gives way to types: complete forms and lists', () => {
  const given = ['CompleteUser', 'User', 'UserList']
  const program = programOf({resources: given.map((typeName) => resource(`x.${typeName}`, [], {typeName}))})
  assert.equal(
    nameTypes(program).map(
      (type) => type.kind === 'resource' && `${type.completeName} ${type.listFactoryName}`
    ),
    [
      'CompleteCompleteUser createCompleteUserList',
      'CompleteUserForm createListOfUser',
      'CompleteUserList createUserListList'
    ]
  )
})

test('lists of members have names that a module may declare', () => {
  const given = ['Argument', 'Implements', 'Yield']
  const program = programOf({enums: given.map((typeName) => enumeration(`x.${typeName}`, [], {typeName}))})
  assert.equal(
    nameTypes(program).map((type) => type.kind === 'enum' && type.listName),
    ['argumentMembers', 'implementsMembers', 'yields']
  )
})

test('cuts names of files that no disk takes, and keeps them apart', () => {
  const given = ['a', 'b'].map((letter) => `${'Ünïcode'.repeat(40)}${letter}`)
  const program = programOf({resources: given.map((typeName) => resource(`x.${typeName}`, [], {typeName}))})
  const names = nameTypes(program).map(({fileName}) => fileName)
  assert.ok(names.every((name) => Buffer.byteLength(name) < 220))
  assert.is(new Set(names).size, 2)
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
