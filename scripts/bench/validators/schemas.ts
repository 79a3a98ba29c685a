// The types of the benchmark as JSON Schema, for the contenders that start from it.
import {thirtyNames, wholeNames} from './values.ts'

const string = {type: 'string'}
const number = {type: 'number'}
const integer = {type: 'integer'}
const boolean = {type: 'boolean'}
const orNull = (schema: object) => ({anyOf: [schema, {type: 'null'}]})
const time = orNull({type: 'string', format: 'date-time'})
const whole = orNull(integer)

function object(properties: object, required: boolean, strict = false): object {
  return {
    type: 'object',
    properties,
    ...(required && {required: Object.keys(properties)}),
    ...(strict && {additionalProperties: false})
  }
}

function data(strict: boolean): object {
  const nested = object({foo: string, num: number, bool: boolean}, true, strict)
  return object(
    {
      number,
      negNumber: number,
      maxNumber: number,
      string,
      longString: string,
      boolean,
      deeplyNested: nested
    },
    true,
    strict
  )
}

const error = orNull(
  object({code: orNull(string), message: orNull(string), tenantActionable: orNull(boolean)}, false)
)
const execution = orNull(
  object(
    {
      activityIdentifier: orNull(string),
      ...Object.fromEntries(wholeNames.map((name) => [name, whole])),
      state: {enum: ['Succeeded', 'Failed', 'EntryLevelErrors', null]},
      error,
      timeBegan: time,
      timeEnded: time
    },
    false
  )
)
const kinds = {text: orNull(string), whole, yes: orNull(boolean)}

export const schemas = {
  loose: data(false),
  strict: data(true),
  status: object(
    {
      countSuccessiveCompleteFailures: orNull(number),
      escrowsPruned: orNull(boolean),
      synchronizedEntryCountByType: orNull({
        type: 'array',
        items: object({key: string, value: integer}, true)
      }),
      code: {enum: ['NotConfigured', 'NotRun', 'Active', 'Paused', 'Quarantine', null]},
      lastExecution: execution,
      lastSuccessfulExecution: execution,
      lastSuccessfulExecutionWithExports: execution,
      steadyStateFirstAchievedTime: time,
      steadyStateLastAchievedTime: time,
      quarantine: orNull(
        object(
          {
            currentBegan: time,
            error,
            nextAttempt: time,
            reason: orNull(string),
            seriesBegan: time,
            seriesCount: whole
          },
          false
        )
      )
    },
    false
  ),
  thirty: object(Object.fromEntries(thirtyNames.map(([name, kind]) => [name, kinds[kind]])), false)
}
