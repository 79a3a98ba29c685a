import {transformSync} from 'esbuild'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {UsageError} from '../../diagnostics/usage-error.ts'
import type {EmittedFile} from '../../model/emitted-file.ts'
import {type Artefact, defaults, type Options} from '../../options.ts'
import {nasty} from '../../testing/nasty.ts'
import {compilers, typecheck} from '../../testing/typecheck.ts'
import {emit} from '../emit.ts'
import {modes} from '../validator/testing/modes.ts'
import {javaScriptFiles} from './files.ts'

const artefacts: readonly Artefact[] = ['types', 'validators', 'factories', 'arbitraries', 'msw', 'scenario']

const emitted = (options: Options) => emit(nasty, {...defaults, emit: artefacts, ...options})

/** A module by itself, as the files that it becomes. */
function filesOf(code: string): {readonly [path: string]: string} {
  const files = javaScriptFiles([{path: 'a.ts', text: `// Generated.\n\n${code}\n`}])
  return Object.fromEntries(files.map(({path, text}) => [path, text.replace('// Generated.\n\n', '')]))
}

const erased: [what: string, typescript: string, javascript: string][] = [
  [
    'annotations',
    'let a: string;\nfor (const b of c as number[]) a = b;',
    'let a;\nfor (const b of c) a = b;'
  ],
  ['optional parameters', 'function f(a?: string, b: number = 1): void {}', 'function f(a, b = 1) {}'],
  ['a `this`', 'function f(this: Date, a: string): void {}', 'function f(a) {}'],
  ['lines of parameters', 'function f(\n  a: string,\n  b: number,\n): void {}', 'function f(a, b) {}'],
  ['predicates', 'const f = (a: unknown): a is string => true;', 'const f = (a) => true;'],
  [
    'type parameters',
    'function f<const T extends object>(a: T): T { return g<T>(a); }',
    'function f(a) { return g(a); }'
  ],
  ['assertions', '(a as B).c = (d satisfies E) + f!.g;', 'a.c = d + f.g;'],
  ['what needs its brackets', '(a ?? (b as C)).d;', '(a ?? b).d;'],
  [
    'names of types in imports',
    "import { type A, b } from './b.js';\nb();",
    "import { b } from './b.js';\nb();"
  ],
  [
    'imports of nothing else',
    "import { type A } from './b.js';\nimport type { C } from './c.js';\nlet d;",
    'let d;'
  ],
  ['interfaces with their comments', '/** A. */\ninterface A {}\n\nb();\n\n/** C. */\ntype C = A;', 'b();'],
  [
    'modifiers of members',
    'class A {\n  private readonly b: string;\n  declare c: D;\n}',
    'class A {\n  b;\n}'
  ],
  ['what a class implements', 'class A extends B<C> implements D, E<F> {}', 'class A extends B {}'],
  [
    'overloads, but for their comments',
    '/** F. */\nfunction f(a: string): A;\nfunction f(a: unknown) {}',
    '/** F. */\nfunction f(a) {}'
  ],
  [
    'what is abstract',
    'abstract class A {\n  b: string;\n  abstract c: string;\n  abstract d(): void;\n}',
    'class A {\n  b;\n}'
  ],
  ['what is optional of methods', 'class A { b?(): void {} }', 'class A { b() {} }'],
  ['assertions in angles', 'a = (<B>c).d;', 'a = c.d;'],
  ['no brackets of objects', 'const f = (): A => ({ b } as A);', 'const f = () => ({ b });'],
  ['no brackets that end a chain', '(a?.b as C).d;', '(a?.b).d;'],
  ['no brackets of calls after `new`', 'new (a() as B)();', 'new (a())();'],
  ['no parameter without brackets', 'f(\n  (a: A) => a,\n  b => b\n);', 'f(\n  (a) => a,\n  b => b\n);'],
  [
    'no more than comments say',
    'f<A /* > */>(b);\nfunction g(this: A /* ) */): void {}',
    'f(b);\nfunction g() {}'
  ],
  ['no default import', "import a, { type B } from './b.js';\na();", "import a from './b.js';\na();"],
  ['no `;` before a list', 'let a: B\ntype B = C\n;[a].map(d)', 'let a\n;[a].map(d)']
]

for (const [what, typescript, javascript] of erased) {
  test(`leaves out ${what}`, () => {
    assert.is(filesOf(typescript)['a.js'], `${javascript}\n`)
  })
}

