import * as v from 'valibot'
import {thirtyNames, wholeNames} from '../values.ts'

const data = {
  number: v.number(),
  negNumber: v.number(),
  maxNumber: v.number(),
  string: v.string(),
  longString: v.string(),
  boolean: v.boolean()
}
const nested = {foo: v.string(), num: v.number(), bool: v.boolean()}
const loose = v.looseObject({...data, deeplyNested: v.looseObject(nested)})
const stripping = v.object({...data, deeplyNested: v.object(nested)})
const strict = v.strictObject({...data, deeplyNested: v.strictObject(nested)})

export const assertLoose = (value: unknown) => v.is(loose, value)
export const assertStrict = (value: unknown) => v.is(strict, value)
export const parseSafe = (value: unknown) => v.parse(stripping, value)
export const parseStrict = (value: unknown) => v.parse(strict, value)

const time = v.nullish(v.pipe(v.string(), v.isoTimestamp()))
const whole = v.nullish(v.pipe(v.number(), v.integer()))
const text = v.nullish(v.string())
const error = v.nullish(v.looseObject({code: text, message: text, tenantActionable: v.nullish(v.boolean())}))
const execution = v.nullish(
  v.looseObject({
    activityIdentifier: text,
    ...Object.fromEntries(wholeNames.map((name) => [name, whole])),
    state: v.nullish(v.picklist(['Succeeded', 'Failed', 'EntryLevelErrors'])),
    error,
    timeBegan: time,
    timeEnded: time
  })
)
const status = v.looseObject({
  countSuccessiveCompleteFailures: v.nullish(v.number()),
  escrowsPruned: v.nullish(v.boolean()),
  synchronizedEntryCountByType: v.nullish(
    v.array(v.looseObject({key: v.string(), value: v.pipe(v.number(), v.integer())}))
  ),
  code: v.nullish(v.picklist(['NotConfigured', 'NotRun', 'Active', 'Paused', 'Quarantine'])),
  lastExecution: execution,
  lastSuccessfulExecution: execution,
  lastSuccessfulExecutionWithExports: execution,
  steadyStateFirstAchievedTime: time,
  steadyStateLastAchievedTime: time,
  quarantine: v.nullish(
    v.looseObject({
      currentBegan: time,
      error,
      nextAttempt: time,
      reason: text,
      seriesBegan: time,
      seriesCount: whole
    })
  )
})
export const statusIs = (value: unknown) => v.is(status, value)
export const statusIssues = (value: unknown) => v.safeParse(status, value)

const kinds = {text, whole, yes: v.nullish(v.boolean())}
const thirtyType = v.looseObject(Object.fromEntries(thirtyNames.map(([name, kind]) => [name, kinds[kind]])))
export const thirty = (value: unknown) => v.is(thirtyType, value)
