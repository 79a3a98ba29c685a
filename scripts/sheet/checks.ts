/** What a product owner would object to, as checks of values. */
import {faker} from '@faker-js/faker'
import {words} from '../../templates/factory/support/words.ts'
import type {Value, Values} from './values.ts'

export interface Check {
  readonly name: string
  /** Whether it holds for a value; undefined where it does not apply to the value. */
  holds(value: Value, type: string): boolean | undefined
}

const ids: {readonly [type: string]: RegExp} = {
  customer: /^cus_\d+$/,
  employee: /^emp_\d+$/,
  invoice: /^INV-2024-\d+$/,
  order: /^ord_\d+$/,
  payment: /^pay_[\da-z]{6,}$/i,
  product: /^prd-[\da-z]{5,}$/i,
  shipment: /^shp_\d+$/,
  ticket: /^TCK-\d+$/
}

/** Which ids properties hold. */
const references: {readonly [property: string]: string} = {
  customerId: 'customer',
  orderId: 'order',
  invoiceId: 'invoice',
  productId: 'product',
  managerId: 'employee',
  assigneeId: 'employee'
}

/** States in which something has happened, by its time or what tells of it. */
const happened: {readonly [property: string]: readonly string[]} = {
  'customer.closedAt': ['closed'],
  'order.paidAt': ['paid', 'shipped', 'delivered'],
  'order.shippedAt': ['shipped', 'delivered'],
  'order.cancelledAt': ['cancelled'],
  'invoice.paidAt': ['paid'],
  'payment.failureReason': ['failed'],
  'shipment.dispatchedAt': ['dispatched', 'delivered'],
  'shipment.trackingNumber': ['dispatched', 'delivered'],
  'shipment.deliveredAt': ['delivered'],
  'ticket.resolvedAt': ['resolved', 'closed'],
  'ticket.closedAt': ['closed']
}

/** Times in the order in which they come. */
const orders = [
  ['createdAt', 'closedAt'],
  ['placedAt', 'paidAt', 'shippedAt'],
  ['placedAt', 'cancelledAt'],
  ['issuedOn', 'dueDate'],
  ['issuedOn', 'paidAt'],
  ['dispatchedAt', 'deliveredAt'],
  ['openedAt', 'resolvedAt', 'closedAt']
]

const goods = new Set([
  ...Array.from({length: 500}, (_, seed) => last(words.goods(seed * 7_919))),
  ...faker.definitions.commerce.product_name.product
])

export const checks: readonly Check[] = [
  {
    name: 'Ids are of the documented make',
    holds: ({id}, type) => (type in ids ? ids[type]?.test(String(id)) : undefined)
  },
  {
    name: 'References hold ids of the make of what they refer to',
    holds: (value) =>
      every(objectsIn(value), ([name, part]) => ids[references[name] ?? '']?.test(String(part)))
  },
  {
    name: 'Amounts add up',
    holds: (value, type) => {
      const n = (name: string) => Number(value[name])
      if (type === 'orderLine') return isClose(n('quantity') * n('unitPrice'), n('lineTotal'))
      if (type === 'invoice') return isClose(n('netAmount') + n('vat'), n('amountDue'))
      if (type !== 'order' || !Array.isArray(value.lines)) return undefined
      const lines = value.lines.map(({quantity, unitPrice}) => quantity * unitPrice)
      const subtotal = lines.reduce((sum, line) => sum + line, 0)
      return isClose(subtotal, n('subtotal')) && isClose(n('subtotal') + n('tax'), n('total'))
    }
  },
  {
    name: 'Amounts have the decimals of their currency',
    holds: (value) => {
      if (typeof value.currency !== 'string') return undefined
      const format = new Intl.NumberFormat('en', {style: 'currency', currency: value.currency})
      const scale = 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)
      const amounts = ['price', 'subtotal', 'tax', 'total', 'netAmount', 'vat', 'amountDue', 'amount']
      const whole = (amount: number) => isClose(amount * scale, Math.round(amount * scale), 1e-6)
      const isMinor =
        !('amountCents' in value) || isClose(Number(value.amount) * scale, Number(value.amountCents))
      return isMinor && amounts.every((name) => !(name in value) || whole(Number(value[name])))
    }
  },
  {
    name: 'What happened fits the state',
    holds: (value, type) => {
      const state = String(value.status ?? value.state)
      const dependent = Object.keys(happened).filter((name) => name.startsWith(`${type}.`))
      if (dependent.length === 0) return undefined
      return dependent.every(
        (name) => happened[name]?.includes(state) === name.slice(type.length + 1) in value
      )
    }
  },
  {
    name: 'Times come in their order',
    holds: (value) => {
      const known = orders.map((names) => names.flatMap((name) => value[name] ?? []).map(String))
      const lists = known.filter((times) => times.length > 1)
      return every(lists, (times) =>
        times.every((time, index) => index === 0 || (times[index - 1] ?? '') <= time)
      )
    }
  },
  {
    name: 'Countries are alpha-2 codes',
    holds: (value) =>
      every(objectsIn(value), ([name, part]) =>
        /^country(Code)?$/.test(name) ? /^[A-Z]{2}$/.test(String(part)) : undefined
      )
  },
  {
    name: 'Phones are E.164 numbers',
    holds: (value) => {
      const phone = value.mobilePhone ?? value.phone
      return phone === undefined ? undefined : /^\+[1-9]\d{6,14}$/.test(String(phone))
    }
  },
  {
    name: 'Mail addresses are of the person who is named',
    holds: ({email, firstName, lastName, displayName}) => {
      if (typeof email !== 'string') return undefined
      const names = displayName === undefined ? [firstName, lastName] : String(displayName).split(' ')
      return names.every((name) => email.toLowerCase().includes(String(name).toLowerCase()))
    }
  },
  {
    name: 'Product names are products',
    holds: (value) =>
      every(objectsIn(value), ([name, part, holder]) =>
        name === 'productName' || (name === 'title' && 'sku' in holder)
          ? goods.has(last(String(part)))
          : undefined
      )
  },
  {
    name: 'Photos are image files',
    holds: ({photoUrl}) => (photoUrl === undefined ? undefined : /\.(jpe?g|png|webp)$/.test(String(photoUrl)))
  }
]

/** How many values a check holds for, of those that it applies to; with those that it does not hold for. */
export function apply(
  check: Check,
  values: Values
): {passed: number; of: number; failures: readonly Value[]} {
  const results = Object.entries(values).flatMap(([type, all]) =>
    all.flatMap((value) => {
      const holds = check.holds(value, type)
      return holds === undefined ? [] : [{value, holds}]
    })
  )
  const failures = results.filter(({holds}) => !holds).map(({value}) => value)
  return {passed: results.length - failures.length, of: results.length, failures}
}

/** Whether a test holds for all that it applies to; undefined where it applies to nothing. */
function every<T>(items: readonly T[], test: (item: T) => boolean | undefined): boolean | undefined {
  const results = items.map(test).filter((result) => result !== undefined)
  return results.length === 0 ? undefined : results.every((result) => result)
}

type Entry = readonly [name: string, value: unknown, holder: Value]

/** All properties at any depth, each with its object. */
function objectsIn(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  const holder: Value = {...value}
  return Object.entries(holder).flatMap(([name, part]) => [[name, part, holder] as const, ...objectsIn(part)])
}

function isClose(a: number, b: number, distance = 0.005): boolean {
  return Math.abs(a - b) < distance
}

function last(text: string): string {
  return text.split(' ').at(-1) ?? ''
}
