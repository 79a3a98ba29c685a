/** Files and names of everything to emit, settled before any text exists. */
import type {Enum, Program, Property, Resource} from '../../model/program.ts'
import type {Artefact, ResolvedOptions} from '../../options.ts'

/** A type that gets files of its own. */
export type PlannedType = PlannedResource | PlannedEnum | PlannedOpaque

export interface PlannedResource extends Names {
  readonly kind: 'resource'
  /** Its form with everything in it: `CompleteUser`. */
  readonly completeName: string
  /** What makes several: `createUserList`. */
  readonly listFactoryName: string
  readonly resource: Resource
}

export interface PlannedEnum extends Names {
  readonly kind: 'enum'
  /** The `const` list of its members: `statusCodes`. */
  readonly listName: string
  readonly enum: Enum
}

/** A type that is referred to and that no page defines. */
export interface PlannedOpaque extends Names {
  readonly kind: 'opaque'
  /** The first type that refers to it. */
  readonly mentionedBy: Resource
}

interface Names {
  /** Qualified: `microsoft.graph.statusCode`. */
  readonly name: string
  /** The identifier in generated code, unique in the program: `StatusCode`. */
  readonly typeName: string
  /** Without folder and extension, unique in any case: `status-code`. */
  readonly fileName: string
}

export interface Plan {
  readonly program: Program
  readonly options: ResolvedOptions
  /** What is emitted, with what that needs. */
  readonly artefacts: ReadonlySet<Artefact>
  /** Sorted by name. */
  readonly types: readonly PlannedType[]
  /** All names of modules: `User`, `CompleteUser`, `isUser`, `colors`. */
  readonly identifiers: ReadonlySet<string>
  find(name: string): PlannedType | undefined
  /** The type that it extends; undefined where no page defines that, or where inheritance runs in a circle. */
  base(name: string): PlannedResource | undefined
  /** Nearest first. */
  ancestors(name: string): readonly PlannedResource[]
  /** Of all levels, sorted by name. */
  derived(name: string): readonly PlannedResource[]
  /** Inherited ones first, farthest ancestor's at the head; an own one takes the place of the one it redeclares. */
  propertiesOf(name: string): readonly Property[]
  /** Whether it, or a type that it extends, is open. */
  isOpen(name: string): boolean
  /** Whether a value of it may hold, at any depth, another of it or of a type derived from it. */
  recursive(name: string): boolean
}
