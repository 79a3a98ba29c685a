/**
 * A page, interpreted: what parsing hands to linking and to the rules. Everything here is what one page
 * says alone; names that need other pages (links, base types) are kept as written, with their places.
 * Plain, readonly data, free of mdast.
 */

import type {Block, Code, Document, Heading, Html, Place, Table} from './document.ts'
import type {HttpMessage} from './http.ts'
import type {JsonNode, JsonObject} from './json-node.ts'
import type {NamedBody, RequestLine, StatedError} from './operation-parts.ts'
import type {Constraints, Diagnostic, Format, Openness, PrimitiveName, SentIn} from './program.ts'
import type {Unread} from './unread.ts'

export type {JsonArray, JsonMember, JsonNode, JsonObject, JsonScalar} from './json-node.ts'

export interface Page {
  readonly file: string
  readonly document: Document
  /** Everything below `root` is the page, cut at its headings. */
  readonly root: Section
  /** The first `#` heading; without one the first heading, unless it is one of a part: `## Properties`. */
  readonly title?: Heading
  /** Of the `Namespace:` line. */
  readonly namespace?: Stated
  /** `doc_type` of the front matter, lower-case: `resourcepagetype`, `enumpagetype`, `conceptualpagetype`. */
  readonly docType?: string
  /** The name of the dialect that it is written in: `kubernetes`. */
  readonly dialect?: string
  /** What a link's `#fragment` may name: headings, `<a name>`, `id=`. */
  readonly anchors: readonly Anchor[]
  /** Every link of the page, in order; images are not among them. */
  readonly links: readonly PageLink[]
  /** The types that the page describes: usually one, none on an overview, several in the older style. */
  readonly types: readonly TypeDeclaration[]
  readonly enums: readonly EnumDeclaration[]
  /** The requests that the page documents, each with the rows of what is sent and of what comes back. */
  readonly operations: readonly OperationDeclaration[]
  /** Every JSON block, annotated or not. */
  readonly json: readonly JsonBlock[]
  /** Every HTTP message that the page shows, annotated or not. */
  readonly http: readonly HttpMessage[]
  /** Comments that hold JSON: `<!-- {"blockType": "resource"} -->`. */
  readonly annotations: readonly Annotation[]
  /** What the page holds that was not understood, for rules to report. */
  readonly unread: Unread
  /** What parsing found wrong. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A word or two of the page, and where they stand. */
export interface Stated {
  readonly text: string
  readonly place: Place
}

/** A heading with what follows it. The root section has none and holds what precedes the first heading. */
export interface Section {
  readonly heading?: Heading
  /** Of the heading, without the signs and anchors around them. */
  readonly words: string
  readonly kind: SectionKind
  /** Present, and true, where it says that what it shows is: "The response object shown here might be shortened." */
  readonly shortened?: true
  /** Directly below the heading; those of sub-headings are in `sections`. */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** What a heading promises; `other` where its words say nothing to us. */
export type SectionKind =
  | 'properties'
  | 'contents'
  | 'relationships'
  | 'members'
  | 'representation'
  | 'request'
  | 'example'
  | 'methods'
  | 'derived'
  | 'types'
  | 'other'

export interface Anchor {
  /** As a link spells it, without `#`: `json-representation`. */
  readonly name: string
  readonly place: Place
  /** The heading that it leads to: its own, or the next one below an `<a name>`. */
  readonly heading?: Heading
}

export interface PageLink {
  readonly text: string
  /** As written; absent where a reference has no definition: `[identitySet][]`. */
  readonly url?: string
  /** Of `[x][id]`, `[x][]` and `[x]`: the id as written. */
  readonly reference?: string
  /** Relative, decoded, without query: `../resources/user.md`; empty for `#fragment` alone. Absent: it leaves the docs. */
  readonly path?: string
  /** Without `#`. */
  readonly fragment?: string
  /** The whole link. */
  readonly place: Place
  /** The target alone: the text to replace when it is wrong. Of a reference link, its definition's. */
  readonly urlPlace: Place
}

/** A type as its page draws it. */
export interface TypeDeclaration {
  /** Best first; linking adds what other pages call it. */
  readonly names: readonly NameEvidence[]
  /** `"@type.aka"` of the annotation: other names by which the docs call it. */
  readonly aliases: readonly string[]
  /** Its heading, or the first line of the page. */
  readonly place: Place
  /** The heading that introduces it; anchors that lead there lead to this type. */
  readonly heading?: Heading
  readonly section: Section
  /** Markdown on one line. */
  readonly description: string
  readonly deprecated: boolean
  /** `"baseType"` of the annotation first, then "Inherits from [entity](entity.md)". */
  readonly bases: readonly BaseEvidence[]
  /** Types that its page lists as derived from it. */
  readonly derived: readonly BaseEvidence[]
  /** Its methods return it: it has an address of its own, and so a key. */
  readonly addressable: boolean
  readonly abstract: boolean
  readonly open: boolean
  /** It has the name of any JSON value, `Json`, and shows no property. */
  readonly anyValue: boolean
  /** Of the annotation: part of the key. */
  readonly keyProperty?: string
  /** Of the annotation. */
  readonly optionalProperties: readonly string[]
  /** Of the annotation. */
  readonly nullableProperties: readonly string[]
  /** Rows of its tables in order; a name may occur twice. */
  readonly properties: readonly PropertyDeclaration[]
  /** The block that shows its shape: annotated as a resource, or under "JSON representation". */
  readonly representation?: JsonBlock
  /** What the representation shows; instance annotations such as `@odata.type` are left out. */
  readonly shown: readonly ShownProperty[]
}

/** A key of a JSON block. */
export interface ShownProperty {
  readonly name: string
  /** The key, quotes included. */
  readonly place: Place
  readonly type: TypeExpression
  readonly valuePlace: Place
  /** Of a string that stands for a URL or the like. */
  readonly format?: Format
  /** Present, and true, where the value is a path from the root of the service: `"/orders/1042"`. */
  readonly isPath?: true
  /** Present, and true, where the value says that it identifies the object: `"String (identifier)"`. */
  readonly identifier?: true
  /** Present, and true, where the type says that it may be absent: `{name?: string}`. */
  readonly optional?: true
}

export interface NameEvidence {
  readonly from: 'annotation' | 'heading' | 'link' | 'title' | 'file'
  /** As written: `microsoft.graph.user`, `user`. */
  readonly name: string
  readonly place: Place
}

export interface BaseEvidence {
  readonly from: 'annotation' | 'prose'
  /** Present, and true, where the words may mean something else: "A [group](group.md) that …". */
  readonly isWeak?: true
  readonly name: string
  readonly link?: PageLink
  readonly place: Place
}

/** A row of a properties or relationships table. */
export interface PropertyDeclaration {
  readonly name: string
  /** The name alone. */
  readonly place: Place
  readonly type: TypeExpression
  /** The whole type cell. */
  readonly typePlace: Place
  /** As a reader sees it. */
  readonly typeText: string
  /** Markdown on one line. */
  readonly description: string
  readonly descriptionPlace: Place
  readonly navigation: boolean
  readonly facts: Facts
  /** Of rows that lie in the value of this one: `room.id`, `» id`. */
  readonly properties?: readonly PropertyDeclaration[]
  /** What the name's cell says that is neither a name nor a statement; left out where there is nothing. */
  readonly unread?: Stated
  /** What its description shows as JSON: the properties of a type that no page defines. */
  readonly shape?: readonly ShownProperty[]
  readonly row: Table['rows'][number]
  readonly table: Table
  /** Present, and true, where the row has fewer cells than the table. */
  readonly isShort?: true
  /** Present, and true, where only the paths of other rows name it: `room` of `room.id`. */
  readonly isImplied?: true
}

/** What a description says beyond prose. */
export interface Facts {
  readonly required: boolean | null
  /** Present, and true, where it is required by a sentence alone, "Required.", and not by a column or a mark. */
  readonly requiredFromProse?: true
  /** A cell of a column such as `Required` that says neither yes nor no. */
  readonly unreadPresence?: Stated
  /** What the description says of it, where a column says so as well, and counts. */
  readonly requiredInProse?: boolean
  /** Present, and true, where it is required of requests alone: "Required on create." */
  readonly requiredToCreate?: true
  readonly nullable: boolean | null
  readonly readOnly: boolean
  readonly key: boolean
  readonly deprecated: boolean
  /** Of the value; lengths are of texts. */
  readonly constraints: Constraints
  /** Numbers beyond which the value lies, and which it cannot be itself; left out where there are none. */
  readonly beyond?: Pick<Constraints, 'minimum' | 'maximum'>
  /** Of a collection: how many items. */
  readonly count: Pick<Constraints, 'maxLength' | 'minLength'>
  /** As written; linking keeps those that suit the type, as values of it. */
  readonly examples: readonly string[]
  /** As written: `false`. */
  readonly default?: string
  /** "Inherited from [entity](entity.md)". */
  readonly inheritedFrom?: {readonly name: string; readonly link?: PageLink; readonly place: Place}
  readonly values?: ValueList
  /** Present, and true, where it says "Can be a combination", and lists no values. */
  readonly combines?: true
}

/** "Possible values are: `a`, `b`." */
export interface ValueList {
  readonly values: readonly ListedValue[]
  /** All there are: the words say so, and the sentence ends with the last of them. */
  readonly closed: boolean
  /** Present, and true, where there are others: "or a number of pixels", "common values are". */
  readonly open?: true
  /** Where the marks around values are not right, so that nobody can tell which there are. */
  readonly brokenAt?: Place
  /** "Can be a combination". */
  readonly flags: boolean
  /** Present, and true, where a section or a table lists them, not a sentence. */
  readonly fromTable?: true
  /** Present, and true, where the docs call them values: "Possible values are". */
  readonly sure?: true
  readonly place: Place
}

/** One of `` `a`, `b` ``: its name alone has the place. */
export interface ListedValue {
  readonly name: string
  readonly place: Place
  readonly description: string
}

interface MapType {
  readonly kind: 'map'
  readonly key: TypeExpression
  readonly value: TypeExpression
  /** Present, and true, of PHP's `array<string, mixed>`, which may be a list in other words. */
  readonly ofArray?: true
}

/** A type cell, or what a JSON value shows; names are not yet looked up. */
export type TypeExpression =
  | {readonly kind: 'primitive'; readonly name: PrimitiveName}
  | NamedType
  | {readonly kind: 'collection'; readonly of: TypeExpression}
  | {readonly kind: 'keyValuePair'; readonly key: TypeExpression; readonly value: TypeExpression}
  | MapType
  | {readonly kind: 'union'; readonly of: readonly TypeExpression[]}
  | {readonly kind: 'tuple'; readonly of: readonly TypeExpression[]}
  | {readonly kind: 'literal'; readonly value: number | boolean | null}
  | {readonly kind: 'object'; readonly properties: readonly ShownProperty[]}
  | ListedValues
  /** `[room](room.md) id`: of the type of the `id` of that type. */
  | {readonly kind: 'identifier'; readonly of: NamedType; readonly text: string; readonly place: Place}
  | {readonly kind: 'unknown'; readonly text: string; readonly place: Place}

/** `"a | b | c"` of a JSON block, `` enum: `a`, `b` `` of a type cell. */
export interface ListedValues {
  readonly kind: 'values'
  readonly values: readonly ListedValue[]
  /** What the words mean where a page defines a type by one of these names: `` `user` or `group` ``. */
  readonly otherwise?: TypeExpression
}

export interface NamedType {
  readonly kind: 'named'
  /** As written: `user`, `microsoft.graph.user`. */
  readonly name: string
  readonly link?: PageLink
  readonly place: Place
  /** What the word means where no page defines a type of that name: `Json`, `[DateTimeOffset](timestamp.md)`. */
  readonly otherwise?: TypeExpression
  /** Of several words without a link, which are a name only where a page defines a type of it: `IP address`. */
  readonly text?: string
}

export interface EnumDeclaration extends Openness {
  readonly names: readonly NameEvidence[]
  /** Under `x values` on a page of types: perhaps no enum of its own, but what the property `x` may be. */
  readonly local: boolean
  readonly place: Place
  readonly heading?: Heading
  readonly section: Section
  readonly description: string
  readonly flags: boolean
  readonly deprecated: boolean
  readonly members: readonly MemberDeclaration[]
}

/** A request as its page documents it. */
export interface OperationDeclaration {
  /** What its heading says: `List users`. */
  readonly name: string
  readonly place: Place
  readonly section: Section
  /** Its section, and those below it that speak of it. */
  readonly sections: readonly Section[]
  /** Its lines, several where it has several addresses; none where the page does not say. */
  readonly requests: readonly RequestLine[]
  readonly sent: readonly SentProperty[]
  readonly returned: readonly PropertyDeclaration[]
  /** What comes back where the request fails. */
  readonly failed: readonly FailedProperty[]
  /** Statuses with which the request fails, as tables and sentences state them. */
  readonly errors: readonly StatedError[]
  /** Types that its sentences name as bodies, in order. */
  readonly bodies: readonly NamedBody[]
  /** Of success, as a sentence states it. */
  readonly status?: number
}

/** A row of what comes back with a status; absent where the page does not say which. */
export interface FailedProperty extends PropertyDeclaration {
  readonly status?: number
}

/** A row of what is sent, and in which part of the request; absent where the page does not say. */
export interface SentProperty extends PropertyDeclaration {
  readonly in?: SentIn
}

export interface MemberDeclaration {
  readonly name: string
  readonly place: Place
  readonly value?: number
  readonly description: string
}

/** A comment that holds JSON, read leniently. */
export interface Annotation {
  readonly html: Html
  /** Its properties; `{}` where nothing could be read. */
  readonly value: JsonObject
  readonly place: Place
  /** The code block that it speaks of: the next one. */
  readonly code?: Code
  /** The first thing in it that is not JSON; what could be read was read. */
  readonly fault?: JsonFault
}

/** What no JSON allows, nor the leniency of docs: comments, trailing commas, `...`. */
export interface JsonFault {
  /** A name of jsonc-parser's: `CommaExpected`. */
  readonly kind: string
  readonly text: string
  readonly place: Place
}

/** A JSON code block, read leniently. */
export interface JsonBlock {
  readonly code: Code
  readonly annotation?: Annotation
  readonly section: Section
  /** Absent where the block holds nothing that can be read as JSON. */
  readonly root?: JsonNode
}
