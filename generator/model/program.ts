/**
 * The model: everything that the pages say, and all that an emitter, a rule or another tool needs.
 * Plain, readonly, JSON-safe data; `typedown inspect --format json` prints it as it stands here.
 */

/** One reading of a set of pages. */
export interface Program {
  /** Version of this format. */
  readonly version: 2
  /** Of types whose pages state none, as most pages state it or the option `namespace` does; absent where neither does. */
  readonly namespace?: string
  /** Sorted by name. */
  readonly resources: readonly Resource[]
  /** Sorted by name. */
  readonly enums: readonly Enum[]
  /** Sorted by file, line, column, code. */
  readonly diagnostics: readonly Diagnostic[]
  /** The pages that are written in a dialect, by its name; absent where none is. */
  readonly dialects?: {readonly [name: string]: readonly string[]}
  /** Requests that the pages document, in order of file and line; absent where there are none. */
  readonly operations?: readonly Operation[]
}

/** A request that a page documents, and what answers it. */
export interface Operation {
  /** As its heading says: `List users`. */
  readonly name: string
  /** `null`: the docs do not say. */
  readonly method: HttpMethod | null
  /** As the page writes it, without host, version and query: `/users/{id | userPrincipalName}`. `null`: the docs do not say. */
  readonly path: string | null
  /** What stands before the path in the page's examples: `https://graph.microsoft.com/v1.0`. */
  readonly base?: string
  readonly source: Source
  /** Of the page's first answer that succeeds; 200 where it shows none. */
  readonly status: number
  /** Qualified name of the type of the answer's body; absent where the page does not say. */
  readonly answer?: string
  /** Qualified name of the type of the request's body, where the page names it; of what is changed, any part is sent. */
  readonly body?: string
  /** Whether the answer holds several. */
  readonly isCollection: boolean
  /** How the page's example shows a list; absent where it is in `value`, or no example shows it. */
  readonly list?: ListShape
  /** What is sent: rows of its tables in order. Of several requests that one heading documents, the first has them. */
  readonly parameters: readonly Parameter[]
  /** What comes back, where tables say it: rows in order. Of several requests that one heading documents, the first has them. */
  readonly returns: readonly Property[]
  /** Responses of the request where it fails, by status; absent where the page documents none. */
  readonly errors?: readonly ErrorResponse[]
}

/** What comes back where a request fails. */
export interface ErrorResponse {
  /** Absent: the page does not say, or it is so of any failure. */
  readonly status?: number
  /** Markdown; empty where the page says nothing. */
  readonly description: string
  /** Qualified name of the type of the body; absent where the page does not say. */
  readonly type?: string
  /** Of the body, where tables say it. */
  readonly properties: readonly Property[]
  /** Where the docs first speak of it; absent in models of earlier versions. */
  readonly source?: Source
}

