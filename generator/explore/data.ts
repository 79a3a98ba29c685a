/** What the explorer shows: the model, made small, and what was found. JSON that a browser reads. */
import type {ChangeLevel} from '../diagnostics/change-codes.ts'
import type {Constraints, JsonValue, Severity, TypeRef} from '../model/program.ts'

export interface ExplorerData {
  /** What the docs are called. */
  readonly title: string
  /** Sorted by their names without namespaces. */
  readonly types: readonly ExplorerType[]
  readonly findings: readonly ExplorerFinding[]
  readonly examples: readonly ExplorerExample[]
  /** Sorted by folder. */
  readonly folders: readonly FolderCoverage[]
  /** Absent where the docs were compared with no other state of them. */
  readonly changes?: ExplorerChanges
}

/** A place in a page. */
export interface Located {
  readonly file: string
  readonly line: number
}

export interface ExplorerType extends Located {
  /** Qualified: `microsoft.graph.user`. */
  readonly name: string
  readonly kind: 'resource' | 'enum'
  readonly description: string
  readonly base?: string
  /** `abstract`, `deprecated`, `open`, `flags` */
  readonly remarks: readonly string[]
  /** Own properties of a resource. */
  readonly properties: readonly ExplorerProperty[]
  /** Members of an enum. */
  readonly members: readonly ExplorerMember[]
}

export interface ExplorerProperty {
  readonly name: string
  readonly line: number
  /** Where that is another than its type's. */
  readonly file?: string
  readonly type: TypeRef
  readonly description: string
  /** What the docs say beyond the type: `required`, `read-only`, `at most 40 characters`. */
  readonly facts: readonly string[]
  /** What a value has to be beyond the type. */
  readonly constraints?: Constraints
  readonly examples?: readonly JsonValue[]
}

export interface ExplorerMember {
  readonly name: string
  readonly value?: number
  readonly description: string
}

export interface ExplorerFinding extends Located {
  readonly code: string
  readonly severity: Severity
  readonly message: string
}

/** An example of a type, or one of which nobody can tell what it is. */
export interface ExplorerExample extends Located {
  readonly type?: string
  readonly holds?: boolean
  /** Why it was compared with no type. */
  readonly reason?: string
}

/** How many types of a folder of pages there are, and of how many something holds. */
export interface FolderCoverage {
  readonly folder: string
  readonly types: number
  /** They and all that is in them have descriptions. */
  readonly described: number
  /** Other types refer to them, or derive from them. */
  readonly linked: number
  /** Pages show examples of them. */
  readonly exampled: number
  /** None of these contradicts them. */
  readonly verified: number
}

export interface ExplorerChanges {
  /** The state that the docs were compared with: `v1.0`. */
  readonly since: string
  readonly versionStep: string
  /** Breaking first. */
  readonly changes: readonly ExplorerChange[]
}

export interface ExplorerChange extends Located {
  readonly level: ChangeLevel
  readonly message: string
}
