// Libraries that make values from a schema: the same shape, as each wants it written.
import fc from 'fast-check'
import {generate} from 'json-schema-faker'
import {zocker} from 'zocker'
import {z} from 'zod'

const counts = {
  countEntitled: [300, 500],
  countEntitledForProvisioning: [40, 99],
  countEscrowed: [0, 9],
  countEscrowedRaw: [20, 29],
  countExported: [300, 500],
  countExports: [600, 999],
  countImported: [300, 500],
  countImportedDeltas: [120, 289],
  countImportedReferenceDeltas: [40, 99]
} as const
const states = ['Succeeded', 'Failed', 'EntryLevelErrors'] as const

/** An object of counts, each made by a library's own function of two bounds. */
function eachCount<T>(make: (minimum: number, maximum: number) => T): {[name: string]: T} {
  return Object.fromEntries(Object.entries(counts).map(([name, [from, to]]) => [name, make(from, to)]))
}

const zTime = z.iso.datetime()
const zError = z.object({code: z.string(), message: z.string(), tenantActionable: z.boolean()})
const zExecution = z.object({
  activityIdentifier: z.uuid(),
  ...eachCount((from, to) => z.number().int().min(from).max(to)),
  state: z.enum(states),
  error: zError.nullable(),
  timeBegan: zTime,
  timeEnded: zTime
})
const zStatus = z.object({
  countSuccessiveCompleteFailures: z.number().int().min(0).max(9),
  escrowsPruned: z.boolean(),
  synchronizedEntryCountByType: z
    .array(z.object({key: z.string(), value: z.number().int()}))
    .min(1)
    .max(3),
  code: z.enum(['Active', 'Paused', 'Quarantine']),
  lastExecution: zExecution,
  lastSuccessfulExecution: zExecution,
  lastSuccessfulExecutionWithExports: zExecution,
  steadyStateFirstAchievedTime: zTime,
  steadyStateLastAchievedTime: zTime,
  quarantine: z.object({
    currentBegan: zTime,
    error: zError,
    nextAttempt: zTime,
    reason: z.string(),
    seriesBegan: zTime,
    seriesCount: z.number().int().min(0).max(9)
  })
})
const zGenerator = zocker(zStatus)
const schema = z.toJSONSchema(zStatus)

const time = fc
  .integer({min: 1_700_000_000, max: 1_736_933_400})
  .map((seconds) => new Date(seconds * 1000).toISOString())
const error = fc.record({code: fc.string(), message: fc.string(), tenantActionable: fc.boolean()})
const execution = fc.record({
  activityIdentifier: fc.uuid(),
  ...eachCount((min, max) => fc.integer({min, max})),
  state: fc.constantFrom(...states),
  error: fc.option(error),
  timeBegan: time,
  timeEnded: time
})
const status = fc.record({
  countSuccessiveCompleteFailures: fc.nat(9),
  escrowsPruned: fc.boolean(),
  synchronizedEntryCountByType: fc.array(fc.record({key: fc.string(), value: fc.nat()}), {
    minLength: 1,
    maxLength: 3
  }),
  code: fc.constantFrom('Active', 'Paused', 'Quarantine'),
  lastExecution: execution,
  lastSuccessfulExecution: execution,
  lastSuccessfulExecutionWithExports: execution,
  steadyStateFirstAchievedTime: time,
  steadyStateLastAchievedTime: time,
  quarantine: fc.record({
    currentBegan: time,
    error,
    nextAttempt: time,
    reason: fc.string(),
    seriesBegan: time,
    seriesCount: fc.nat(9)
  })
})

/** A library of mocks for zod. */
export function zodMocks(_seed: number): unknown {
  return zGenerator.generate()
}

/** JSON Schema, the one that zod writes for the same shape. */
export function jsonSchemaFaker(seed: number): Promise<unknown> {
  return generate(schema as Parameters<typeof generate>[0], {seed})
}

/** Many at once, as fast-check is meant to be used: its set-up is shared by all of them. */
export function fastCheck(seed: number, count: number): unknown[] {
  return fc.sample(status, {seed, numRuns: count})
}
