// What an expert writes by hand for these very types: the limit that the others are held against.
type Bag = {readonly [key: string]: unknown}
type Fault = {path: (string | number)[]; message: string; expected: string; found: string; docs: string}

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null

export function assertLoose(value: unknown): boolean {
  return (
    isBag(value) &&
    Number.isFinite(value.number) &&
    Number.isFinite(value.negNumber) &&
    Number.isFinite(value.maxNumber) &&
    typeof value.string === 'string' &&
    typeof value.longString === 'string' &&
    typeof value.boolean === 'boolean' &&
    nested(value.deeplyNested)
  )
}

function nested(value: unknown): boolean {
  return (
    isBag(value) &&
    typeof value.foo === 'string' &&
    Number.isFinite(value.num) &&
    typeof value.bool === 'boolean'
  )
}

export function assertStrict(value: unknown): boolean {
  if (
    !(
      isBag(value) &&
      Number.isFinite(value.number) &&
      Number.isFinite(value.negNumber) &&
      Number.isFinite(value.maxNumber) &&
      typeof value.string === 'string' &&
      typeof value.longString === 'string' &&
      typeof value.boolean === 'boolean' &&
      nestedStrict(value.deeplyNested)
    )
  )
    return false
  let keys = 0
  for (const _ in value) keys++
  return keys === 7
}

function nestedStrict(value: unknown): boolean {
  if (
    !(
      isBag(value) &&
      typeof value.foo === 'string' &&
      Number.isFinite(value.num) &&
      typeof value.bool === 'boolean'
    )
  )
    return false
  let keys = 0
  for (const _ in value) keys++
  return keys === 3
}

export function parseSafe(value: unknown): unknown {
  if (!isBag(value)) return fail()
  const {number, negNumber, maxNumber, string, longString, boolean} = value
  if (
    !Number.isFinite(number) ||
    !Number.isFinite(negNumber) ||
    !Number.isFinite(maxNumber) ||
    typeof string !== 'string' ||
    typeof longString !== 'string' ||
    typeof boolean !== 'boolean'
  )
    return fail()
  // Copied where it stands: one piece of memory then holds both objects, which saves a tenth.
  return {
    number,
    negNumber,
    maxNumber,
    string,
    longString,
    boolean,
    deeplyNested: copyNested(value.deeplyNested)
  }
}

function copyNested(value: unknown): unknown {
  if (!isBag(value)) return fail()
  const {foo, num, bool} = value
  if (typeof foo !== 'string' || !Number.isFinite(num) || typeof bool !== 'boolean') return fail()
  return {foo, num, bool}
}

export function parseStrict(value: unknown): unknown {
  return assertStrict(value) ? value : fail()
}

function fail(): never {
  throw new Error('wrong')
}

const dateTime =
  /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

function isTime(value: unknown): boolean {
  return typeof value === 'string' && dateTime.test(value) && isDay(value)
}

