/** Pages of a small shop, without annotations, and messages that its service could have sent. */

export const order = `# Order

What a customer ordered.

## Properties

| Name       | Type                   | Required | Description               |
|------------|------------------------|----------|---------------------------|
| id         | string                 | yes      | Order ID. Read-only.      |
| status     | enum: \`open\`, \`paid\`   | yes      | Status of the order.      |
| channel    | [Channel](channel.md)  | no       | Where it was placed.      |
| total      | decimal                | yes      | Sum of all items.         |
| items      | array of [Item](#item) | yes      | What was ordered.         |
| placedAt   | datetime               | yes      | When it was placed.       |
| metadata   | object                 | no       | Arbitrary key/value pairs. |
| note       | string                 | no       | Note to the shop.         |

### Item

- \`productId\` (string): Product ID.
- \`quantity\` (integer): How many.

## Get an order

\`GET /orders/{id}\` returns an [order](order.md).

\`\`\`http
GET https://api.shop.example/orders/ord_1
\`\`\`

## Replace an order

\`PUT /orders/{id}\` takes and returns an [order](order.md).
`

export const channel = `# Channel enum

Where an order was placed.

## Values

| Value | Description |
|-------|-------------|
| web | On the web site. |
| store | In a store. |
`

export const pages = {'docs/order.md': order, 'docs/channel.md': channel}

export const orderBody = {
  id: 'ord_1',
  status: 'paid',
  channel: 'web',
  total: 12.5,
  items: [{productId: 'p1', quantity: 2}],
  placedAt: '2026-01-02T10:00:00Z',
  metadata: {gift: true},
  note: 'Ring twice.'
}

/** A recorded `GET /orders/ord_1`, with changes of the response's body; what is undefined is left out. */
export function got(changes: {readonly [name: string]: unknown} = {}): object {
  return {
    method: 'GET',
    url: 'https://api.shop.example/v1/orders/ord_1',
    status: 200,
    body: {...orderBody, ...changes}
  }
}

/** NDJSON. */
export function ndjson(...records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}

/** A HAR file of messages. */
export function har(...records: readonly object[]): string {
  const entries = records.map((record) => {
    const {method, url, status, body, requestBody} = record as {readonly [name: string]: unknown}
    const text = (value: unknown) => ({mimeType: 'application/json', text: JSON.stringify(value)})
    return {
      startedDateTime: '2026-01-02T10:00:00.000Z',
      request: {
        method,
        url,
        headers: [{name: 'Authorization', value: 'Bearer t'}],
        ...(requestBody !== undefined && {postData: text(requestBody)})
      },
      response: {status, headers: [], content: text(body)}
    }
  })
  return JSON.stringify({log: {version: '1.2', creator: {name: 'test', version: '1'}, entries}}, null, 2)
}
