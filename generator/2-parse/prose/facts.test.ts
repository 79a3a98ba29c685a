import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Facts} from '../../model/page.ts'
import {cell} from '../../testing/cell.ts'
import {readFacts} from './facts.ts'

/** "Required." */
const required = {required: true, requiredFromProse: true} as const

/** A description, and what it says beyond prose. */
const descriptions: readonly (readonly [written: string, facts: Partial<Facts>])[] = [
  ['The name. Required.', {...required}],
  ['The name. This property is required.', {...required}],
  ['The name. Optional.', {required: false}],
  ['The number of characters required in the password.', {}],
  ['Required on create.', {requiredToCreate: true}],
  ['Required when you create a lamp.', {requiredToCreate: true}],
  ['The name. [Required]', {required: true}],
  ['Required: {} <br />', {required: true}],
  ['Optional: \\{\\} <br />', {required: false}],
  ['Optional: {} <br />', {required: false}],
  ['MaxLength: 63 <br />MinLength: 1 <br />', {constraints: {maxLength: 63, minLength: 1}}],
  ['Maximum: 100 <br />Minimum: 1 <br />', {constraints: {minimum: 1, maximum: 100}}],
  ['MaxItems: 5', {count: {maxLength: 5}}],
  [
    'The code. **Constraints**: *Minimum Length*: `3`, *Maximum Length*: `5`, *Pattern*: `^[A-Z]+$`',
    {constraints: {minLength: 3, maxLength: 5, pattern: '^[A-Z]+$'}}
  ],
  ['The share. **Constraints**: `>= 0`, `<= 100`', {constraints: {minimum: 0, maximum: 100}}],
  ['Never `>= 3`.', {}],
  ['The note. **Default**: `"none"`', {default: 'none'}],
  ['The name. Not nullable.', {nullable: false}],
  ['The name. Nullable.', {nullable: true}],
  ['The name. Non-nullable. Read-only.', {nullable: false, readOnly: true}],
  ['Key, Not nullable, Read-only', {key: true, nullable: false, readOnly: true}],
  ['Identifier of the **grant** Key. Not nullable.', {key: true, nullable: false}],
  ['Key of the entity.', {key: true}],
  ['The device. This property is read-only.', {readOnly: true}],
  ['(Read-only) The name', {readOnly: true}],
  ['A read-only attribute that the service creates.', {readOnly: true}],
  ['Read-only ID of it.', {readOnly: true}],
  ['This is read-only and made by the till.', {readOnly: true}],
  ['The number. Non-editable.', {readOnly: true}],
  ['It is nullable and readonly.', {nullable: true, readOnly: true}],
  ['State,Read-only.More text.', {readOnly: true}],
  ['The number of seats, read-only.', {readOnly: true}],
  ['The state. Cannot be modified.', {readOnly: true}],
  ['The state. It can only be read.', {readOnly: true}],
  ['Output only. The state.', {readOnly: true}],
  ['Whether it is read-only for guests.', {}],
  ['Read-only if the device is managed.', {}],
  ['Read-only flag of the folder.', {}],
  ['Cannot be changed after creation.', {}],
  ["After it is set, this property can't be updated.", {}],
  ['Who acts. This property is null if nobody does.', {nullable: true}],
  ['For empty trays, this property is **null**.', {nullable: true}],
  ['Can be null for guests.', {nullable: true}],
  ['Key, immutable, not nullable, unique.', {key: true, nullable: false}],
  ['Otherwise, the value is `null`.', {nullable: true}],
  ['The till returns null if there is none.', {nullable: true}],
  ['Null if there is none.', {nullable: true}],
  ['The end, or null if it is open.', {nullable: true}],
  ['Default is `null`.', {nullable: true, default: 'null'}],
  ['Allows null values.', {nullable: true}],
  ['If null, everybody may.', {nullable: true}],
  ['Must not be null.', {nullable: false}],
  ["The id. It can't be null.", {nullable: false}],
  ['This value is never null.', {nullable: false}],
  ['Null is not allowed.', {nullable: false}],
  ['Fails if the name is null.', {}],
  ['Whether the name is null.', {}],
  ['Always present.', {required: true}],
  ['May be omitted.', {required: false}],
  ['Present only if the lamp is lit.', {required: false}],
  ['This is the primary key of the order.', {key: true}],
  ['The recipe is deprecated or not. Nobody cooks by a deprecated recipe.', {}],
  ['Whether this is deprecated.', {}],
  ["This property's function is that of the system and is deprecated.", {deprecated: true}],
  ['This property has been deprecated and will be removed.', {deprecated: true}],
  ['No longer used.', {deprecated: true}],
  // Translations.
  ['Der Name. Schreibgeschützt. Lässt keine Nullwerte zu.', {readOnly: true, nullable: false}],
  ['Le nom. Obligatoire. Lecture seule.', {...required, readOnly: true}],
  ['El nombre. Solo lectura. Admite valores NULL.', {readOnly: true, nullable: true}],
  ['O nome. Somente leitura. Não anulável.', {readOnly: true, nullable: false}],
  ['Il nome. Sola lettura. Obbligatorio.', {readOnly: true, ...required}],
  ['Имя. Только для чтения. Не допускается значение null.', {readOnly: true, nullable: false}],
  ['名前。 読み取り専用です。 null 許容です。', {readOnly: true, nullable: true}],
  ['名称。 只读。 不可为空。', {readOnly: true, nullable: false}],
  ['이름입니다. 읽기 전용입니다. 필수입니다.', {readOnly: true, ...required}],
  ['Use another. This property is deprecated.', {deprecated: true}],
  ['Deprecated -- use `x` instead.', {deprecated: true}],
  ['AAD Device ID - to be deprecated', {deprecated: true}],
  ['Clients that use their deprecated version of TLS.', {}],
  ['Maximum length is 64 characters.', {constraints: {maxLength: 64}}],
  ['Must not exceed 1,024 characters in length.', {constraints: {maxLength: 1024}}],
  ['Between 3 and 32 characters.', {constraints: {minLength: 3, maxLength: 32}}],
  ['This collection can contain a maximum of 500 elements.', {count: {maxLength: 500}}],
  ['The first 255 characters of the body.', {}],
  ['The value can be between 5 and 600 minutes.', {constraints: {minimum: 5, maximum: 600}}],
  ['A number from 1 to 12.', {constraints: {minimum: 1, maximum: 12}}],
  ['How loud. The value ranges from 0 to 100.', {constraints: {minimum: 0, maximum: 100}}],
  ['This property must be in the range 1-10.', {constraints: {minimum: 1, maximum: 10}}],
  ['An integer between 1 and 5, inclusive.', {constraints: {minimum: 1, maximum: 5}}],
  ['Takes from 1 to 12 hours in most cases.', {}],
  ['The code is 28 characters long; its case matters.', {constraints: {minLength: 28, maxLength: 28}}],
  ['A 5-digit code.', {constraints: {minLength: 5, maxLength: 5}}],
  ['Must be exactly 3 characters.', {constraints: {minLength: 3, maxLength: 3}}],
  ['The first 8 characters long enough.', {}],
  ['A minimum of 8 characters.', {constraints: {minLength: 8}}],
  ['No longer than 20 characters.', {constraints: {maxLength: 20}}],
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
