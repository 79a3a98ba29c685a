import type {AddCommand} from './command.ts'
import {diff} from './commands/diff.ts'
import {explain} from './commands/explain.ts'
import {explore} from './commands/explore.ts'
import {fixtures} from './commands/fixtures.ts'
import {generate} from './commands/generate.ts'
import {init} from './commands/init.ts'
import {inspect} from './commands/inspect.ts'
import {lint} from './commands/lint.ts'
import {verify} from './commands/verify.ts'

/** Every command, in the order of the help. */
export const commands: readonly AddCommand[] = [
  init,
  generate,
  lint,
  verify,
  diff,
  inspect,
  explore,
  fixtures,
  explain
]
