import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Facts} from '../../model/page.ts'
import {cell} from '../../testing/cell.ts'
import {readFacts} from './facts.ts'

/** A description, and what it says beyond prose. */
const descriptions: readonly (readonly [written: string, facts: Partial<Facts>])[] = [
  ['The name. Required.', {required: true}],
  ['The name. This property is required.', {required: true}],
  ['The name. Optional.', {required: false}],
  ['The number of characters required in the password.', {}],
  ['Required on create.', {}],
  ['The name. Not nullable.', {nullable: false}],
  ['The name. Nullable.', {nullable: true}],
  ['The name. Non-nullable. Read-only.', {nullable: false, readOnly: true}],
  ['Key, Not nullable, Read-only', {key: true, nullable: false, readOnly: true}],
  ['Identifier of the **grant** Key. Not nullable.', {key: true, nullable: false}],
  ['Key of the entity.', {key: true}],
  ['The device. This property is read-only.', {readOnly: true}],
  ['(Read-only) The name', {readOnly: true}],
  ['A read-only attribute that the service creates.', {}],
  ['Use another. This property is deprecated.', {deprecated: true}],
  ['Deprecated -- use `x` instead.', {deprecated: true}],
  ['AAD Device ID - to be deprecated', {deprecated: true}],
  ['Clients that use their deprecated version of TLS.', {}],
  ['Maximum length is 64 characters.', {constraints: {maxLength: 64}}],
  ['Must not exceed 1,024 characters in length.', {constraints: {maxLength: 1024}}],
  ['Between 3 and 32 characters.', {constraints: {minLength: 3, maxLength: 32}}],
  ['This collection can contain a maximum of 500 elements.', {count: {maxLength: 500}}],
  ['The first 255 characters of the body.', {}],
  ['Days. Valid values 1 to 365', {constraints: {minimum: 1, maximum: 365}}],
  ['This must be set between 0 and 50, inclusive.', {constraints: {minimum: 0, maximum: 50}}],
  ['A percentage between 1-100.', {}],
  ['The month. Between 1 and 12.', {constraints: {minimum: 1, maximum: 12}}],
  ['A number between 0 and 1.', {constraints: {minimum: 0, maximum: 1}}],
  ['The day. Valid values are 1-31.', {constraints: {minimum: 1, maximum: 31}}],
  ['How many. Range: 1 to 100.', {constraints: {minimum: 1, maximum: 100}}],
  ['How many. Minimum: 0. Maximum value: 5.', {constraints: {minimum: 0, maximum: 5}}],
  ['The name. Up to 64 characters.', {constraints: {maxLength: 64}}],
  ['IPv4 address of the host.', {constraints: {format: 'ipv4'}}],
  ['IPv4 address in CIDR notation.', {}],
  ['URL of the page.', {constraints: {format: 'uri'}}],
  ['The URL of the page, relative to the root of the site.', {}],
  ['The email address of the user.', {constraints: {format: 'email'}}],
  ['The time, as an ISO 8601 duration.', {constraints: {format: 'duration'}}],
  ['The date and time. Represented in ISO 8601 format.', {constraints: {format: 'date-time'}}],
  ['Whether it is hidden. Default value is `false`.', {default: 'false'}],
  ['How many. Default is 25.', {default: '25'}],
  ['Defaults to `none`.', {default: 'none'}],
  ['By default it is in UTC.', {}],
  ['The version, for example `1.2`.', {examples: ['1.2']}],
  ['For example, midnight is `2014-01-01T00:00:00Z`.', {examples: ['2014-01-01T00:00:00Z']}],
  ['Codes, for example `A1`, `B2` or `C3`. Not `D4`.', {examples: ['A1', 'B2', 'C3']}],
  ['What is allowed. Can be a combination.', {combines: true}],
  ['The country (e.g. "US").', {examples: ['US']}],
  ['Hidden. `true` by default.', {default: 'true'}],
  ['By default, this is set to `low`.', {default: 'low'}],
  ['The default value for this is 5.', {default: '5'}],
  ['Default `low`.', {default: 'low'}],
  ['The default `member` role.', {}],
  ['Enabled by default.', {}],
  ['The country, such as `US` or `DE`.', {examples: ['US', 'DE']}],
  ['Holds properties such as `id`.', {}],
  ['The country (for example, US).', {examples: ['US']}],
  ['For example: 2014-01-01T00:00:00Z.', {examples: ['2014-01-01T00:00:00Z']}],
  ['For example, Windows.', {}],
  ["The language, e.g. 'en-us'.", {examples: ['en-us']}],
  ['Must be greater than 0.', {beyond: {minimum: 0}}],
  ['Must be less than 100.', {beyond: {maximum: 100}}],
  ['Must be greater than 0. If not, it fails.', {beyond: {minimum: 0}}],
  ['Must be greater than 0, if the type is numbered.', {}],
  ['A positive integer.', {beyond: {minimum: 0}}],
  ['Must be greater than or equal to 1.', {constraints: {minimum: 1}}],
  ['The value must be >= 1 and <= 10.', {constraints: {minimum: 1, maximum: 10}}],
  ['Must be 1 or more. Cannot exceed 50.', {constraints: {minimum: 1, maximum: 50}}],
  ['Must be positive.', {beyond: {minimum: 0}}],
  ['How often. Required and must be positive if **type** is `numbered`.', {}],
  ['Cannot be negative.', {constraints: {minimum: 0}}],
  ['For files greater than 4 MB.', {}],
  ['Minimum 1, maximum 5.', {constraints: {minimum: 1, maximum: 5}}],
  ['At least 1 item.', {count: {minLength: 1}}],
  ['Unique key. Read-only.', {key: true, readOnly: true}],
  ['The key of the pair.', {}],
  ["A duration. For example, 1 second is denoted as `'PT1S'`.", {examples: ['PT1S']}]
]

const nothing: Facts = {
  required: null,
  nullable: null,
  readOnly: false,
  key: false,
  deprecated: false,
  constraints: {},
  count: {},
  examples: []
}

for (const [written, wanted] of descriptions) {
  test(`reads: ${written}`, () => {
    assert.equal(readFacts(cell(written).inlines, ''), {...nothing, ...wanted})
  })
}

test('reads what the type cell says beyond the type', () => {
  assert.equal(readFacts([], ', maximum size 20 characters').constraints, {maxLength: 20})
  assert.is(readFacts([], 'readonly').readOnly, true)
})

test('knows from which type a property is inherited', () => {
  const {inheritedFrom} = readFacts(cell('Key. Inherited from [app](../resources/app.md).').inlines, '')
  assert.is(inheritedFrom?.name, 'app')
  assert.is(inheritedFrom?.link?.path, '../resources/app.md')
  assert.is(readFacts(cell('Inherited from **entity**').inlines, '').inheritedFrom?.name, 'entity')
})

test.run()
