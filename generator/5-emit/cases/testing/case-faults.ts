import type {EmittedFile} from '../../../model/emitted-file.ts'
import {load} from '../../../testing/load.ts'

interface Case {
  readonly name: string
  readonly path: readonly unknown[]
  readonly value: unknown
}

type Validate = (value: unknown) => {readonly issues?: readonly {readonly path?: readonly unknown[]}[]}

/**
 * What is wrong with the cases of all types, held against their validators: a value said to be wrong that is
 * not refused where it says, one said to be valid that is refused.
 *
 * @example
 * await caseFaults(emit(program, options)) // {faults: [], count: 512}
 */
export async function caseFaults(
  files: readonly EmittedFile[]
): Promise<{readonly faults: readonly string[]; readonly count: number}> {
  const names = files.flatMap(({path}) => /^factories\/cases\/(.*)\.ts$/.exec(path)?.[1] ?? [])
  const exports = names.flatMap((name) => [
    `export * from './factories/cases/${name}.ts'`,
    `export * from './validators/${name}.ts'`
  ])
  const made = await load([...files, {path: 'all.ts', text: exports.join('\n')}], 'all.ts')
  const faults: string[] = []
  let count = 0
  for (const name of Object.keys(made).filter((name) => name.startsWith('createInvalid'))) {
    const typeName = name.slice('createInvalid'.length)
    const validate = made[`validate${typeName}`] as Validate
    for (const {name: fault, path, value} of (made[name] as () => Case[])()) {
      count++
      const paths = validate(value).issues?.map((issue) => JSON.stringify(issue.path ?? []))
      if (!paths?.includes(JSON.stringify(path))) faults.push(`${typeName}: ${fault}: refused at ${paths}`)
    }
    for (const {name: edge, value} of (made[`createEdge${typeName}`] as () => Case[])()) {
      count++
      const [issue] = validate(value).issues ?? []
      if (issue !== undefined) faults.push(`${typeName}: ${edge}: ${JSON.stringify(issue)}`)
    }
  }
  return {faults, count}
}
