// What is validated: many of each, all different, so that no engine can know the answer beforehand.

/** Properties of the type of thirty, and what each holds. */
export const thirtyNames = (
  'id displayName description createdDateTime lastModifiedDateTime status reason count isEnabled version category ' +
  'owner priority severity tenantId userId deviceId country city state postalCode mail mobilePhone jobTitle ' +
  'department companyName officeLocation preferredLanguage surname givenName'
)
  .split(' ')
  .map((name) => [name, kindOf(name)] as const)

function kindOf(name: string): 'text' | 'whole' | 'yes' {
  if (name === 'isEnabled') return 'yes'
  return name === 'count' || name === 'version' || name === 'priority' ? 'whole' : 'text'
}

/** The counts of an execution. */
export const wholeNames = [
  'countEntitled',
  'countEntitledForProvisioning',
  'countEscrowed',
  'countEscrowedRaw',
  'countExported',
  'countExports',
  'countImported',
  'countImportedDeltas',
  'countImportedReferenceDeltas'
]

/** How many different values go round; a power of two. */
export const rotation = 64

/** Values as they come off the wire. */
function received<T>(make: (index: number) => T): T[] {
  return Array.from({length: rotation}, (_, index) => JSON.parse(JSON.stringify(make(index))))
}

/** The data of the public benchmark. */
export const benchmarkData = received((index) => ({
  number: index + 1,
  negNumber: -index - 1,
  maxNumber: Number.MAX_VALUE,
  string: `string ${index}`,
  longString:
    `Lorem ipsum dolor sit amet, consectetur adipiscing elit. Vivendum intellegat et qui. ${index}`.repeat(3),
  boolean: index % 2 === 0,
  deeplyNested: {foo: `bar ${index}`, num: index + 0.5, bool: index % 3 === 0}
}))

const two = (number: number) => String(number).padStart(2, '0')
const time = (index: number) =>
  `2021-${two((index % 12) + 1)}-${two((index % 28) + 1)}T${two(index % 24)}:${two(index % 60)}:31.${4127350 + index}Z`

const execution = (index: number) => ({
  activityIdentifier: `5d2b1c7e-8f43-4a0e-9b6d-2c71e0f4a9${two(index)}`,
  ...Object.fromEntries(wholeNames.map((name, at) => [name, index * 10 + at])),
  state: ['Succeeded', 'Failed', 'EntryLevelErrors'][index % 3],
  error:
    index % 2 === 0 ? null : {code: 'InvalidCredentials', message: `Try ${index}.`, tenantActionable: true},
  timeBegan: time(index),
  timeEnded: time(index + 1)
})

/** A status with three executions, a quarantine and twenty pairs. */
export const statuses = received((index) => ({
  code: ['Active', 'Quarantine', 'Paused', 'NotRun'][index % 4],
  countSuccessiveCompleteFailures: index,
  escrowsPruned: index % 2 === 0,
  lastExecution: execution(index),
  lastSuccessfulExecution: execution(index + 1),
  lastSuccessfulExecutionWithExports: execution(index + 2),
  quarantine: {
    currentBegan: time(index),
    error: {code: 'Throttled', message: `Wait ${index}.`, tenantActionable: false},
    nextAttempt: time(index + 3),
    reason: 'TooManyDeletes',
    seriesBegan: time(index + 4),
    seriesCount: index
  },
  steadyStateFirstAchievedTime: time(index + 5),
  steadyStateLastAchievedTime: '0001-01-01T00:00:00Z',
  synchronizedEntryCountByType: Array.from({length: 20}, (_, pair) => ({
    key: `Type ${pair}`,
    value: index + pair
  }))
}))

/** The same with one thing wrong, deep inside. */
export const wrongStatuses = received((index) => {
  const status = structuredClone(statuses[index])
  if (status) Object.assign(status.lastSuccessfulExecution, {timeBegan: `yesterday ${index}`})
  return status
})

/** Ten of the thirty, in so many different choices of ten. */
export const thirties = (shapes: number) => choices(30, 10, shapes)

/** So many of the first properties, a third of them null, in so many different choices. */
export function choices(of: number, present: number, shapes: number): unknown[] {
  let seed = 7
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
    return seed / 0x80000000
  }
  const chosen = Array.from({length: shapes}, () => {
    const order = thirtyNames
      .slice(0, of)
      .map((_, index) => ({index, at: random()}))
      .sort((a, b) => a.at - b.at)
    return order
      .slice(0, present)
      .map(({index}) => index)
      .sort((a, b) => a - b)
  })
  return received((index) => {
    const names = (chosen[index % shapes] ?? []).flatMap((at) => thirtyNames.slice(at, at + 1))
    const value = {whole: index, yes: true, text: `text ${index}`}
    return Object.fromEntries(
      names.map(([name, kind], at) => [name, (index + at) % 3 === 0 ? null : value[kind]])
    )
  })
}
