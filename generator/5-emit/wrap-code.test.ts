import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {wrapCode} from './wrap-code.ts'

const long = 'a'.repeat(40)
const cases: [string, {given: string; want: string}][] = [
  ['what fits', {given: `f(${long}, b);`, want: `f(${long}, b);`}],
  [
    'an import of several names',
    {
      given: `import { ${long}, type B } from './${long}-${long}.js';`,
      want: `import {\n  ${long},\n  type B,\n} from './${long}-${long}.js';`
    }
  ],
  [
    'an import of one name, which stays',
    {
      given: `import type { B } from './${long}${long}${long}.js';`,
      want: `import type { B } from './${long}${long}${long}.js';`
    }
  ],
  [
    'an entry of an object',
    {
      given: `  'x.y': { is: ${long}, validate: ${long}, create: c },`,
      want: `  'x.y': {\n    is: ${long},\n    validate: ${long},\n    create: c,\n  },`
    }
  ],
  [
    'an interface that extends with a union',
    {
      given: `export interface A extends B<C, '${long}' | '${long}' | 'd'> {`,
      want: `export interface A\n  extends B<\n    C,\n    '${long}' | '${long}' | 'd'\n  > {`
    }
  ],
  [
    'an interface that extends with a long union',
    {
      given: `export interface A extends B<C, '${long}' | '${long}' | '${long}'> {`,
      want: `export interface A\n  extends B<\n    C,\n    | '${long}'\n    | '${long}'\n    | '${long}'\n  > {`
    }
  ],
  [
    'a function, behind its arrow',
    {
      given: `  items: (at, how, given) => manyOf(at, how, ${long}, given, false);`,
      want: `  items: (at, how, given) =>\n    manyOf(at, how, ${long}, given, false);`
    }
  ],
  [
    'an arrow function in the last place of a call',
    {
      given: `  tags: list(${long}, context, (_seed, index) => turn(index, ${long}, choices)),`,
      want: `  tags: list(${long}, context, (_seed, index) =>\n    turn(index, ${long}, choices),\n  ),`
    }
  ],
  [
    'a value with fallbacks',
    {
      given: `  const a = override?.a ?? given ?? draw(${long}, ${long}, 1, 2);`,
      want: `  const a =\n    override?.a ??\n    given ??\n    draw(${long}, ${long}, 1, 2);`
    }
  ],
  [
    'a property that depends on a comparison',
    {
      given: `    error: state === 'failed' ? build(${long}, ${long}) : null,`,
      want: `    error:\n      state === 'failed'\n        ? build(${long}, ${long})\n        : null,`
    }
  ],
  [
    'the keys of a mapped type',
    {
      given: `    [N in '${long}' | '${long}' | 'c']: Complete;`,
      want: `    [N in\n      | '${long}'\n      | '${long}'\n      | 'c']: Complete;`
    }
  ],
  [
    'the head of a function, whose result is of a long type',
    {
      given: `export function a(depth = 3): Arbitrary<${long}, ${long}> {`,
      want: `export function a(\n  depth = 3,\n): Arbitrary<${long}, ${long}> {`
    }
  ],
  [
    'a list of objects, a line each',
    {
      given: `const list = [{ a: ${long} }, { b: ${long} }, { c: 1 }];`,
      want: `const list = [\n  { a: ${long} },\n  { b: ${long} },\n  { c: 1 },\n];`
    }
  ],
  [
    'a statement behind its condition',
    {
      given: `  if (${long} !== 1) throw ${long}(${long});`,
      want: `  if (${long} !== 1)\n    throw ${long}(${long});`
    }
  ],
  [
    'a choice',
    {
      given: `  return ${long} ? ${long} : b(${long});`,
      want: `  return ${long}\n    ? ${long}\n    : b(${long});`
    }
  ],
  [
    'a union of a property, of an alias, and in brackets',
    {
      given: `  mode?: '${long}' | '${long}' | 'c' | null;`,
      want: `  mode?:\n    | '${long}'\n    | '${long}'\n    | 'c'\n    | null;`
    }
  ],
  [
    'a union of an alias',
    {
      given: `export type A = '${long}' | '${long}' | 'c';`,
      want: `export type A =\n  | '${long}'\n  | '${long}'\n  | 'c';`
    }
  ],
  [
    'a union in brackets',
    {
      given: `  modes?: ('${long}' | '${long}' | '${long}')[];`,
      want: `  modes?: (\n    | '${long}'\n    | '${long}'\n    | '${long}'\n  )[];`
    }
  ],
  [
    'a type literal, whose parts end in semicolons',
    {
      given: `  at?: { a: '${long}'; b: '${long}'; c: string } | null;`,
      want: `  at?: {\n    a: '${long}';\n    b: '${long}';\n    c: string;\n  } | null;`
    }
  ],
  [
    'a verdict, at its conditions',
    {
      given: `  return f(${long}) && g(${long}) && c;`,
      want: `  return (\n    f(${long}) &&\n    g(${long}) &&\n    c\n  );`
    }
  ],
  [
    'the conditions of a choice',
    {
      given: `  if (f<A>(${long}) && (g(${long}) || c) && d)\n    return;`,
      want: `  if (\n    f<A>(${long}) &&\n    (g(${long}) || c) &&\n    d\n  )\n    return;`
    }
  ],
  [
    'an index, which stays whole',
    {
      given: `  f(value['${long}'], value['${long}'], 2);`,
      want: `  f(\n    value['${long}'],\n    value['${long}'],\n    2,\n  );`
    }
  ],
  [
    'comments and regular expressions, which stay',
    {
      given: `// ${long}(${long}, ${long})\nconst a = /^(${long}|${long}, ${long})$/;`,
      want: `// ${long}(${long}, ${long})\nconst a = /^(${long}|${long}, ${long})$/;`
    }
  ]
]

for (const [name, {given, want}] of cases) test(`breaks ${name}`, () => assert.is(wrapCode(given), want))

test.run()
