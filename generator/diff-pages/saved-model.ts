/** A model that `typedown inspect` wrote. */
import {readText} from '../1-read/text.ts'
import {isRecord} from '../config/validate.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {Program} from '../model/program.ts'

/** Of `Program`. */
const version = 2

const lists = ['resources', 'enums', 'diagnostics'] as const

/** Reads a model; one that is none is a fault of whoever named it. */
export function readModel(path: string, cwd: string): Program {
  const {file, text} = readText(path, {cwd})
  const model = jsonOf(text)
  if (!isRecord(model) || !('version' in model))
    throw new UsageError(`${file}: not a model. Write one with \`typedown inspect --out ${file}\``)
  if (model.version !== version)
    throw new UsageError(
      `${file}: a model of version ${String(model.version)}, expected ${version}. Write it again with \`typedown inspect\``
    )
  const fault = faultOf(model)
  if (fault !== undefined) throw new UsageError(`${file}: not a whole model: ${fault}`)
  return model as unknown as Program
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The first part that is not as `inspect` writes it, as far as comparing looks at it. */
function faultOf(model: {readonly [key: string]: unknown}): string | undefined {
  for (const list of lists) {
    const entries = model[list]
    if (!Array.isArray(entries)) return `\`${list}\` is not an array`
    const at = entries.findIndex((item) => !isRecord(item) || !isSource(item.source))
    if (at !== -1) return `\`${list}[${at}]\` has no \`source\``
  }
  const {resources, enums, operations = []} = model
  const at = rows(resources).findIndex(({name, properties}) => !isName(name) || !areProperties(properties))
  if (at !== -1) return `\`resources[${at}]\` is not a resource`
  const other = rows(enums).findIndex(({name, members}) => !isName(name) || !areMembers(members))
  if (other !== -1) return `\`enums[${other}]\` is not an enum`
  const areOperations =
    Array.isArray(operations) &&
    operations.every(
      (it) =>
        isRecord(it) &&
        isName(it.name) &&
        isSource(it.source) &&
        areProperties(it.parameters) &&
        areProperties(it.returns) &&
        rows(it.errors).every(({properties, source}) => areProperties(properties) && isSourceOrNone(source))
    )
  return areOperations ? undefined : '`operations` are not operations'
}

function areProperties(value: unknown): boolean {
  return (
    areNamed(value) &&
    rows(value).every((it) => isSource(it.source) && isType(it.type) && isRecord(it.constraints))
  )
}

function isType(value: unknown): boolean {
  if (!isRecord(value) || typeof value.kind !== 'string') return false
  const {of, key, value: held, properties, members} = value
  switch (value.kind) {
    case 'primitive':
    case 'reference':
      return isName(value.name)
    case 'collection':
      return isType(of)
    case 'union':
    case 'tuple':
      return Array.isArray(of) && of.every(isType)
    case 'map':
    case 'keyValuePair':
      return isType(key) && isType(held)
    case 'object':
      return areProperties(properties)
    case 'enum':
      return areNamed(members)
    default:
      return value.kind === 'literal' || (value.kind === 'unknown' && typeof value.text === 'string')
  }
}

function areNamed(value: unknown): boolean {
  return Array.isArray(value) && value.every((it) => isRecord(it) && isName(it.name))
}

function areMembers(value: unknown): boolean {
  return areNamed(value) && rows(value).every(({source}) => isSourceOrNone(source))
}

function isName(value: unknown): boolean {
  return typeof value === 'string'
}

function isSource(value: unknown): boolean {
  return (
    isRecord(value) && isName(value.file) && Number.isInteger(value.line) && Number.isInteger(value.column)
  )
}

function isSourceOrNone(value: unknown): boolean {
  return value === undefined || isSource(value)
}

function rows(value: unknown): readonly {readonly [key: string]: unknown}[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
