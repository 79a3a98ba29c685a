// What a test engineer writes with faker: a function an object, and the same again with fishery. The same properties
// are filled as in ours, lists are as long, and times agree as they do there.
import {faker} from '@faker-js/faker'
import {Factory} from 'fishery'

const error = () => ({
  code: faker.helpers.arrayElement(['InvalidCredentials', 'Timeout']),
  message: faker.lorem.sentence(),
  tenantActionable: faker.datatype.boolean()
})

function execution(state: string, before: Date) {
  const began = faker.date.recent({days: 1, refDate: before})
  return {
    activityIdentifier: faker.string.uuid(),
    countEntitled: faker.number.int({min: 300, max: 500}),
    countEntitledForProvisioning: faker.number.int({min: 40, max: 99}),
    countEscrowed: faker.number.int({max: 9}),
    countEscrowedRaw: faker.number.int({min: 20, max: 29}),
    countExported: faker.number.int({min: 300, max: 500}),
    countExports: faker.number.int({min: 600, max: 999}),
    countImported: faker.number.int({min: 300, max: 500}),
    countImportedDeltas: faker.number.int({min: 120, max: 289}),
    countImportedReferenceDeltas: faker.number.int({min: 40, max: 99}),
    state,
    error: state === 'Failed' ? error() : null,
    timeBegan: began.toISOString(),
    timeEnded: faker.date.between({from: began, to: before}).toISOString()
  }
}

function status() {
  const now = faker.date.recent({days: 30, refDate: '2025-01-15T09:30:00Z'})
  const last = execution(faker.helpers.arrayElement(['Failed', 'EntryLevelErrors']), now)
  const success = execution('Succeeded', new Date(last.timeBegan))
  const began = faker.date.recent({refDate: now})
  return {
    countSuccessiveCompleteFailures: faker.number.int({max: 9}),
    escrowsPruned: faker.datatype.boolean(),
    synchronizedEntryCountByType: faker.helpers
      .arrayElements(['User', 'Group', 'Contact'], {min: 1, max: 3})
      .map((key) => ({key, value: faker.number.int({max: 999})})),
    code: 'Quarantine',
    lastExecution: last,
    lastSuccessfulExecution: success,
    lastSuccessfulExecutionWithExports: execution('Succeeded', new Date(success.timeBegan)),
    steadyStateFirstAchievedTime: faker.date.past({refDate: now}).toISOString(),
    steadyStateLastAchievedTime: now.toISOString(),
    quarantine: {
      currentBegan: began.toISOString(),
      error: error(),
      nextAttempt: faker.date.soon({refDate: now}).toISOString(),
      reason: 'EncounteredQuarantineException',
      seriesBegan: faker.date.recent({days: 30, refDate: began}).toISOString(),
      seriesCount: faker.number.int({max: 99})
    }
  }
}

/** Seeded once, as users do: seeding for every object costs faker more than the object. */
export function fakerFactory(_seed: number): object {
  return status()
}

/** Seeded for every object: the same value for the same seed, as ours. */
export function seededFaker(seed: number): object {
  faker.seed(seed)
  return status()
}

const fisheryFactory = Factory.define<ReturnType<typeof status>>(() => status())

/** The same values through a fishery factory. */
export function fishery(_seed: number): object {
  return fisheryFactory.build()
}
