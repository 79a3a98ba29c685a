// The limit: what someone writes who wants one status of this shape, fast, and nothing else.
const digits = Array.from({length: 100}, (_, number) => String(number).padStart(2, '0'))
const octets = Array.from({length: 256}, (_, byte) => byte.toString(16).padStart(2, '0'))
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

function time(seconds: number): string {
  const ofDay = seconds % 86_400
  const day = ((seconds / 86_400) | 0) % 28
  const clock = `${digits[(ofDay / 3600) | 0]}:${digits[((ofDay % 3600) / 60) | 0]}:${digits[ofDay % 60]}`
  return `2025-${digits[(((seconds / 2_419_200) | 0) % 12) + 1]}-${digits[day + 1]}T${clock}Z`
}

function uuid(random: Random): string {
  const [a, b, c, d] = [random.next(), random.next(), random.next(), random.next()]
  const o = (bits: number) => octets[bits & 255]
  return `${o(a)}${o(a >> 8)}${o(a >> 16)}${o(a >> 24)}-${o(b)}${o(b >> 8)}-4${o(b >> 16)?.[0]}${o(b >> 24)}-a${o(c)?.[0]}${o(c >> 8)}-${o(c >> 16)}${o(c >> 24)}${o(d)}${o(d >> 8)}${o(d >> 16)}${o(d >> 24)}`
}

const error = (random: Random) => ({
  code: random.below(2) === 0 ? 'InvalidCredentials' : 'SystemForCrossDomainIdentityManagementTimeout',
  message: 'The target system refused the stored credentials.',
  tenantActionable: random.below(2) === 0
})

function execution(random: Random, state: (typeof states)[number]) {
  const began = random.below(20_000_000)
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
    timeBegan: time(began),
    timeEnded: time(began + random.below(3600))
  }
}

/** One realistic status with its children. */
export function handWritten(seed: number) {
  const random = new Random(seed)
  const began = random.below(20_000_000)
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
    lastExecution: execution(random, states[random.below(3)] ?? 'Failed'),
    lastSuccessfulExecution: execution(random, 'Succeeded'),
    lastSuccessfulExecutionWithExports: execution(random, 'Succeeded'),
    steadyStateFirstAchievedTime: time(began),
    steadyStateLastAchievedTime: time(began + random.below(86_400)),
    quarantine: {
      currentBegan: time(began + 60),
      error: error(random),
      nextAttempt: time(began + 7200),
      reason: 'EncounteredQuarantineException',
      seriesBegan: time(began),
      seriesCount: random.below(10)
    }
  }
}
