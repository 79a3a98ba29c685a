import type {Place} from './document.ts'

/** JSON with places. */
export type JsonNode = JsonObject | JsonArray | JsonScalar

export interface JsonObject {
  readonly kind: 'object'
  readonly members: readonly JsonMember[]
  readonly place: Place
  /** Some are left out: `...`. */
  readonly partial: boolean
}

export interface JsonMember {
  readonly key: string
  /** The key, quotes included. */
  readonly keyPlace: Place
  readonly value: JsonNode
}

export interface JsonArray {
  readonly kind: 'array'
  readonly items: readonly JsonNode[]
  readonly place: Place
}

export interface JsonScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly place: Place
}
