import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {defaults, type NameStyle, type Naming} from '../../options.ts'
import {enumeration, programOf, resource} from '../../testing/program.ts'
import {shop} from '../../testing/shop.ts'
import {emit} from '../emit.ts'
import {styled} from './naming.ts'

const cases: readonly (readonly [NameStyle | undefined, string, string])[] = [
  [undefined, 'OrderItem', 'OrderItem'],
  ['PascalCase', 'in-transit', 'InTransit'],
  ['camelCase', 'OrderItem', 'orderItem'],
  ['snake_case', 'OAuth2PermissionGrant', 'oauth2_permission_grant'],
  ['kebab-case', 'OrderItem', 'order-item'],
  ['SCREAMING_SNAKE_CASE', 'in transit', 'IN_TRANSIT'],
  [{suffix: 'Dto'}, 'Order', 'OrderDto'],
  [{case: 'camelCase', prefix: 'x_'}, 'OrderItem', 'x_orderItem'],
  [(name) => `I${name}`, 'Order', 'IOrder']
]

for (const [style, name, want] of cases)
  test(`${JSON.stringify(style) ?? style} of ${name}`, () => {
    assert.is(styled(style, name), want)
  })

async function paths(naming: Naming, program = shop): Promise<readonly string[]> {
  const files = await emit(program, {...defaults, emit: ['types', 'validators'], naming})
  return files.map(({path}) => path).filter((path) => /^types/.test(path))
}

test('files and functions follow the names of types, enums those of types unless they have their own', async () => {
  const naming: Naming = {types: {suffix: 'Dto'}, files: 'PascalCase'}
  assert.ok((await paths(naming)).includes('types/RushOrderDto.ts'))
  assert.ok((await paths(naming)).includes('types/OrderStatusDto.ts'))
  assert.ok((await paths({...naming, enums: {prefix: 'Enum'}})).includes('types/EnumOrderStatus.ts'))
  const files = await emit(shop, {...defaults, naming})
  const text = files.find(({path}) => path === 'validators/OrderDto.ts')?.text ?? ''
  assert.match(text, 'export function parseOrderDto(value: unknown): OrderDto {')
  assert.match(text, "from './CustomerDto.js'")
})

test('names that become alike are told apart, on every system', async () => {
  const alike = programOf({resources: ['x.aB', 'x.ab', 'x.index', 'x.1st'].map((name) => resource(name))})
  const made = await paths({types: (name) => `T${name.length > 2 ? name : ''}`, files: 'PascalCase'}, alike)
  assert.equal(made, ['types/T.ts', 'types/T1st.ts', 'types/T2.ts', 'types/Tindex.ts'])
  assert.equal(
    await paths({files: (name) => name.toUpperCase()}, programOf({enums: [enumeration('x.con', [])]})),
    ['types/CON-type.ts']
  )
})

test('a name that cannot be is a usage error', async () => {
  for (const [naming, message] of [
    [{types: () => undefined as never}, '`naming`: the function makes no string of `Bag`'],
    [
      {
        files: () => {
          throw new Error('no')
        }
      },
      '`naming`: the function throws for `Bag`: Error: no'
    ],
    [
      {types: () => 'a b'},
      '`naming.types`: `a b`, made of `Bag`, is not an identifier with a capital letter'
    ],
    [
      {types: {suffix: '-dto'}},
      '`naming.types`: `Bag-dto`, made of `Bag`, is not an identifier with a capital letter'
    ],
    [
      {types: 'snake_case'},
      '`naming.types`: `bag`, made of `Bag`, is not an identifier with a capital letter'
    ],
    [{files: () => '../x'}, '`naming.files`: `../x`, made of `Bag`, is not a file name']
  ] as const) {
    let error: unknown
    try {
      await paths(naming)
    } catch (caught) {
      error = caught
    }
    assert.instance(error, UsageError)
    assert.is((error as UsageError).message, message)
  }
})

test.run()