test('writes what is exported as declarations, without what is internal', () => {
  const code = `import { type A, b } from './b.js';

/** Kinds. */
export const kinds = ['x', 'y'] as const;

/**
 * Hidden.
 * @internal
 */
export function hidden(): void {}

/** Does it. */
export function f(a: A, options: { readonly c: string } = {}): A {
  return b(a, options, local);
}

const local = 1;`
  assert.equal(
    filesOf(code)['a.d.ts'],
    `import type { A } from './b.js';

/** Kinds. */
export declare const kinds: readonly ['x', 'y'];

/** Does it. */
export declare function f(a: A, options?: { readonly c: string }): A;
`
  )
})

test('keeps quotes within texts of declarations', () => {
  const code = 'export const b: "a" | "it\'s" | \'b"c"\' | `d"e"` = "a";'
  assert.is(filesOf(code)['a.d.ts'], 'export declare const b: \'a\' | "it\'s" | \'b"c"\' | `d"e"`;\n')
})

test('keeps the layout of types beside other declarations', () => {
  const type = 'export type A<T> =\n  | readonly T[]\n  | { readonly [K in keyof T]: T[K] };'
  assert.is(
    filesOf(`${type}\nexport const b: A<string> = [];\n/** C. */\nexport interface C { b: string }`)[
      'a.d.ts'
    ],
    `${type}\n\nexport declare const b: A<string>;\n\n/** C. */\nexport interface C { b: string }\n`
  )
})

test('makes declarations alone of what is nothing but types, as they stand', () => {
  assert.equal(filesOf('/** A. */\nexport interface A { b: string }'), {
    'a.d.ts': '/** A. */\nexport interface A { b: string }\n'
  })
})

test('leaves files of other languages as they are', () => {
  const schema = {path: 'schema.json', text: '{}\n'}
  assert.equal(javaScriptFiles([schema]), [schema])
})

for (const code of [
  'export enum A { b }',
  'class A {\n  constructor(readonly b: string) {}\n}',
  'namespace A { export const b = 1; }',
  'export = a;'
]) {
  test(`refuses what has to be compiled: ${code.split('\n')[0]}`, () => {
    assert.throws(
      () => filesOf(code),
      (error: unknown) => error instanceof UsageError && /^a\.ts:[34]: /.test(error.message)
    )
  })
}

test('refuses what is no TypeScript', () => {
  assert.throws(() => filesOf('const a: string = (;'), /^a\.ts:3: Expression expected\.$/)
})

test('refuses an export whose type is said nowhere', () => {
  assert.throws(
    () => filesOf('export const a = b();'),
    /^a\.ts:3: Variable must have an explicit type annotation/
  )
})

const variants: {readonly [name: string]: Options} = {
  'as ever': modes.lenient,
  'complete, for a bundler': {...modes.complete, importExtension: 'none'}
}

const declarations: EmittedFile[] = []

for (const [name, options] of Object.entries(variants)) {
  const typescript = new Map((await emitted(options)).map(({path, text}) => [path, text]))
  const javascript = await emitted({...options, language: 'js'})

  test(`means what esbuild makes of the TypeScript, ${name}`, () => {
    const modules = javascript.filter(({path}) => path.endsWith('.js'))
    assert.ok(modules.length > 50)
    for (const {path, text} of modules) {
      const source = typescript.get(path.replace(/\.js$/, '.ts')) ?? ''
      assert.is(normal(text, 'js'), normal(source, 'ts'), path)
    }
  })

  const plain = javascript.filter(({path}) => path.endsWith('.d.ts') && !/^(?:msw|arbitraries)\//.test(path))
  declarations.push(...plain.map((file) => ({...file, path: `${name.replaceAll(/\W+/g, '-')}/${file.path}`})))
}

for (const compiler of Object.keys(compilers) as (keyof typeof compilers)[]) {
  test(`compiles as what it declares, with the ${compiler} TypeScript`, () => {
    const bundled = {
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'esnext',
      moduleResolution: 'bundler'
    }
    assert.ok(declarations.length > 100)
    assert.is(typecheck(declarations, compiler, bundled), '')
  })
}

/** Without comments and layout; TypeScript or JavaScript, as esbuild reads it. */
function normal(code: string, loader: 'js' | 'ts'): string {
  const tsconfigRaw = {compilerOptions: {verbatimModuleSyntax: true}}
  const {code: text} = transformSync(code, {loader, tsconfigRaw, minifyWhitespace: true, target: 'esnext'})
  return text.replaceAll(/import"[^"]*";/g, '')
}

test.run()
