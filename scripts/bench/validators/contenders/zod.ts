import {z} from 'zod'
import {thirtyNames, wholeNames} from '../values.ts'

const data = {
  number: z.number(),
  negNumber: z.number(),
  maxNumber: z.number(),
  string: z.string(),
  longString: z.string(),
  boolean: z.boolean()
}
const nested = {foo: z.string(), num: z.number(), bool: z.boolean()}
const loose = z.looseObject({...data, deeplyNested: z.looseObject(nested)})
const stripping = z.object({...data, deeplyNested: z.object(nested)})
const strict = z.strictObject({...data, deeplyNested: z.strictObject(nested)})

export const assertLoose = (value: unknown) => loose.safeParse(value).success
export const assertStrict = (value: unknown) => strict.safeParse(value).success
export const parseSafe = (value: unknown) => stripping.parse(value)
export const parseStrict = (value: unknown) => strict.parse(value)

const time = z.iso.datetime({offset: true}).nullish()
const whole = z.int().nullish()
const text = z.string().nullish()
const error = z.looseObject({code: text, message: text, tenantActionable: z.boolean().nullish()}).nullish()
const execution = z
  .looseObject({
    activityIdentifier: text,
    ...Object.fromEntries(wholeNames.map((name) => [name, whole])),
    state: z.enum(['Succeeded', 'Failed', 'EntryLevelErrors']).nullish(),
    error,
    timeBegan: time,
    timeEnded: time
  })
  .nullish()
export const status = z.looseObject({
  countSuccessiveCompleteFailures: z.number().nullish(),
  escrowsPruned: z.boolean().nullish(),
  synchronizedEntryCountByType: z.array(z.looseObject({key: z.string(), value: z.int()})).nullish(),
  code: z.enum(['NotConfigured', 'NotRun', 'Active', 'Paused', 'Quarantine']).nullish(),
  lastExecution: execution,
  lastSuccessfulExecution: execution,
  lastSuccessfulExecutionWithExports: execution,
  steadyStateFirstAchievedTime: time,
  steadyStateLastAchievedTime: time,
  quarantine: z
    .looseObject({
      currentBegan: time,
      error,
      nextAttempt: time,
      reason: text,
      seriesBegan: time,
      seriesCount: whole
    })
    .nullish()
})
export const statusIs = (value: unknown) => status.safeParse(value).success
export const statusIssues = (value: unknown) => status.safeParse(value)

const kinds = {text, whole: z.int32().nullish(), yes: z.boolean().nullish()}
const thirtyType = z.looseObject(Object.fromEntries(thirtyNames.map(([name, kind]) => [name, kinds[kind]])))
export const thirty = (value: unknown) => thirtyType.safeParse(value).success
