import type {Property} from '../../model/program.ts'
import {propertyName} from '../literals.ts'
import type {PropertyOutline} from '../plan/plan.ts'
import {isFractional} from './numbers.ts'
import type {SupportName} from './support.ts'

/** An amount that others make up. */
export interface Amount {
  /** Everything that its expression names. */
  readonly parts: readonly Property[]
  /** The shared functions that it calls. */
  readonly uses: readonly SupportName[]
  /** The expression, of constants for the parts, and of the number that it is drawn from: `subtotal + tax - discount`. */
  text(nameOf: (part: Property) => string, at: string): string
}

/** What one element of a list comes to, as code: `item.quantity * item.unitPrice`; undefined of other lists. */
export type LineAmount = (list: Property) => string | undefined

/**
 * Amounts of money that others make up, as the names say: `totalPrice` is `quantity` times `unitPrice`, `subtotal`
 * the sum of the items, and `total` is `subtotal` with `tax` and `shippingCost`, less `discount`.
 *
 * @example
 * amountsOf(properties).get(totalPrice)?.text(({name}) => name, '') // 'quantity * unitPrice'
 */
export function amountsOf(
  properties: readonly Property[],
  lineAmount: LineAmount = () => undefined
): ReadonlyMap<Property, Amount> {
  const [lines, ...others] = properties.filter((property) => lineAmount(property) !== undefined)
  const ofLines = lines && others.length === 0 ? sumOfLines(lines, lineAmount(lines) ?? '') : undefined
  const subtotal = properties.find((property) => isMoney(property) && subtotals.test(property.name))
  const amounts = new Map<Property, Amount>()
  const all = properties.filter((property) => isMoney(property) && totals.test(property.name))
  const [total, ...more] = all
  const amount = productOf(properties) ?? sumOf(properties, subtotal ? nameOnly(subtotal) : ofLines)
  if (total && amount && more.length === 0) amounts.set(total, amount)
  for (const [minor, major] of minorUnits(properties)) amounts.set(minor, inMinorUnits(major))
  if (subtotal === undefined || ofLines === undefined) return amounts
  amounts.set(subtotal, ofLines)
  for (const property of properties.filter(isMoney)) {
    if (/^(total)?(tax|vat)(amount|total)?$/i.test(property.name))
      amounts.set(property, shareOf(subtotal, 5, 21))
    if (reductions.test(property.name)) amounts.set(property, shareOf(subtotal, 1, 20))
  }
  return amounts
}

/**
 * What a line of an order comes to, as its names say.
 *
 * @example
 * lineAmountOf(properties, 'item') // 'item.quantity * item.unitPrice'
 */
export function lineAmountOf(properties: readonly PropertyOutline[], of: string): string | undefined {
  const own = properties.filter((property) => isMoney(property) && totals.test(property.name))
  if (own.length === 1 && own[0]) return member(of, own[0].name)
  const [quantity, unit] = quantityAndUnit(properties)
  return quantity && unit && `${member(of, quantity.name)} * ${member(of, unit.name)}`
}

function member(of: string, name: string): string {
  return propertyName(name) === name ? `${of}.${name}` : `${of}[${propertyName(name)}]`
}

function sumOfLines(lines: Property, amount: string): Amount {
  return {parts: [lines], uses: ['sum'], text: (nameOf) => `sum(${nameOf(lines)}, (item) => ${amount})`}
}

function nameOnly(part: Property): Amount {
  return {parts: [part], uses: [], text: (nameOf) => nameOf(part)}
}

/** So many percent of another amount. */
function shareOf(whole: Property, minimum: number, maximum: number): Amount {
  return {
    parts: [whole],
    uses: ['integer'],
    text: (nameOf, at) => `(${nameOf(whole)} * integer(${at}, ${minimum}, ${maximum})) / 100`
  }
}

/** Amounts in cents, each with the same amount beside it: `totalCents` with `total`. */
function minorUnits(properties: readonly Property[]): (readonly [minor: Property, major: Property])[] {
  const byName = new Map(properties.map((property) => [property.name, property]))
  return properties.flatMap((minor) => {
    const [, stem] = /^(.+?)_?(?:In)?_?(?:Cents|MinorUnits?)$/i.exec(minor.name) ?? []
    const isWhole = minor.type.kind === 'primitive' && /int/.test(minor.type.name)
    const major = stem === undefined ? undefined : byName.get(stem)
    return isWhole && major && isMoney(major) && isUnlimited(minor) ? [[minor, major] as const] : []
  })
}

function inMinorUnits(major: Property): Amount {
  return {parts: [major], uses: [], text: (nameOf) => `${nameOf(major)} * 10 ** context.decimals`}
}

const totals =
  /^((grand|line|order|invoice)?total|(line|total)(price|amount|cost)|amountDue|totalAmountIncludingTax)$/i
const subtotals = /^(subtotal|net(amount|total)|items?total|(total)?amountExcludingTax)$/i
const additions =
  /^(total)?(tax|vat|shipping|delivery|freight|handling|tip)(amount|charge|cost|fee|price|total)?$/i
const reductions = /^(total)?discount(amount|total)?$/i

function quantityAndUnit<P extends PropertyOutline>(
  properties: readonly P[]
): readonly [P | undefined, P | undefined] {
  const quantity = properties.find(
    (property) => /^(quantity|qty)$/i.test(property.name) && isNumber(property)
  )
  const unit = properties.find(
    (property) => /^(unit(price|cost|amount)|pricePerUnit)$/i.test(property.name) && isMoney(property)
  )
  return [quantity, unit]
}

function productOf(properties: readonly Property[]): Amount | undefined {
  const [quantity, unit] = quantityAndUnit(properties)
  if (quantity === undefined || unit === undefined) return undefined
  const reduced = properties.find(
    (property) => /^discountPercent(age)?$/i.test(property.name) && isNumber(property)
  )
  return {
    parts: [quantity, unit, ...(reduced === undefined ? [] : [reduced])],
    uses: [],
    text: (nameOf) => {
      const product = `${nameOf(quantity)} * ${nameOf(unit)}`
      return reduced === undefined ? product : `${product} * (1 - ${nameOf(reduced)} / 100)`
    }
  }
}

/** An amount with what is added to it, less what it is reduced by. */
function sumOf(properties: readonly Property[], base: Amount | undefined): Amount | undefined {
  const money = properties.filter(isMoney)
  const more = money.filter(({name}) => additions.test(name))
  const less = money.filter(({name}) => reductions.test(name))
  if (base === undefined || (base.uses.length === 0 && more.length + less.length === 0)) return undefined
  return {
    parts: [...base.parts, ...more, ...less],
    uses: base.uses,
    text: (nameOf, at) =>
      [[base.text(nameOf, at), ...more.map(nameOf)].join(' + '), ...less.map(nameOf)].join(' - ')
  }
}

/** A number of cents, without constraints that a sum could miss. */
function isMoney(property: PropertyOutline): boolean {
  const {type} = property
  return isNumber(property) && type.kind === 'primitive' && isFractional(type.name)
}

function isNumber({type, constraints}: PropertyOutline): boolean {
  if (type.kind !== 'primitive' || !isUnlimited({constraints})) return false
  return isFractional(type.name) || /int/.test(type.name)
}

function isUnlimited({constraints: {minimum = 0, ...rest}}: Pick<PropertyOutline, 'constraints'>): boolean {
  return Object.keys(rest).length === 0 && minimum >= 0 && minimum <= 1
}
