import {FormatRegistry, type TSchema, Type} from '@sinclair/typebox'
import {TypeCompiler} from '@sinclair/typebox/compiler'
import {thirtyNames, wholeNames} from '../values.ts'

const dateTime =
  /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/
FormatRegistry.Set('date-time', (value) => dateTime.test(value))

const data = (strict: boolean) => {
  const options = strict ? {additionalProperties: false} : {}
  return Type.Object(
    {
      number: Type.Number(),
      negNumber: Type.Number(),
      maxNumber: Type.Number(),
      string: Type.String(),
      longString: Type.String(),
      boolean: Type.Boolean(),
      deeplyNested: Type.Object({foo: Type.String(), num: Type.Number(), bool: Type.Boolean()}, options)
    },
    options
  )
}
const loose = TypeCompiler.Compile(data(false))
const strict = TypeCompiler.Compile(data(true))
export const assertLoose = (value: unknown) => loose.Check(value)
export const assertStrict = (value: unknown) => strict.Check(value)

const nullish = (schema: TSchema) => Type.Optional(Type.Union([schema, Type.Null()]))
const time = nullish(Type.String({format: 'date-time'}))
const whole = nullish(Type.Integer())
const text = nullish(Type.String())
const words = (...all: string[]) => nullish(Type.Union(all.map((word) => Type.Literal(word))))
const error = nullish(Type.Object({code: text, message: text, tenantActionable: nullish(Type.Boolean())}))
const execution = nullish(
  Type.Object({
    activityIdentifier: text,
    ...Object.fromEntries(wholeNames.map((name) => [name, whole])),
    state: words('Succeeded', 'Failed', 'EntryLevelErrors'),
    error,
    timeBegan: time,
    timeEnded: time
  })
)
const status = TypeCompiler.Compile(
  Type.Object({
    countSuccessiveCompleteFailures: nullish(Type.Number()),
    escrowsPruned: nullish(Type.Boolean()),
    synchronizedEntryCountByType: nullish(
      Type.Array(Type.Object({key: Type.String(), value: Type.Integer()}))
    ),
    code: words('NotConfigured', 'NotRun', 'Active', 'Paused', 'Quarantine'),
    lastExecution: execution,
    lastSuccessfulExecution: execution,
    lastSuccessfulExecutionWithExports: execution,
    steadyStateFirstAchievedTime: time,
    steadyStateLastAchievedTime: time,
    quarantine: nullish(
      Type.Object({
        currentBegan: time,
        error,
        nextAttempt: time,
        reason: text,
        seriesBegan: time,
        seriesCount: whole
      })
    )
  })
)
export const statusIs = (value: unknown) => status.Check(value)
export const statusIssues = (value: unknown) => ({issues: [...status.Errors(value)]})

const kinds = {text, whole, yes: nullish(Type.Boolean())}
const thirtyType = TypeCompiler.Compile(
  Type.Object(Object.fromEntries(thirtyNames.map(([name, kind]) => [name, kinds[kind]])))
)
export const thirty = (value: unknown) => thirtyType.Check(value)
