import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Resource} from '../../model/program.ts'
import {defaults, type Options} from '../../options.ts'
import {
  collection,
  enumeration,
  programOf,
  property,
  reference,
  resource,
  string
} from '../../testing/program.ts'
import {emit} from '../emit.ts'

const color = enumeration('x.color', ['red', 'green'])
const base = resource('x.base', [
  property('id', string, {required: true, nullable: false}),
  property('size', string)
])

const cases: [string, {given: readonly Resource[]; options?: Options; want: string}][] = [
  [
    'a property by presence and null, as documented or as the options say',
    {
      given: [
        resource('x.user', [
          property('silent', string),
          property('required', string, {required: true}),
          property('notNull', string, {nullable: false}),
          property('both', string, {required: true, nullable: false})
        ])
      ],
      want: `/** @see [user.md](../../spec/user.md) */
export interface User {
  silent?: string | null;
  required: string | null;
  notNull?: string;
  both: string;
}`
    }
  ],
  [
    'undocumented presence and null the other way; a relationship may still be absent',
    {
      options: {undocumentedPresence: 'required', undocumentedNull: 'refused'},
      given: [
        resource('x.user', [
          property('silent', string),
          property('optional', string, {required: false, nullable: true}),
          property('manager', string, {navigation: true})
        ])
      ],
      want: `/** @see [user.md](../../spec/user.md) */
export interface User {
  silent: string;
  optional?: string | null;
  /** Absent unless expanded. */
  manager?: string;
}`
    }
  ],
  [
    'types of all kinds, with an import for each name',
    {
      given: [
        resource('x.user', [
          property('colors', collection(reference('x.color'))),
          property(
            'counts',
            collection({kind: 'keyValuePair', key: string, value: {kind: 'primitive', name: 'double'}})
          ),
          property('labels', {kind: 'map', key: string, value: reference('x.user')}),
          property('missing', reference('x.nobody')),
          property(
            'mode',
            collection({
              kind: 'enum',
              members: [
                {name: 'on', description: ''},
                {name: "it's", description: ''}
              ]
            })
          ),
          property('@odata.type', {kind: 'union', of: [string, {kind: 'primitive', name: 'boolean'}]}),
          property('anything', {kind: 'primitive', name: 'any'})
        ])
      ],
      want: `import type { Color } from './color.js';
import type { Nobody } from './nobody.js';

/** @see [user.md](../../spec/user.md) */
export interface User {
  colors?: Color[] | null;
  counts?: { key: string; value: number }[] | null;
  labels?: Record<string, User> | null;
  missing?: Nobody | null;
  mode?: ('on' | "it's")[] | null;
  '@odata.type'?: string | boolean | null;
  anything?: unknown;
}`
    }
  ],
  [
    'an object that only a JSON block describes',
    {
      given: [
        resource('x.user', [
          property('address', {
            kind: 'object',
            properties: [property('city', string, {description: 'Where.'})]
          })
        ])
      ],
      want: `/** @see [user.md](../../spec/user.md) */
export interface User {
  address?: {
    /** Where. */
    city?: string | null;
  } | null;
}`
    }
  ],
  [
    'docs: description, facts, deprecation, default, examples',
    {
      given: [
        resource(
          'x.user',
          [
            property('name', string, {
              description: 'The name, see [rules](rules.md#names).<br>Supports `$filter`',
              readOnly: true,
              deprecated: true,
              constraints: {maxLength: 64},
              default: 'none',
              examples: ['Ann', "O'Neil"]
            })
          ],
          {description: 'A person.', deprecated: true, abstract: true}
        )
      ],
      want: `/**
 * A person.
 *
 * Abstract: a value is of one of the types that extend it.
 *
 * @deprecated
 * @see [user.md](../../spec/user.md)
 */
export interface User {
  /**
   * The name, see [rules](../../spec/rules.md#names).
   *
   * Supports \`$filter\`. Read-only. At most 64 characters.
   *
   * @deprecated
   * @default 'none'
   * @example 'Ann'
   * @example "O'Neil"
   */
  name?: string | null;
}`
    }
  ],
  [
    'a base type, and an index signature where the type is open',
    {
      given: [resource('x.user', [property('name', string)], {base: 'x.base', open: true}), base],
      want: `import type { Base } from './base.js';

/** @see [user.md](../../spec/user.md) */
export interface User extends Base {
  /** Open type: may have undocumented properties. */
  [name: string]: unknown;
  name?: string | null;
}`
    }
  ],
  [
    'a property redeclared with a type that TypeScript refuses',
    {
      given: [
        resource('x.user', [property('id', string), property('size', reference('x.color'))], {
          base: 'x.base'
        }),
        base
      ],
      want: `import type { Base } from './base.js';
import type { Color } from './color.js';

/** @see [user.md](../../spec/user.md) */
export interface User extends Omit<Base, 'id' | 'size'> {
  id?: string | null;
  size?: Color | null;
}`
    }
  ],
  [
    'a property redeclared below an open type, which Omit would empty',
    {
      given: [
        resource('x.user', [property('size', reference('x.color'))], {base: 'x.base'}),
        {...base, open: true}
      ],
      want: `import type { Color } from './color.js';

/** @see [user.md](../../spec/user.md) */
export interface User {
  /** Open type: may have undocumented properties. */
  [name: string]: unknown;
  id: string;
  size?: Color | null;
}`
    }
  ],
  [
    'a base that no page defines, or that is the type itself',
    {
      given: [resource('x.user', [], {base: 'x.user'})],
      want: `/** @see [user.md](../../spec/user.md) */
export interface User {}`
    }
  ]
]

for (const [name, {given, options, want}] of cases) {
  test(`writes ${name}`, async () => {
    const program = programOf({resources: given, enums: [color]})
    const files = await emit(program, {...defaults, emit: ['types'], ...options})
    const text = files.find(({path}) => path === 'types/user.ts')?.text
    assert.is(text, `// Generated by Typedown from spec/user.md. Do not edit.\n\n${want}\n`)
  })
}

test.run()
