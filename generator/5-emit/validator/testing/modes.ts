import type {Options} from '../../../options.ts'

type Mode = Omit<Options, 'importExtension' | 'emit'>

/** The options of each set of validators. */
export const modes = {
  lenient: {},
  refusing: {unknownProperties: 'refuse'},
  stripping: {unknownProperties: 'strip'},
  complete: {undocumentedPresence: 'required', undocumentedNull: 'refused', unknownProperties: 'refuse'},
  present: {undocumentedPresence: 'required'},
  open: {enums: 'open'},
  annotated: {formats: 'annotate'}
} as const satisfies {readonly [name: string]: Mode}

export type ModeName = keyof typeof modes
