// Names that are none, everywhere that a name may stand: what is emitted parses, type-checks, runs and changes nothing, or the pages are refused.
import {posix} from 'node:path'
import fc from 'fast-check'
import {typecheck} from '../../generator/testing/typecheck.ts'
import {type Area, type Files, Violation} from './area.ts'
import {compilePages} from './compile.ts'
import {checkEmitted} from './emitted.ts'
import {type Entry, loadEmitted, withoutTraces} from './load.ts'

const awkward = [
  ...'__proto__ constructor prototype toString valueOf hasOwnProperty arguments eval await async yield let static'.split(
    ' '
  ),
  ...'class default new delete function import export enum interface type namespace module never unknown any'.split(
    ' '
  ),
  ...'undefined null NaN Infinity index Index con nul Object Array String Record Promise Issue value path then'.split(
    ' '
  ),
  ...'user completeUser completeUsers Users isUser createUser userSchema userFactory parseUser overrides seed'.split(
    ' '
  ),
  '',
  ' ',
  '.',
  '..',
  '../x',
  '-',
  '_',
  '$',
  '1',
  '1st',
  'a b',
  'a-b',
  'a.b',
  'a/b',
  'a\\b',
  'a:b',
  '@odata.type',
  '@',
  '#',
  '*/',
  '*/ globalThis.PWNED = 1; /*',
  '`',
  '$'.concat('{globalThis.PWNED = 1}'),
  "'",
  '"',
  "'; globalThis.PWNED = 1; '",
  '{{name}}',
  '\n',
  'a\nglobalThis.PWNED = 1;',
  'a\rglobalThis.PWNED = 1;',
  'a\u2028globalThis.PWNED = 1;',
  '\u2029',
  '\0',
  '\x1B[31m',
  '\x85',
  '😀',
  'ünï',
  'ﬁ',
  'İ',
  'ß',
  '日本',
  '\u202Etxt',
  '\u200B',
  '\uFEFF',
  '\uD800',
  'é',
  '<b>',
  '&lt;',
  '[a](b.md)',
  '|',
  '\\|',
  '%',
  '%2e%2e',
  'a'.repeat(240),
  'É'.repeat(150),
  '{',
  '}',
  '//',
  '// @ts-nocheck',
  '@ts-ignore',
  '</script>',
  'javascript:alert(1)'
] as const

const plain = fc.constantFrom('user', 'state', 'order', 'group', 'device', 'team')
const name = fc.oneof(
  {weight: 4, arbitrary: plain},
  {weight: 5, arbitrary: fc.constantFrom(...awkward)},
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...awkward), fc.constantFrom(...awkward)).map(([a, b]) => `${a}${b}`)
  }
)

const type = fc.oneof(
  fc.constantFrom(
    'String',
    'Int32',
    'Boolean',
    'DateTimeOffset',
    'String collection',
    'KeyValuePair<string,integer>'
  ),
  name,
  name.map((one) => `[${one}](${one}.md)`),
  name.map((one) => `${one} collection`)
)

interface Page {
  readonly file: string
  readonly title: string
  readonly kind: string
  readonly namespace: string
  readonly annotated: string
  readonly base: string
  readonly properties: readonly (readonly [name: string, type: string, description: string])[]
  readonly members: readonly string[]
}

const page: fc.Arbitrary<Page> = fc.record({
  file: name,
  title: name,
  kind: fc.constantFrom(' resource type', ' resource type', ' enum type', ''),
  namespace: fc.oneof({weight: 3, arbitrary: fc.constant('')}, {weight: 1, arbitrary: name}),
  annotated: fc.oneof({weight: 1, arbitrary: fc.constant('')}, {weight: 1, arbitrary: name}),
  base: fc.oneof({weight: 3, arbitrary: fc.constant('')}, {weight: 1, arbitrary: name}),
  properties: fc.array(fc.tuple(name, type, name), {maxLength: 6, size: 'max'}),
  members: fc.array(name, {minLength: 1, maxLength: 5, size: 'max'})
})

