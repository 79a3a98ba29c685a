/** Whether `verify`, validators and the JSON Schema give one verdict on values of primitives and string formats. */
import {Ajv2020} from 'ajv/dist/2020.js'
import {parse} from '../2-parse/parse.ts'
import {isPlaceholder} from '../4-check/examples/placeholder.ts'
import {verify} from '../4-check/examples/verify.ts'
import {emit} from '../5-emit/emit.ts'
import {formats, primitives} from '../model/primitives.ts'
import type {Constraints, Format, JsonValue, PrimitiveName, Program} from '../model/program.ts'
import {defaults, type ResolvedOptions} from '../options.ts'
import {load} from './load.ts'
import {programOf, property, resource} from './program.ts'
import {seeds, valueFrom} from './scalar-values.ts'

interface Entry {
  is(value: unknown): boolean
  validate(value: unknown): {readonly issues?: readonly unknown[]}
}

const options: ResolvedOptions = {...defaults, namespace: 'x', importExtension: '.ts'}

/** A type for each primitive and each format, whose one property must be there. */
const types = [
  ...(Object.keys(primitives) as PrimitiveName[]).map((name) => typeOf(`p-${name}`, name, {})),
  ...(Object.keys(formats) as Format[]).map((format) => typeOf(`f-${format}`, 'string', {format}))
]

function typeOf(name: string, primitive: PrimitiveName, constraints: Constraints) {
  const details = {constraints, required: true, nullable: false}
  return resource(`x.${name.replaceAll('-', '')}`, [
    property('value', {kind: 'primitive', name: primitive}, details)
  ])
}

/**
 * The values, of `count` in all, on which the verdicts differ: `x.int64 9007199254740992: verify true, is false, …`.
 * Values that stand for others in docs are left out: `verify` takes them.
 */
export async function differingVerdicts(count: number): Promise<{judged: number; differing: string[]}> {
  const program = programOf({resources: types})
  const files = await emit(program, {...options, emit: ['types', 'validators', 'factories', 'json-schema']})
  const ajv = new Ajv2020({validateFormats: false, strictTypes: false})
  ajv.addSchema(JSON.parse(files.find(({path}) => path === 'schema.json')?.text ?? ''), 'x')
  const {registry} = await load(files, 'registry.ts')
  const perType = Math.ceil(count / types.length)
  const differing: string[] = []
  let judged = 0
  for (const [index, {name}] of types.entries()) {
    const {is, validate} = (registry as {readonly [type: string]: Entry})[name] as Entry
    const schema = ajv.compile({$ref: `x#/$defs/${encodeURIComponent(name)}`})
    const values = valuesOf(perType, index)
    const verified = verdictsOfVerify(program, name, values)
    for (const [at, value] of values.entries()) {
      const given = {value}
      const verdicts = {
        verify: verified[at],
        is: is(given),
        issues: validate(given).issues === undefined,
        schema: schema(given) === true
      }
      judged++
      if (new Set(Object.values(verdicts)).size > 1)
        differing.push(`${name} ${JSON.stringify(value)}: ${JSON.stringify(verdicts)}`)
    }
  }
  return {judged, differing}
}

function valuesOf(count: number, seed: number): JsonValue[] {
  const values: JsonValue[] = []
  for (let at = 0; values.length < count; at++) {
    const value = at < seeds.length ? (seeds[at] ?? null) : valueFrom(seed * 1_000_003 + at)
    // What docs write in place of a value is no value to `verify`, and neither is its own name.
    const isLeftOut = typeof value === 'string' ? isPlaceholder(value) || value === 'value' : value === 1024
    if (!isLeftOut) values.push(value)
  }
  return values
}

/** All values in the body of one example, a line each. */
function verdictsOfVerify(program: Program, type: string, values: readonly JsonValue[]): boolean[] {
  const annotation = `<!-- {"blockType": "request", "@odata.type": "Collection(${type})"} -->`
  const head = `# Post\n\n${annotation}\n\`\`\`http\nPOST /values\n\n[\n`
  const lines = values.map((value) => JSON.stringify({value}))
  const page = parse({file: 'post.md', text: `${head}${lines.join(',\n')}\n]\n\`\`\`\n`})
  const first = head.split('\n').length
  const wrong = new Set(verify(program, [page], options).map(({source}) => source.line - first))
  return values.map((_, at) => !wrong.has(at))
}
