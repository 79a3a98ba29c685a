/** Values of recursive types may hold themselves: their functions count how deep they are. */
import type {TypeRef} from '../../model/program.ts'
import type {Scope} from './scope.ts'

export interface Depth {
  /** For declarations. */
  readonly parameters: readonly {readonly name: string; readonly type: string}[]
  /** For calls: `, depth` */
  readonly argument: string
}

/** What a function of a nameless type passes on: it holds, in the end, its file's type again. */
export function depthOf(scope: Scope, type: TypeRef): Depth {
  const deep = scope.recursive && scope.recursion.reaches(type)
  return deep
    ? {parameters: [{name: 'depth', type: 'number'}], argument: ', depth'}
    : {parameters: [], argument: ''}
}
