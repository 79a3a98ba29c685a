import {levelOf, type ModelChange} from './change.ts'

/** A step of semantic versioning. */
export type VersionStep = 'major' | 'minor' | 'patch'

/** What breaks someone is a major step, any other change a minor one. */
export function versionStep(changes: readonly ModelChange[]): VersionStep {
  if (changes.some((change) => levelOf(change) === 'breaking')) return 'major'
  return changes.length > 0 ? 'minor' : 'patch'
}