interface Input {
  readonly pages: readonly Page[]
  readonly namespace: string
  /** What is done beyond a look at the files, one time in many: 0 checks types, 1 runs. */
  readonly also: number
}

export function namesArea(): Area<Input> {
  return {
    inputs: fc.record({
      pages: fc.array(page, {minLength: 1, maxLength: 8, size: 'max'}),
      namespace: fc.constantFrom('microsoft.graph', 'constructor', '__proto__.a', 'await', 'A.b_1'),
      also: fc.nat(24)
    }),
    files: ({pages}) => filesOf(pages),
    async check({pages, namespace, also}) {
      const options = {until: 'emit', emit: everything, namespace} as const
      const files = filesOf(pages)
      const {files: code, ok} = await compilePages(files, {
        ...options,
        ...(also === 1 ? {language: 'js'} : {})
      })
      if (!ok && code.length > 0) throw new Violation('emitted', 'files in spite of errors')
      checkEmitted(code)
      if (code.length > 0 && also === 0) {
        const errors = typecheck(code.filter(({path}) => !/^(?:msw|arbitraries)\//.test(path)))
        if (errors !== '') throw new Violation(`types ${/TS\d+/.exec(errors)?.[0]}`, errors)
      }
      if (code.length > 0 && also === 1) await withoutTraces(async () => run(await loadEmitted(code)))
      return {pages: Object.keys(files).length, outputs: code.length > 0 ? 1 : 0}
    }
  }
}

const everything = [
  'types',
  'validators',
  'factories',
  'json-schema',
  'openapi',
  'arbitraries',
  'msw'
] as const

const polluting: unknown = JSON.parse(
  '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'
)

/** Factories make what validators take, with overrides from others too. */
function run(entries: readonly Entry[]): void {
  for (const {type, create, is} of entries) {
    const made = create(undefined, {seed: 3})
    if (!is(made)) throw new Violation('made wrong', `${type}: ${JSON.stringify(made)}`)
    try {
      create(polluting)
    } catch {
      // What is no override may be refused.
    }
  }
}

function filesOf(pages: readonly Page[]): Files {
  return Object.fromEntries(pages.map((page) => [fileOf(page.file), textOf(page)]))
}

/** A path within the folder, as a disk would have it. */
function fileOf(name: string): string {
  const path = posix.normalize(`${name.replaceAll('\\', '/').replaceAll(/[\0\uD800-\uDFFF]/g, '')}.md`)
  return path.startsWith('.') || path.startsWith('/')
    ? `x${path.replaceAll('.', '').replaceAll('/', '')}.md`
    : path
}

function textOf({title, kind, namespace, annotated, base, properties, members}: Page): string {
  const annotation = {
    blockType: 'resource',
    '@odata.type': annotated,
    ...(base === '' ? {} : {baseType: base})
  }
  const rows = properties.map((row) => `| ${row.join(' | ')} |`)
  const parts = kind.startsWith(' enum')
    ? [
        '## Members',
        '',
        '| Member | Description |',
        '|:---|:---|',
        ...members.map((member) => `| ${member} | What. |`)
      ]
    : ['## Properties', '', '| Property | Type | Description |', '|:---|:---|:---|', ...rows]
  return [
    `# ${title}${kind}`,
    ...(namespace === '' ? [] : ['', `Namespace: ${namespace}`]),
    '',
    `About ${title}.`,
    '',
    ...parts,
    ...(annotated === ''
      ? []
      : [
          '',
          '## JSON representation',
          '',
          `<!-- ${JSON.stringify(annotation)} -->`,
          '```json',
          shown(properties),
          '```'
        ]),
    ''
  ].join('\n')
}

function shown(properties: Page['properties']): string {
  return JSON.stringify(Object.fromEntries(properties.map(([name]) => [name, 'String'])), null, 2)
}
