import {type} from 'arktype'
import {thirtyNames, wholeNames} from '../values.ts'

const data = {
  number: 'number',
  negNumber: 'number',
  maxNumber: 'number',
  string: 'string',
  longString: 'string',
  boolean: 'boolean'
} as const
const nested = {foo: 'string', num: 'number', bool: 'boolean'} as const
const loose = type({...data, deeplyNested: nested})
const strict = type({...data, deeplyNested: nested}).onDeepUndeclaredKey('reject')
const stripping = type({...data, deeplyNested: nested}).onDeepUndeclaredKey('delete')

export const assertLoose = (value: unknown) => loose.allows(value)
export const assertStrict = (value: unknown) => strict.allows(value)
export const parseSafe = (value: unknown) => stripping.assert(value)
export const parseStrict = (value: unknown) => strict.assert(value)

const time = 'string.date.iso | null'
const whole = 'number.integer | null'
const error = type({
  'code?': 'string | null',
  'message?': 'string | null',
  'tenantActionable?': 'boolean | null'
})
const execution = type({
  'activityIdentifier?': 'string | null',
  ...Object.fromEntries(wholeNames.map((name) => [`${name}?`, whole])),
  'state?': "'Succeeded' | 'Failed' | 'EntryLevelErrors' | null",
  'error?': error.or('null'),
  'timeBegan?': time,
  'timeEnded?': time
} as never)
const status = type({
  'countSuccessiveCompleteFailures?': 'number | null',
  'escrowsPruned?': 'boolean | null',
  'synchronizedEntryCountByType?': type({key: 'string', value: 'number.integer'}).array().or('null'),
  'code?': "'NotConfigured' | 'NotRun' | 'Active' | 'Paused' | 'Quarantine' | null",
  'lastExecution?': execution.or('null'),
  'lastSuccessfulExecution?': execution.or('null'),
  'lastSuccessfulExecutionWithExports?': execution.or('null'),
  'steadyStateFirstAchievedTime?': time,
  'steadyStateLastAchievedTime?': time,
  'quarantine?': type({
    'currentBegan?': time,
    'error?': error.or('null'),
    'nextAttempt?': time,
    'reason?': 'string | null',
    'seriesBegan?': time,
    'seriesCount?': whole
  }).or('null')
} as never)
export const statusIs = (value: unknown) => status.allows(value as never)
export const statusIssues = (value: unknown) => status(value as never)

const kinds = {text: 'string | null', whole, yes: 'boolean | null'}
const thirtyType = type(
  Object.fromEntries(thirtyNames.map(([name, kind]) => [`${name}?`, kinds[kind]])) as never
)
export const thirty = (value: unknown) => thirtyType.allows(value as never)
