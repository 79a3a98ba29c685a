// What is measured, by name: each makes one status from a seed.
import {createSynchronizationStatus} from '../../../generated/factories/synchronization-status.ts'

/** Makes so many values and gives the last of them back, so that none is optimized away. */
export type Candidate = (from: number, count: number) => unknown[] | Promise<unknown[]>

/** How many values are held at a time: keeping all of them would measure the garbage collector. */
const held = 64

/** Libraries are only loaded by the process that measures them. */
export const candidates: {readonly [name: string]: () => Promise<Candidate>} = {
  'hand-written limit': async () => each((await import('./hand-written.ts')).handWritten),
  'typedown, plain': async () => each((seed) => createSynchronizationStatus(undefined, {seed})),
  'typedown, one override': async () =>
    each((seed) => createSynchronizationStatus({escrowsPruned: true}, {seed})),
  'faker factory': async () => each((await import('./with-faker.ts')).fakerFactory),
  'faker factory, seeded for each': async () => each((await import('./with-faker.ts')).seededFaker),
  'fishery with faker': async () => each((await import('./with-faker.ts')).fishery),
  'typia random': async () => each((await import('./typia/compiled.js')).randomStatus),
  'fast-check': async () => (await import('./from-schemas.ts')).fastCheck,
  'json-schema-faker': async () => {
    const {jsonSchemaFaker} = await import('./from-schemas.ts')
    return async (from, count) => {
      const made: unknown[] = []
      for (let index = 0; index < count; index++) made[index % held] = await jsonSchemaFaker(from + index)
      return made
    }
  },
  'zod mocks (zocker)': async () => each((await import('./from-schemas.ts')).zodMocks)
}

/** A list of values, seed by seed. */
function each(make: (seed: number) => unknown): Candidate {
  return (from, count) => {
    const made: unknown[] = new Array(held)
    for (let index = 0; index < count; index++) made[index % held] = make(from + index)
    return made
  }
}
