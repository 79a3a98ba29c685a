/** Everything that is asked of validators: verdicts with places, copies, and what issues say. */
import {isDeepStrictEqual} from 'node:util'
import {accounts} from './accounts.ts'
import {copies} from './copies.ts'
import {messages} from './messages.ts'
import type {ModeName} from './modes.ts'
import type {Validators} from './validators.ts'
import {verdicts} from './verdicts.ts'

export interface Trial {
  readonly mode: ModeName
  readonly type: string
  /** Whether the value is a right one. */
  readonly right: boolean
  /** What validators make of the value otherwise than they must; undefined where nothing. */
  fault(validators: Validators): string | undefined
}

const throwing = {
  get name(): string {
    throw new TypeError('no')
  }
}

export const trials: readonly Trial[] = [
  {
    mode: 'lenient',
    type: 'Node',
    right: false,
    fault: (validators) =>
      accountFault(
        validators,
        throwing,
        ['must be readable, not an object that throws (spec/node.md:1)'],
        'Node'
      )
  },
  ...verdicts.map(([mode, type, value, ...paths]): Trial => {
    return {
      mode,
      type,
      right: paths.length === 0,
      fault: (validators) => verdictFault(validators, value, paths)
    }
  }),
  ...copies.map(([mode, type, value, copy]): Trial => {
    return {mode, type, right: true, fault: (validators) => copyFault(validators, value, copy, mode)}
  }),
  ...accounts.map(([mode, type, value, ...lines]): Trial => {
    return {mode, type, right: false, fault: (validators) => accountFault(validators, value, lines, type)}
  }),
  ...messages.map(([mode, type, value, message]): Trial => {
    return {mode, type, right: false, fault: ({assert}) => messageFault(() => assert(value), message)}
  })
]

/** Where validators do other than they must; empty where all is well. */
export function faults(of: (mode: ModeName, type: string) => Validators): string[] {
  return trials.flatMap(({mode, type, fault}, index) => {
    const found = fault(of(mode, type))
    return found === undefined ? [] : [`${index}: ${mode} ${type}: ${found}`]
  })
}

function verdictFault(
  {is, assert, validate, parse, schema}: Validators,
  value: unknown,
  paths: readonly string[]
): string | undefined {
  const right = paths.length === 0
  if (is(value) !== right) return `is gives ${is(value)}`
  const {issues = []} = validate(value)
  const found = issues.map(({path}) => path.join('.'))
  if (!issues.every(({docs}) => /\.md:\d+$/.test(docs)))
    return `issues without a place: ${JSON.stringify(issues)}`
  if (!isDeepStrictEqual(found.toSorted(), paths.toSorted()))
    return `found ${JSON.stringify(found.slice(0, 9))}`
  if (throws(() => assert(value)) === right) return 'assert disagrees'
  if (throws(() => parse(value)) === right) return 'parse disagrees'
  if (!isDeepStrictEqual(schema['~standard'].validate(value).issues ?? [], issues)) return 'schema disagrees'
  return undefined
}

function copyFault(
  {is, parse, validate, schema}: Validators,
  value: unknown,
  wanted: unknown,
  mode: ModeName
): string | undefined {
  if (!is(value) || validate(value).issues !== undefined) return 'refused'
  const copy = parse(value)
  if (copy === value && typeof value === 'object') return 'not copied'
  const [shared] = sharedParts(value, copy)
  if (shared !== undefined) return `shares ${shared}`
  if (!isDeepStrictEqual(copy, wanted)) return `copied as ${JSON.stringify(copy)}`
  const handedOn = schema['~standard'].validate(value).value
  const right = mode === 'stripping' ? isDeepStrictEqual(handedOn, wanted) : handedOn === value
  return right ? undefined : `handed on as ${JSON.stringify(handedOn)}`
}

/** Properties whose values may be anything, which is nobody's to copy. */
const opaque = new Set(['opaque', '__proto__'])

/** Properties that hold the same list or object as before. */
function sharedParts(value: unknown, copy: unknown): string[] {
  const before = new Map(Object.entries(Object(value)))
  return Object.entries(Object(copy))
    .filter(([key, part]) => !opaque.has(key) && Object(part) === part && before.get(key) === part)
    .map(([key]) => key)
}

function accountFault(
  {assert, validate}: Validators,
  value: unknown,
  wanted: readonly string[],
  type: string
): string | undefined {
  const {issues = []} = validate(value)
  const lines = issues.map(
    ({path, message, docs}) => `${path.length > 0 ? `\`${path.join('.')}\` ` : ''}${message} (${docs})`
  )
  if (!isDeepStrictEqual(lines, wanted)) return `says ${JSON.stringify(lines)}`
  const error = thrown(() => assert(value))
  if (!(error instanceof Error) || !('issues' in error)) return `throws ${error}`
  if (!isDeepStrictEqual(error.issues, issues)) return 'throws other issues'
  const line = `${error.name}: ${error.message}`
  // The message has no more than five: `messages` says how it goes on.
  if (wanted.length > 5) return undefined
  const whole = `ValidationError: Not a ${type}: ${wanted.join('; ')}`
  return line === whole ? undefined : `throws ${line}`
}

function messageFault(run: () => void, wanted: string): string | undefined {
  const error = thrown(run)
  return error instanceof Error && error.message === wanted ? undefined : `throws ${error}`
}

function throws(run: () => void): boolean {
  const error = thrown(run)
  if (error === undefined || (error instanceof Error && error.name === 'ValidationError'))
    return error !== undefined
  throw error
}

function thrown(run: () => void): unknown {
  try {
    run()
    return undefined
  } catch (error) {
    return error
  }
}