/** How an answer holds a list. */
export interface ListShape {
  /** The property that holds it; absent where the answer is the list. */
  readonly property?: string
  /** Names of the properties beside it: `has_more`, `total`. */
  readonly others: readonly string[]
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** In which part of a request something is sent. */
export type SentIn = 'path' | 'query' | 'header' | 'cookie' | 'body'

/** Something that is sent with a request. */
export interface Parameter extends Property {
  /** The part of the request; absent where the page does not say. */
  readonly in?: SentIn
}

/** A structured type: an OData entity or complex type, from one page or several. */
export interface Resource {
  /** Qualified, as the docs spell it: `microsoft.graph.synchronizationStatus`. */
  readonly name: string
  /** The identifier in generated code, unique in the program: `SynchronizationStatus`. */
  readonly typeName: string
  /** Where the type is introduced: its heading, or the first line of its page. */
  readonly source: Source
  /** The page's own introduction, as markdown on one line; empty where there is none. */
  readonly description: string
  /** Qualified name of the type that this one inherits from. */
  readonly base: string | null
  readonly abstract: boolean
  /** OData `OpenType`: instances may hold properties that nobody declared. */
  readonly open: boolean
  /** Present, and true, where the page says that the whole type is deprecated. */
  readonly deprecated?: boolean
  /** Present, and true, where the page describes no object but any JSON value: `Json`. */
  readonly anyValue?: boolean
  /** Own properties in documented order; inherited ones only where the page itself lists them. */
  readonly properties: readonly Property[]
}

/** A property or relationship of a resource. */
export interface Property {
  /** As the docs spell it: `lastExecution`, `@odata.type`. */
  readonly name: string
  readonly type: TypeRef
  /** The name's cell in the table, or its key in the JSON block. */
  readonly source: Source
  /** Markdown on one line. */
  readonly description: string
  /** From a relationships table: left out of answers unless expanded. */
  readonly navigation: boolean
  /** Whether every answer has it. `null`: the docs do not say. */
  readonly required: boolean | null
  /** Whether a request that creates the resource must have it; never what is read-only. `null`: the docs do not say. */
  readonly requiredToCreate: boolean | null
  /** `null`: the docs do not say. */
  readonly nullable: boolean | null
  readonly readOnly: boolean
  /** Part of the entity's key. */
  readonly key: boolean
  readonly deprecated: boolean
  readonly constraints: Constraints
  /** Values the docs give for it, as JSON values of the property's type. */
  readonly examples: readonly JsonValue[]
  /** The default the docs state; absent where they state none. */
  readonly default?: JsonValue
}

/** What the docs say of a value beyond its type. Lengths are in UTF-16 code units, or items of a collection. */
export interface Constraints {
  readonly maxLength?: number
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  /** An ECMAScript regular expression, matched anywhere unless anchored. */
  readonly pattern?: string
  readonly format?: Format
}

/** JSON Schema format names for what prose says of a string. */
export type Format =
  | 'uri'
  | 'email'
  | 'date-time'
  | 'date'
  | 'time'
  | 'duration'
  | 'uuid'
  | 'base64url'
  | 'ipv4'
  | 'ipv6'
  | 'hostname'

/** A list of named values. */
export interface Enum extends Openness {
  readonly name: string
  readonly typeName: string
  readonly source: Source
  readonly description: string
  /** Members combine: a value is a comma-separated list of them. */
  readonly flags: boolean
  /** Present, and true, where the docs say that the whole enum is deprecated. */
  readonly deprecated?: boolean
  /** In documented order. */
  readonly members: readonly EnumMember[]
}

/** A member of an enum that has a name of its own. */
export interface EnumMember {
  readonly name: string
  /** The number behind the member, where the docs state it. */
  readonly value?: number
  readonly description: string
  /** Where its name stands; absent in models of earlier versions. */
  readonly source?: Source
}

/** A type as a property uses it. */
export type TypeRef =
  | PrimitiveRef
  | ReferenceRef
  | EnumRef
  | CollectionRef
  | KeyValuePairRef
  | MapRef
  | ObjectRef
  | UnionRef
  | TupleRef
  | LiteralRef
  | UnknownRef

/** `{kind: 'primitive', name: 'dateTime'}`. */
export interface PrimitiveRef {
  readonly kind: 'primitive'
  readonly name: PrimitiveName
}

/**
 * A named type. Where neither `resources` nor `enums` holds the name, no page defines it: the type is
 * opaque, known by name only.
 */
export interface ReferenceRef {
  readonly kind: 'reference'
  readonly name: string
}

/** Whether a list of values is all there is. Where it says nothing, the docs give a closed list. */
export interface Openness {
  /** Present, and true, where the docs say, or leave open, that there are others: "`auto`, or a number of pixels". */
  readonly open?: true
  /** Present, and true, where no table lists the values, but a sentence: "Possible values are: `a`, `b`." */
  readonly fromProse?: true
}

/** A list of values that has no name of its own. */
export interface EnumRef extends Openness {
  readonly kind: 'enum'
  readonly members: readonly {
    readonly name: string
    readonly description: string
  }[]
}

export interface CollectionRef {
  readonly kind: 'collection'
  readonly of: TypeRef
}

/** `KeyValuePair<string,integer>`: an object with the keys `key` and `value`. */
export interface KeyValuePairRef {
  readonly kind: 'keyValuePair'
  readonly key: TypeRef
  readonly value: TypeRef
}

/** A dictionary: an object whose keys are data. */
export interface MapRef {
  readonly kind: 'map'
  readonly key: TypeRef
  readonly value: TypeRef
}

/** An object that only a JSON block describes, or of which nothing is said: `map[string]interface{}`. */
export interface ObjectRef {
  readonly kind: 'object'
  readonly properties: readonly Property[]
}

export interface UnionRef {
  readonly kind: 'union'
  readonly of: readonly TypeRef[]
}

/** `[number, number]`: an array of that length, each item of its own type. */
export interface TupleRef {
  readonly kind: 'tuple'
  readonly of: readonly TypeRef[]
}

/**
 * `1 | 2`, `true`: one value; a string is an enum with one member. `null` stands beside other types of what a
 * collection, a map or a tuple holds, `(string | null)[]`; of the value of a property `nullable` says it.
 */
export interface LiteralRef {
  readonly kind: 'literal'
  readonly value: number | boolean | null
}

/** A cell that says no type we know. */
export interface UnknownRef {
  readonly kind: 'unknown'
  /** The cell as written. */
  readonly text: string
}

/** Names of the EDM primitives, and of the vaguer words that docs use in their place. */
export const primitiveNames = [
  'string',
  'boolean',
  'byte',
  'sbyte',
  'int16',
  'int32',
  'int64',
  'integer',
  'single',
  'double',
  'decimal',
  'number',
  'dateTime',
  'date',
  'time',
  'duration',
  'uuid',
  'binary',
  'stream',
  'any'
] as const

export type PrimitiveName = (typeof primitiveNames)[number]

/** A point in a page. */
export interface Source {
  /** As given on the command line, relative to the working folder, with forward slashes. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
}

/** A stretch of a page. */
export interface SourceRange extends Source {
  readonly endLine?: number
  /** Exclusive: the column after the last character. */
  readonly endColumn?: number
}

export type Severity = 'error' | 'warning' | 'info'

/** Something that a page says wrong, or that we could not read. Data; printers make text of it. */
export interface Diagnostic {
  /** Stable, kebab-case: `json-not-this-resource`. */
  readonly code: string
  readonly severity: Severity
  /** One sentence, without the place. */
  readonly message: string
  readonly source: SourceRange
  /** What would be right there, best first; a replacement for the text at `source`. */
  readonly expected?: readonly string[]
  /** The text that is there. */
  readonly actual?: string
  /** More to know: why, and what to do. */
  readonly note?: string
  /** Other places that belong to it, such as the other of two contradicting statements. */
  readonly related?: readonly {
    readonly message: string
    readonly source: SourceRange
  }[]
  /** The code's help page, as a path inside the package: `typedown/rules/json-not-this-resource.md`. */
  readonly url?: string
}

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | {readonly [key: string]: JsonValue}
