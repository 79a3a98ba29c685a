// Workflows are what GitHub's own parser accepts: keys, types and expressions.
import {NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser'
import type {RepositoryFile} from '../repository.ts'

/** `run-on: ubuntu-latest` gives `.github/workflows/ci.yml (Line: 9, Col: 5): Unexpected value 'run-on'`. */
export function workflows(files: readonly RepositoryFile[]): string[] {
  return files
    .filter(({path}) => /^\.github\/workflows\/.*\.ya?ml$/.test(path))
    .flatMap(({path, text}) => {
      const {context} = parseWorkflow({name: path, content: text}, new NoOperationTraceWriter())
      return context.errors.getErrors().map(({message}) => message)
    })
}
