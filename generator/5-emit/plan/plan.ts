/** Files and names of everything to emit, settled before any text exists. */
import type {Enum, EnumMember, Openness, Program, Property, Resource} from '../../model/program.ts'
import type {Artefact, ResolvedOptions} from '../../options.ts'

/** A type with names in generated code. It gets files of its own, unless another project has them. */
export type PlannedType = PlannedResource | PlannedEnum | PlannedOpaque

export interface PlannedResource extends ResourceOutline {
  readonly resource: Resource
}

export interface PlannedEnum extends EnumOutline {
  readonly enum: Enum
}

/** A type that is referred to, and that no page defines, or the options leave out. */
export interface PlannedOpaque extends OpaqueOutline {
  readonly leftOut: boolean
  /** The page of the first type that refers to it. */
  readonly page: string
}

/** What the files of other types know of a type: they do not depend on the rest. */
export type TypeOutline = ResourceOutline | EnumOutline | OpaqueOutline

export interface ResourceOutline extends Names {
  readonly kind: 'resource'
  /** Its form with everything in it: `CompleteUser`. */
  readonly completeName: string
  /** What makes several: `createUserList`. */
  readonly listFactoryName: string
  /** The type of its ids, where these have one: `UserId`. */
  readonly idName?: string
  /** What `@odata.type` says of its values: its name; that of `order` for its input type. */
  readonly odataType: string
  readonly resource: Pick<Resource, 'abstract'>
}

export interface EnumOutline extends Names {
  readonly kind: 'enum'
  /** The `const` list of its members: `statusCodes`. */
  readonly listName: string
  /** Keys of its members, where it is a const object or a TypeScript enum. */
  readonly keys: readonly (readonly [member: string, key: string])[]
  readonly enum: Openness & Pick<Enum, 'flags'> & {readonly members: readonly Pick<EnumMember, 'name'>[]}
}

interface OpaqueOutline extends Names {
  readonly kind: 'opaque'
}

/** What the files of other types know of a property. */
export type PropertyOutline = Omit<Property, 'source' | 'description' | 'examples' | 'default'>

interface Names {
  /** Where its files are, if another project generates them. */
  readonly shared?: SharedFiles
  /** Qualified: `microsoft.graph.statusCode`. */
  readonly name: string
  /** The identifier in generated code, unique in the program: `StatusCode`. */
  readonly typeName: string
  /** Without folder and extension, unique in any case: `status-code`. */
  readonly fileName: string
}

/** Where the code of a type is that another project generates. */
export interface SharedFiles {
  /** From the output folder of this project to that of the other: `../shop`. */
  readonly folder: string
  readonly bundle: ResolvedOptions['bundle']
  readonly fileName: string
  /** What names are called there, where that is something else. */
  readonly names: {readonly [name: string]: string}
}

/** A module of another project. */
export interface SharedModule {
  /** From the output folder: `../shop/types/order.ts`. */
  readonly path: string
  readonly names: SharedFiles['names']
}

/** All that emitters know. Functions are asked by the names of types, so that what a file depends on can be noted. */
export interface Plan {
  readonly options: ResolvedOptions
  /** What is emitted, with what that needs. */
  readonly artefacts: ReadonlySet<Artefact>
  /** Of the types that this project generates, sorted by name. */
  outlines(): readonly TypeOutline[]
  /** The module of another project that stands for a file which this one does not generate. */
  sharedModule(path: string): SharedModule | undefined
  /** Whether a module has the name: `User`, `CompleteUser`, `isUser`, `colors`. */
  isTaken(name: string): boolean
  find(name: string): TypeOutline | undefined
  /** The type that it extends; undefined where no page defines that, or where inheritance runs in a circle. */
  base(name: string): ResourceOutline | undefined
  /** Of all levels, sorted by name. */
  derived(name: string): readonly ResourceOutline[]
  /** Inherited ones first, farthest ancestor's at the head; an own one takes the place of the one it redeclares. */
  propertiesOf(name: string): readonly Property[]
  /** The same, as far as files of other types know them. */
  outlinesOf(name: string): readonly PropertyOutline[]
  /** The type of what requests send of it: itself, where nothing differs. */
  input(name: string): string
  /** The type that a factory creates in place of an abstract one; undefined where there is none, or where it needs none. */
  concrete(name: string): ResourceOutline | undefined
  /** Properties that hold the type itself again without end: factories fill them on request only. */
  recursiveReferences(name: string): readonly string[]
  /** Whether code holds values of it, or parts of them, otherwise than JSON. */
  converts(name: string): boolean
  /** Whether it, or a type that it extends, is open. */
  isOpen(name: string): boolean
  /** Whether a value of it may hold, at any depth, another of it or of a type derived from it. */
  recursive(name: string): boolean
}

/** With the types themselves, for what is made of all of them. */
export interface WholePlan extends Plan {
  readonly program: Program
  /** Sorted by name; those that other projects generate too. */
  readonly types: readonly PlannedType[]
}
