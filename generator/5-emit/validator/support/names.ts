/** What files of validators import from `validators/support/`, and from which of its modules. */
const moduleOf = {
  isAnnotation: 'checks',
  isBase64: 'formats',
  isByte: 'checks',
  isDate: 'formats',
  isDateTime: 'formats',
  isDuration: 'formats',
  isEmail: 'formats',
  isHostname: 'formats',
  isInt16: 'checks',
  isInt32: 'checks',
  isIpv4: 'formats',
  isIpv6: 'formats',
  isObject: 'checks',
  isObjectOrList: 'checks',
  isSbyte: 'checks',
  isTime: 'formats',
  isUri: 'formats',
  isUuid: 'formats',
  mapValues: 'checks',
  onlyKnown: 'checks',
  pick: 'checks',
  pickOwn: 'checks',
  Docs: 'issues',
  Issue: 'issues',
  ValidationError: 'issues',
  ValidationResult: 'issues',
  isFull: 'issues',
  issue: 'issues',
  noProperty: 'issues',
  refuse: 'issues',
  result: 'issues',
  unknownKeys: 'issues',
  within: 'issues',
  wrong: 'issues',
  bigintFromJson: 'values',
  Conversions: 'json',
  convertingSchema: 'json',
  dateFromJson: 'values',
  digitsFromJson: 'values',
  fromJson: 'json',
  isDigits: 'values',
  isInt64: 'values',
  isValidDate: 'values',
  listFromJson: 'json',
  mapFromJson: 'json',
  objectFromJson: 'json',
  tupleFromJson: 'json',
  maxDepth: 'limits',
  tooDeep: 'limits',
  StandardSchema: 'schema',
  standardSchema: 'schema'
} as const

export type SupportName = keyof typeof moduleOf

/** Checks of one value. */
export type SupportCheckName = {
  [name in SupportName]: (typeof moduleOf)[name] extends 'checks' | 'formats' ? name : never
}[SupportName]

/** What means nothing at run time. */
export const supportTypes: ReadonlySet<SupportName> = new Set([
  'Conversions',
  'Docs',
  'Issue',
  'ValidationResult',
  'StandardSchema'
])

export const supportNames = Object.keys(moduleOf) as readonly SupportName[]

/** `isDateTime` -> `validators/support/checks.ts` */
export function supportPath(name: SupportName): string {
  return `validators/support/${moduleOf[name]}.ts`
}
