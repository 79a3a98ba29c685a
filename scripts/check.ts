// The project's own checks: what neither the compiler nor the linter enforces. Prints each fault with its place.
import {architecture} from './checks/architecture.ts'
import {dependencies} from './checks/dependencies.ts'
import {derived} from './checks/derived.ts'
import {hosts} from './checks/hosts.ts'
import {leftovers} from './checks/leftovers.ts'
import {lockFile} from './checks/lock-file.ts'
import {builtPatterns, patterns} from './checks/patterns.ts'
import {shipped} from './checks/shipped.ts'
import {sidebar} from './checks/sidebar.ts'
import {sizes} from './checks/sizes.ts'
import {templates} from './checks/templates.ts'
import {topLevel} from './checks/top-level.ts'
import {names, wordings} from './checks/wordings.ts'
import {workflows} from './checks/workflows.ts'
import {repositoryFiles} from './repository.ts'

const files = repositoryFiles()
const checks = {
  topLevel,
  architecture,
  leftovers,
  sizes,
  patterns,
  builtPatterns,
  templates,
  dependencies,
  lockFile,
  shipped,
  hosts,
  derived,
  sidebar,
  wordings,
  names,
  workflows
}
const faults = Object.entries(checks).flatMap(([name, check]) =>
  check(files).map((fault) => `${fault} (${name})`)
)
for (const fault of faults) console.error(fault)
console.log(`${Object.keys(checks).length} checks of ${files.length} files: ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
