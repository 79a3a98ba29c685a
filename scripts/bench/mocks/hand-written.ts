// The limit: what someone writes who wants one status of this shape, fast, and nothing else. Texts of times are
// joined of ready-made ones, UUIDs and fractions of seconds made in one piece: nothing quicker was found.
const two = (number: number) => String(number).padStart(2, '0')
const first = Date.parse('2024-10-01T00:00:00Z')
const days = Array.from({length: 120}, (_, day) =>
  new Date(first + day * 86_400_000).toISOString().slice(0, 10)
)
const minutes = Array.from({length: 1440}, (_, minute) => `T${two((minute / 60) | 0)}:${two(minute % 60)}:`)
const seconds = Array.from({length: 60}, (_, second) => `${two(second)}Z`)
const messages = [
  'Access to the resource was denied.',
  'The credentials are not valid.',
  'The request took too long.',
  'The service is not available.'
]
const states = ['Succeeded', 'Failed', 'EntryLevelErrors'] as const

/** A small generator: xorshift over one number. */
class Random {
  #state: number
  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) | 1
  }
  next(): number {
    let state = this.#state
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    this.#state = state
    return state >>> 0
  }
  below(limit: number): number {
    return this.next() % limit
  }
}

/** Seconds since the first day: `'2024-12-29T08:05:41Z'` */
function time(at: number): string {
  const minute = (at / 60) | 0
  const clock = `${minutes[minute % 1440]}${seconds[at % 60]}`
  return `${days[(minute / 1440) | 0]}${clock}`
}

const digit = (number: number, place: number) => 48 + (((number / place) | 0) % 10)

/** The same with a fraction: `'2024-12-29T08:05:41.4127356Z'` */
function preciseTime(at: number, fraction: number): string {
  const [minute, second] = [(at / 60) | 0, at % 60]
  const text = String.fromCharCode(
    digit(second, 10),
    digit(second, 1),
    46,
    digit(fraction, 1_000_000),
    digit(fraction, 100_000),
    digit(fraction, 10_000),
    digit(fraction, 1_000),
    digit(fraction, 100),
    digit(fraction, 10),
    digit(fraction, 1),
    90
  )
  const clock = `${minutes[minute % 1440]}${text}`
  return `${days[(minute / 1440) | 0]}${clock}`
}

const hex = (bits: number) => '0123456789abcdef'.charCodeAt(bits & 15)

function uuid(random: Random): string {
  const [a, b, c, d] = [random.next(), random.next(), random.next(), random.next()]
  return String.fromCharCode(
    hex(a >> 28),
    hex(a >> 24),
    hex(a >> 20),
    hex(a >> 16),
    hex(a >> 12),
    hex(a >> 8),
    hex(a >> 4),
    hex(a),
    45,
    hex(b >> 28),
    hex(b >> 24),
    hex(b >> 20),
    hex(b >> 16),
    45,
    52,
    hex(b >> 12),
    hex(b >> 8),
    hex(b >> 4),
    45,
    hex(8 | (b & 3)),
    hex(c >> 28),
    hex(c >> 24),
    hex(c >> 20),
    45,
    hex(c >> 16),
    hex(c >> 12),
    hex(c >> 8),
    hex(c >> 4),
    hex(d >> 28),
    hex(d >> 24),
    hex(d >> 20),
    hex(d >> 16),
    hex(d >> 12),
    hex(d >> 8),
    hex(d >> 4),
    hex(d)
  )
}

const error = (random: Random) => ({
  code: random.below(2) === 0 ? 'InvalidCredentials' : 'SystemForCrossDomainIdentityManagementTimeout',
  message: messages[random.below(4)] ?? '',
  tenantActionable: random.below(2) === 0
})

function execution(random: Random, state: (typeof states)[number], before: number) {
  const began = before - 3_600 - random.below(1_800)
  return {
    activityIdentifier: uuid(random),
    countEntitled: 300 + random.below(200),
    countEntitledForProvisioning: 40 + random.below(60),
    countEscrowed: random.below(10),
    countEscrowedRaw: 20 + random.below(10),
    countExported: 300 + random.below(200),
    countExports: 600 + random.below(400),
    countImported: 300 + random.below(200),
    countImportedDeltas: 120 + random.below(170),
    countImportedReferenceDeltas: 40 + random.below(60),
    state,
    error: state === 'Failed' ? error(random) : null,
    timeBegan: preciseTime(began, random.below(10_000_000)),
    timeEnded: preciseTime(began + 600 + random.below(1_200), random.below(10_000_000))
  }
}

/** One realistic status with its children. */
export function handWritten(seed: number) {
  const random = new Random(seed)
  const now = 8_000_000 + random.below(2_000_000)
  const types = ['User', 'Group', 'Contact']
  const counts: {key: string; value: number}[] = []
  const length = 1 + random.below(3)
  for (let index = 0; index < length; index++) {
    counts.push({key: types[index] ?? 'Device', value: random.below(1000)})
  }
  return {
    countSuccessiveCompleteFailures: random.below(10),
    escrowsPruned: random.below(2) === 0,
    synchronizedEntryCountByType: counts,
    code: 'Quarantine',
    lastExecution: execution(random, states[1 + random.below(2)] ?? 'Failed', now),
    lastSuccessfulExecution: execution(random, 'Succeeded', now - 7_200),
    lastSuccessfulExecutionWithExports: execution(random, 'Succeeded', now - 21_600),
    steadyStateFirstAchievedTime: time(now - 2_592_000 - random.below(2_592_000)),
    steadyStateLastAchievedTime: time(now - random.below(600)),
    quarantine: {
      currentBegan: time(now - 1_800 - random.below(1_800)),
      error: error(random),
      nextAttempt: time(now + 3_600 + random.below(86_400)),
      reason: 'EncounteredQuarantineException',
      seriesBegan: time(now - 1_000_000 - random.below(1_000_000)),
      seriesCount: random.below(99)
    }
  }
}
