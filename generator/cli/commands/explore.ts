import {basename, relative, resolve} from 'node:path'
import {printableFile} from '../../diagnostics/text.ts'
import {writtenSummary} from '../changes.ts'
import {type AddCommand, type ExitCode, examples} from '../command.ts'
import {addOptionFlags, addPaths, addRunningFlags, type OptionFlags, type PrintingFlags} from '../flags.ts'
import {resolveInvocation} from '../invocation.ts'
import {startProgress} from '../progress.ts'
import {summary, timingLine} from '../report.ts'
import type {Terminal} from '../terminal.ts'
import {type Ran, repeatable} from '../watch.ts'

interface ExploreFlags extends OptionFlags, Omit<PrintingFlags, 'format'> {
  readonly out: string
  readonly title?: string
  readonly since?: string
  readonly force?: boolean
  readonly open?: boolean
  readonly watch?: boolean
}

/** `typedown explore [paths…] --out DIR`: a site to look at the docs. */
export const explore: AddCommand = (program, {terminal, run}) => {
  const command = program
    .command('explore')
    .summary('write a site that shows types, findings and coverage')
    .description(
      'Write a site of static files that shows every type with its properties and what refers to it, values, examples, ' +
        'findings, coverage and changes. It works from the disk, without a server or a network.'
    )
  addOptionFlags(addPaths(command))
    .optionsGroup('Writing:')
    .option('-o, --out <folder>', 'folder for the site', 'site')
    .option('--title <text>', 'what the docs are called (default: the name of the folder)')
    .option('--since <state>', 'show what changed since a git revision, folder or model')
    .option('--force', 'overwrite files that Typedown did not create')
    .option('--open', 'serve the site on this machine, and open it in a browser')
    .option('-w, --watch', 'write again whenever a page or the config changes')
    .optionsGroup('Printing:')
    .option('-q, --quiet', 'report errors only')
  addRunningFlags(command)
    .addHelpText(
      'after',
      examples([
        ['typedown explore docs', 'every page in docs, into site/'],
        ['typedown explore --out public --title "Shop API"', 'elsewhere, with a name'],
        ['typedown explore --since v1.0', 'with the changes since a tag'],
        ['typedown explore --open --watch', 'look at it while you write']
      ])
    )
    .action(
      run(async (paths: string[], flags: ExploreFlags): Promise<ExitCode> => {
        const show = siteOpener(flags, terminal)
        const write = repeatable<ExploreFlags>(terminal, async (named, repeatedFlags) => {
          const ran = await writeSite(named, repeatedFlags, terminal)
          await show()
          return ran
        })
        const exitCode = await write(paths, flags)
        // The site is served until the process is stopped.
        return flags.open ? await new Promise<never>(() => undefined) : exitCode
      })
    )
}

/** Serves the site and opens it, the first time it is called. */
function siteOpener(flags: ExploreFlags, terminal: Terminal): () => Promise<void> {
  let isOpen = flags.open !== true
  return async () => {
    if (isOpen) return
    isOpen = true
    const {openBrowser, serveSite} = await import('../site-server.ts')
    const url = await serveSite(resolve(terminal.cwd, flags.out))
    terminal.stderr.write(`serving ${url}; stop with Ctrl+C\n`)
    openBrowser(url)
  }
}

async function writeSite(paths: string[], flags: ExploreFlags, terminal: Terminal): Promise<Ran> {
  const {out, title, since, force = false, open: _open, watch: _watch, ...reading} = flags
  const invocation = await resolveInvocation(paths, reading, terminal)
  const {options} = invocation
  const {explore} = await import('../../explore.ts')
  const {onPhase, stop} = startProgress(flags, terminal)
  const site = resolve(terminal.cwd, out)
  const result = await explore({
    ...options,
    site,
    title: title ?? basename(options.cwd),
    ...(since === undefined ? {} : {since}),
    from: terminal.cwd,
    force,
    onPhase
  }).finally(stop)
  const {written, diagnostics} = result
  const name = printableFile(relative(terminal.cwd, site) || '.')
  return {
    invocations: [invocation],
    exitCode: 0,
    print: () => {
      if (flags.timings) terminal.stderr.write(timingLine(result.timings))
    },
    lines: flags.quiet
      ? []
      : [
          summary({...result, diagnostics}, flags, terminal),
          `${name}: ${writtenSummary(written)}; open ${printableFile(`${name}/index.html`)}`
        ]
  }
}
