import type {Property} from '../../model/program.ts'
import {isFractional} from './numbers.ts'

/** An amount that others make up. */
export interface Amount {
  /** Everything that its expression names. */
  readonly parts: readonly Property[]
  /** The expression, of constants for the parts: `subtotal + tax - discount`. */
  text(nameOf: (part: Property) => string): string
}

/**
 * Amounts of money that others make up, as the names say: `totalPrice` is `quantity` times `unitPrice`, and
 * `total` is `subtotal` with `tax` and `shippingCost`, less `discount`.
 *
 * @example
 * amountsOf(properties).get(totalPrice)?.text(({name}) => name) // 'quantity * unitPrice'
 */
export function amountsOf(properties: readonly Property[]): ReadonlyMap<Property, Amount> {
  const amounts = new Map<Property, Amount>()
  for (const total of properties.filter((property) => isMoney(property) && totals.test(property.name))) {
    const amount = productOf(properties) ?? sumOf(properties)
    if (amount !== undefined) amounts.set(total, amount)
  }
  return amounts.size === 1 ? amounts : new Map()
}

const totals =
  /^((grand|line|order|invoice)?total|(line|total)(price|amount|cost)|amountDue|totalAmountIncludingTax)$/i
const subtotals = /^(subtotal|net(amount|total)|items?total|(total)?amountExcludingTax)$/i
const additions =
  /^(total)?(tax|vat|shipping|delivery|freight|handling|tip)(amount|charge|cost|fee|price|total)?$/i
const reductions = /^(total)?discount(amount|total)?$/i

function productOf(properties: readonly Property[]): Amount | undefined {
  const quantity = properties.find(
    (property) => /^(quantity|qty)$/i.test(property.name) && isNumber(property)
  )
  const unit = properties.find(
    (property) => /^(unit(price|cost|amount)|pricePerUnit)$/i.test(property.name) && isMoney(property)
  )
  if (quantity === undefined || unit === undefined) return undefined
  const reduced = properties.find(
    (property) => /^discountPercent(age)?$/i.test(property.name) && isNumber(property)
  )
  return {
    parts: [quantity, unit, ...(reduced === undefined ? [] : [reduced])],
    text: (nameOf) => {
      const product = `${nameOf(quantity)} * ${nameOf(unit)}`
      return reduced === undefined ? product : `${product} * (1 - ${nameOf(reduced)} / 100)`
    }
  }
}

function sumOf(properties: readonly Property[]): Amount | undefined {
  const money = properties.filter(isMoney)
  const base = money.find(({name}) => subtotals.test(name))
  const more = money.filter(({name}) => additions.test(name))
  const less = money.filter(({name}) => reductions.test(name))
  if (base === undefined || more.length + less.length === 0) return undefined
  return {
    parts: [base, ...more, ...less],
    text: (nameOf) => [[base, ...more].map(nameOf).join(' + '), ...less.map(nameOf)].join(' - ')
  }
}

/** A number of cents, without constraints that a sum could miss. */
function isMoney(property: Property): boolean {
  const {type} = property
  return isNumber(property) && type.kind === 'primitive' && isFractional(type.name)
}

function isNumber({type, constraints: {minimum = 0, ...rest}, examples}: Property): boolean {
  if (type.kind !== 'primitive' || Object.keys(rest).length > 0 || examples.length > 0) return false
  return (isFractional(type.name) || /int/.test(type.name)) && minimum >= 0 && minimum <= 1
}
