/** The same ten types as fishery's and faker's docs show it: a line a property, each on its own. */
import {faker} from '@faker-js/faker'
import {Factory} from 'fishery'
import type {Value} from './values.ts'

const number = () => faker.number.int({min: 1_000, max: 99_999})
const amount = () => Number(faker.commerce.price())
const anyOf = (...members: string[]) => faker.helpers.arrayElement(members)
const time = () => faker.date.recent({refDate: '2025-01-15T09:30:00Z'}).toISOString()
const day = () => time().slice(0, 10)

const address = Factory.define<Value>(() => ({
  street: faker.location.streetAddress(),
  city: faker.location.city(),
  postalCode: faker.location.zipCode(),
  countryCode: faker.location.countryCode()
}))

const customer = Factory.define<Value>(({sequence}) => ({
  id: `cus_${sequence}`,
  firstName: faker.person.firstName(),
  lastName: faker.person.lastName(),
  email: faker.internet.email(),
  mobilePhone: faker.phone.number({style: 'international'}),
  status: anyOf('active', 'blocked', 'closed'),
  billingAddress: address.build(),
  createdAt: time(),
  closedAt: time()
}))

const product = Factory.define<Value>(() => ({
  id: `prd-${faker.string.alphanumeric(6)}`,
  sku: faker.string.alphanumeric(8),
  title: faker.commerce.productName(),
  description: faker.commerce.productDescription(),
  price: amount(),
  currency: faker.finance.currencyCode(),
  photoUrl: faker.image.url(),
  tags: [faker.commerce.productAdjective()]
}))

const orderLine = Factory.define<Value>(() => ({
  productId: `prd-${faker.string.alphanumeric(6)}`,
  productName: faker.commerce.productName(),
  quantity: faker.number.int({min: 1, max: 12}),
  unitPrice: amount(),
  lineTotal: amount()
}))

const order = Factory.define<Value>(({sequence}) => ({
  id: `ord_${sequence}`,
  customerId: `cus_${number()}`,
  status: anyOf('pending', 'paid', 'shipped', 'delivered', 'cancelled'),
  lines: orderLine.buildList(2),
  currency: faker.finance.currencyCode(),
  subtotal: amount(),
  tax: amount(),
  total: amount(),
  placedAt: time(),
  paidAt: time(),
  shippedAt: time(),
  cancelledAt: time()
}))

const invoice = Factory.define<Value>(({sequence}) => ({
  id: `INV-2024-${sequence}`,
  orderId: `ord_${number()}`,
  state: anyOf('draft', 'open', 'paid', 'void'),
  netAmount: amount(),
  vat: amount(),
  amountDue: amount(),
  currency: anyOf('EUR', 'USD', 'JPY'),
  issuedOn: day(),
  dueDate: day(),
  paidAt: time()
}))

const payment = Factory.define<Value>(() => ({
  id: `pay_${faker.string.alphanumeric(6)}`,
  invoiceId: `INV-2024-${number()}`,
  status: anyOf('pending', 'succeeded', 'failed'),
  amount: amount(),
  amountCents: faker.number.int(100_000),
  currency: faker.finance.currencyCode(),
  failureReason: faker.lorem.sentence(),
  createdAt: time()
}))

const shipment = Factory.define<Value>(({sequence}) => ({
  id: `shp_${sequence}`,
  orderId: `ord_${number()}`,
  status: anyOf('pending', 'dispatched', 'delivered', 'returned'),
  recipientName: faker.person.fullName(),
  destination: address.build(),
  trackingNumber: faker.string.numeric(9),
  weightKg: faker.number.float({max: 30, fractionDigits: 2}),
  dispatchedAt: time(),
  deliveredAt: time()
}))

const employee = Factory.define<Value>(({sequence}) => ({
  id: `emp_${sequence}`,
  displayName: faker.person.fullName(),
  email: faker.internet.email(),
  phone: faker.phone.number({style: 'international'}),
  jobTitle: faker.person.jobTitle(),
  department: faker.commerce.department(),
  country: faker.location.countryCode(),
  managerId: `emp_${number()}`,
  hiredOn: day()
}))

const ticket = Factory.define<Value>(({sequence}) => ({
  id: `TCK-${sequence}`,
  customerId: `cus_${number()}`,
  assigneeId: `emp_${number()}`,
  status: anyOf('new', 'inProgress', 'resolved', 'closed'),
  subject: faker.lorem.sentence(),
  openedAt: time(),
  resolvedAt: time(),
  closedAt: time()
}))

/** A factory a type, from the start of faker's numbers. */
export function byHand(): {readonly [type: string]: Factory<Value>} {
  faker.seed(1)
  const all = {address, customer, employee, invoice, order, payment, product, shipment, ticket, orderLine}
  for (const factory of Object.values(all)) factory.rewindSequence()
  return all
}
