import type {AddCommand} from './command.ts'
import {explain} from './commands/explain.ts'

/** Every command, in the order of the help. */
export const commands: readonly AddCommand[] = [explain]
