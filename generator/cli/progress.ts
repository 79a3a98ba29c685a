import {setImmediate} from 'node:timers/promises'
import type {OnPhase} from '../clock.ts'
import {grouped} from '../diagnostics/text.ts'
import type {PrintingFlags} from './flags.ts'
import type {Terminal} from './terminal.ts'

/** Shows which phase is running. */
export interface Progress {
  readonly onPhase: OnPhase
  readonly stop: () => void
}

const doing: {readonly [phase: string]: string} = {
  read: 'Reading pages',
  parse: 'Parsing pages',
  link: 'Linking types',
  check: 'Checking',
  verify: 'Verifying examples',
  traffic: 'Reading recordings',
  compare: 'Comparing',
  cache: 'Comparing with generated code',
  load: 'Loading emitters',
  emit: 'Generating code',
  format: 'Formatting code',
  write: 'Writing files'
}

/** How long a run may take before it is worth a word, in milliseconds. */
const patience = 150

/** A spinner on the standard error of a terminal that can move, when the work takes a while; nothing anywhere else. */
export function startProgress(flags: PrintingFlags, {stderr: {isTTY, stream}, env}: Terminal): Progress {
  if (!isTTY || !stream || env.TERM === 'dumb' || flags.quiet)
    return {onPhase: async () => {}, stop: () => {}}
  const start = performance.now()
  let stop = (): void => {}
  let show: ((text: string) => void) | undefined
  return {
    onPhase: async (phase, progress) => {
      if (performance.now() - start < patience) return
      if (!show) {
        const {default: yoctoSpinner} = await import('yocto-spinner')
        const spinner = yoctoSpinner({stream}).start()
        stop = () => spinner.stop()
        show = (text) => {
          spinner.text = text
        }
      }
      const far = progress ? ` ${grouped(progress.done)} of ${grouped(progress.all)}` : ''
      show(`${doing[phase] ?? phase}${far}…`)
      await setImmediate()
    },
    stop: () => stop()
  }
}
