import type {PropertyOutline} from '../plan/plan.ts'

/** Whether a factory fills a property by default: relationships only if they are required. */
export function isFilled({navigation, required}: Pick<PropertyOutline, 'navigation' | 'required'>): boolean {
  return !navigation || required === true
}