function isDay(text: string): boolean {
  const day = text.charCodeAt(8) * 10 + text.charCodeAt(9) - 528
  if (day < 29) return true
  const month = text.charCodeAt(5) * 10 + text.charCodeAt(6) - 528
  if (month !== 2) return day < 31 || (month < 8 ? month % 2 === 1 : month % 2 === 0)
  const year = Number(text.slice(0, 4))
  return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

const isCode = (value: unknown) =>
  value === 'NotConfigured' ||
  value === 'NotRun' ||
  value === 'Active' ||
  value === 'Paused' ||
  value === 'Quarantine'
const isState = (value: unknown) =>
  value === 'Succeeded' || value === 'Failed' || value === 'EntryLevelErrors'

export function statusIs(value: unknown): boolean {
  return (
    isBag(value) &&
    !Array.isArray(value) &&
    (value.countSuccessiveCompleteFailures == null ||
      Number.isFinite(value.countSuccessiveCompleteFailures)) &&
    (value.escrowsPruned == null || typeof value.escrowsPruned === 'boolean') &&
    (value.synchronizedEntryCountByType == null || pairs(value.synchronizedEntryCountByType)) &&
    (value.code == null || isCode(value.code)) &&
    (value.lastExecution == null || execution(value.lastExecution)) &&
    (value.lastSuccessfulExecution == null || execution(value.lastSuccessfulExecution)) &&
    (value.lastSuccessfulExecutionWithExports == null ||
      execution(value.lastSuccessfulExecutionWithExports)) &&
    (value.steadyStateFirstAchievedTime == null || isTime(value.steadyStateFirstAchievedTime)) &&
    (value.steadyStateLastAchievedTime == null || isTime(value.steadyStateLastAchievedTime)) &&
    (value.quarantine == null || quarantine(value.quarantine))
  )
}

function pairs(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (const pair of value) {
    if (!(isBag(pair) && typeof pair.key === 'string' && Number.isInteger(pair.value))) return false
  }
  return true
}

const whole = (value: unknown) => value == null || Number.isInteger(value)

function execution(value: unknown): boolean {
  return (
    isBag(value) &&
    !Array.isArray(value) &&
    (value.activityIdentifier == null || typeof value.activityIdentifier === 'string') &&
    whole(value.countEntitled) &&
    whole(value.countEntitledForProvisioning) &&
    whole(value.countEscrowed) &&
    whole(value.countEscrowedRaw) &&
    whole(value.countExported) &&
    whole(value.countExports) &&
    whole(value.countImported) &&
    whole(value.countImportedDeltas) &&
    whole(value.countImportedReferenceDeltas) &&
    (value.state == null || isState(value.state)) &&
    (value.error == null || fault(value.error)) &&
    (value.timeBegan == null || isTime(value.timeBegan)) &&
    (value.timeEnded == null || isTime(value.timeEnded))
  )
}

function fault(value: unknown): boolean {
  return (
    isBag(value) &&
    !Array.isArray(value) &&
    (value.code == null || typeof value.code === 'string') &&
    (value.message == null || typeof value.message === 'string') &&
    (value.tenantActionable == null || typeof value.tenantActionable === 'boolean')
  )
}

function quarantine(value: unknown): boolean {
  return (
    isBag(value) &&
    !Array.isArray(value) &&
    (value.currentBegan == null || isTime(value.currentBegan)) &&
    (value.error == null || fault(value.error)) &&
    (value.nextAttempt == null || isTime(value.nextAttempt)) &&
    (value.reason == null || typeof value.reason === 'string') &&
    (value.seriesBegan == null || isTime(value.seriesBegan)) &&
    whole(value.seriesCount)
  )
}

/** All that is wrong, in one pass: the same words for the same faults as ours. */
export function statusIssues(value: unknown): {issues: Fault[] | undefined} {
  const issues = statusFaults(value)
  for (const fault of issues ?? []) fault.path.reverse()
  return {issues}
}

function one(value: unknown, expected: string): Fault[] {
  const found = inWords(value)
  const isMissing = value === undefined
  const message = isMissing ? `is missing (expected ${expected})` : `must be ${expected}, not ${found}`
  return [{path: [], message, expected, found, docs: ''}]
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`
  if (Array.isArray(value)) return 'an array'
  if (Object(value) === value) return 'an object'
  return String(value)
}

function below(all: Fault[] | undefined, key: string | number, more: Fault[], docs: string): Fault[] {
  for (const fault of more) {
    fault.path.push(key)
    if (fault.docs === '') fault.docs = docs
  }
  return all === undefined ? more : all.concat(more)
}

function statusFaults(value: unknown): Fault[] | undefined {
  if (!isBag(value) || Array.isArray(value)) return one(value, 'a SynchronizationStatus object')
  let all: Fault[] | undefined
  let item = value.countSuccessiveCompleteFailures
  if (item != null && !Number.isFinite(item))
    all = below(all, 'countSuccessiveCompleteFailures', one(item, 'a number'), 'spec/s.md:9')
  item = value.escrowsPruned
  if (item != null && typeof item !== 'boolean')
    all = below(all, 'escrowsPruned', one(item, 'true or false'), 'spec/s.md:10')
  item = value.synchronizedEntryCountByType
  let inner = item == null ? undefined : pairFaults(item)
  if (inner) all = below(all, 'synchronizedEntryCountByType', inner, 'spec/s.md:11')
  item = value.code
  if (item != null && !isCode(item)) all = below(all, 'code', one(item, 'one of the codes'), 'spec/s.md:12')
  item = value.lastExecution
  inner = item == null ? undefined : executionFaults(item)
  if (inner) all = below(all, 'lastExecution', inner, 'spec/s.md:13')
  item = value.lastSuccessfulExecution
  inner = item == null ? undefined : executionFaults(item)
  if (inner) all = below(all, 'lastSuccessfulExecution', inner, 'spec/s.md:14')
  item = value.lastSuccessfulExecutionWithExports
  inner = item == null ? undefined : executionFaults(item)
  if (inner) all = below(all, 'lastSuccessfulExecutionWithExports', inner, 'spec/s.md:15')
  item = value.steadyStateFirstAchievedTime
  if (item != null && !isTime(item))
    all = below(all, 'steadyStateFirstAchievedTime', one(item, 'a date and time'), 'spec/s.md:16')
  item = value.steadyStateLastAchievedTime
  if (item != null && !isTime(item))
    all = below(all, 'steadyStateLastAchievedTime', one(item, 'a date and time'), 'spec/s.md:17')
  item = value.quarantine
  inner = item == null ? undefined : quarantineFaults(item)
  if (inner) all = below(all, 'quarantine', inner, 'spec/s.md:18')
  return all
}

function pairFaults(value: unknown): Fault[] | undefined {
  if (!Array.isArray(value)) return one(value, 'an array')
  let all: Fault[] | undefined
  for (let index = 0; index < value.length; index++) {
    const pair: unknown = value[index]
    if (!isBag(pair) || Array.isArray(pair)) {
      all = below(all, index, one(pair, 'an object with key and value'), '')
      continue
    }
    if (typeof pair.key !== 'string')
      all = below(all, index, below(undefined, 'key', one(pair.key, 'a string'), ''), '')
    if (!Number.isInteger(pair.value))
      all = below(all, index, below(undefined, 'value', one(pair.value, 'an integer'), ''), '')
  }
  return all
}

function executionFaults(value: unknown): Fault[] | undefined {
  if (!isBag(value) || Array.isArray(value)) return one(value, 'a SynchronizationJobExecution object')
  let all: Fault[] | undefined
  if (value.activityIdentifier != null && typeof value.activityIdentifier !== 'string')
    all = below(all, 'activityIdentifier', one(value.activityIdentifier, 'a string'), 'spec/e.md:11')
  if (!whole(value.countEntitled))
    all = below(all, 'countEntitled', one(value.countEntitled, 'an integer'), 'spec/e.md:12')
  if (!whole(value.countEntitledForProvisioning))
    all = below(
      all,
      'countEntitledForProvisioning',
      one(value.countEntitledForProvisioning, 'an integer'),
      'spec/e.md:13'
    )
  if (!whole(value.countEscrowed))
    all = below(all, 'countEscrowed', one(value.countEscrowed, 'an integer'), 'spec/e.md:14')
  if (!whole(value.countEscrowedRaw))
    all = below(all, 'countEscrowedRaw', one(value.countEscrowedRaw, 'an integer'), 'spec/e.md:15')
  if (!whole(value.countExported))
    all = below(all, 'countExported', one(value.countExported, 'an integer'), 'spec/e.md:16')
  if (!whole(value.countExports))
    all = below(all, 'countExports', one(value.countExports, 'an integer'), 'spec/e.md:17')
  if (!whole(value.countImported))
    all = below(all, 'countImported', one(value.countImported, 'an integer'), 'spec/e.md:18')
  if (!whole(value.countImportedDeltas))
    all = below(all, 'countImportedDeltas', one(value.countImportedDeltas, 'an integer'), 'spec/e.md:19')
  if (!whole(value.countImportedReferenceDeltas))
    all = below(
      all,
      'countImportedReferenceDeltas',
      one(value.countImportedReferenceDeltas, 'an integer'),
      'spec/e.md:20'
    )
  if (value.state != null && !isState(value.state))
    all = below(all, 'state', one(value.state, 'one of the states'), 'spec/e.md:21')
  const inner = value.error == null ? undefined : faultFaults(value.error)
  if (inner) all = below(all, 'error', inner, 'spec/e.md:22')
  if (value.timeBegan != null && !isTime(value.timeBegan))
    all = below(all, 'timeBegan', one(value.timeBegan, 'a date and time'), 'spec/e.md:23')
  if (value.timeEnded != null && !isTime(value.timeEnded))
    all = below(all, 'timeEnded', one(value.timeEnded, 'a date and time'), 'spec/e.md:24')
  return all
}

function faultFaults(value: unknown): Fault[] | undefined {
  if (!isBag(value) || Array.isArray(value)) return one(value, 'a SynchronizationError object')
  let all: Fault[] | undefined
  if (value.code != null && typeof value.code !== 'string')
    all = below(all, 'code', one(value.code, 'a string'), 'spec/f.md:11')
  if (value.message != null && typeof value.message !== 'string')
    all = below(all, 'message', one(value.message, 'a string'), 'spec/f.md:12')
  if (value.tenantActionable != null && typeof value.tenantActionable !== 'boolean')
    all = below(all, 'tenantActionable', one(value.tenantActionable, 'true or false'), 'spec/f.md:13')
  return all
}

function quarantineFaults(value: unknown): Fault[] | undefined {
  if (!isBag(value) || Array.isArray(value)) return one(value, 'a SynchronizationQuarantine object')
  let all: Fault[] | undefined
  if (value.currentBegan != null && !isTime(value.currentBegan))
    all = below(all, 'currentBegan', one(value.currentBegan, 'a date and time'), 'spec/q.md:11')
  const inner = value.error == null ? undefined : faultFaults(value.error)
  if (inner) all = below(all, 'error', inner, 'spec/q.md:12')
  if (value.nextAttempt != null && !isTime(value.nextAttempt))
    all = below(all, 'nextAttempt', one(value.nextAttempt, 'a date and time'), 'spec/q.md:13')
  if (value.reason != null && typeof value.reason !== 'string')
    all = below(all, 'reason', one(value.reason, 'a string'), 'spec/q.md:14')
  if (value.seriesBegan != null && !isTime(value.seriesBegan))
    all = below(all, 'seriesBegan', one(value.seriesBegan, 'a date and time'), 'spec/q.md:15')
  if (!whole(value.seriesCount))
    all = below(all, 'seriesCount', one(value.seriesCount, 'an integer'), 'spec/q.md:16')
  return all
}
