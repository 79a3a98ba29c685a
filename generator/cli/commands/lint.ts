import {Option} from 'commander'
import type {Compilation, CompileOptions} from '../../compile.ts'
import {baselineName} from '../../config/names.ts'
import {updateBaseline} from '../baseline.ts'
import {type AddCommand, examples} from '../command.ts'
import {conclude} from '../conclude.ts'
import {addOptionFlags, addPaths, addPrintingFlags, type OptionFlags, type PrintingFlags} from '../flags.ts'
import {type Invocation, resolveInvocation} from '../invocation.ts'
import {runCached, runOnce} from '../run.ts'
import {type Terminal, wantsColor} from '../terminal.ts'
import {type Ran, repeatable} from '../watch.ts'

interface LintFlags extends OptionFlags, PrintingFlags {
  readonly updateBaseline?: boolean
  readonly statistics?: boolean
  readonly watch?: boolean
  readonly staged?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
}

/** What makes no sense together with fixing. */
const running = ['updateBaseline', 'watch']

/** `typedown lint [paths…]`: what is wrong with the pages. */
export const lint: AddCommand = (program, {terminal, run}) => {
  const command = program
    .command('lint')
    .summary('find mistakes in the pages')
    .description(
      'Find mistakes in the pages. Only the given pages are reported on; links and types are resolved among all pages ' +
        'of the config and those in the same folders. Writes nothing without --fix or --update-baseline.'
    )
  addPrintingFlags(addOptionFlags(addPaths(command)))
    .option('--statistics', 'count findings by code, instead of listing them')
    .optionsGroup('Reading:')
    .option('--staged', 'report only on pages that are staged in git')
    .optionsGroup('Fixing:')
    .addOption(
      new Option('--fix', 'apply the fixes that are certain, and report what is left').conflicts(running)
    )
    .addOption(
      new Option('--fix-dry-run', 'show what --fix would change, and write nothing').conflicts([
        ...running,
        'fix'
      ])
    )
    .optionsGroup('Running:')
    .option('--update-baseline', `record all findings in the baseline (default: ${baselineName})`)
    .option('-w, --watch', 'lint again whenever a page changes')
    .addHelpText(
      'after',
      examples([
        ['typedown lint docs', 'every page in docs'],
        ['typedown lint docs/user.md', 'one page'],
        ["typedown lint 'docs/**/*.md' '!docs/legacy'", 'a glob, without a folder'],
        ['typedown lint --rule missing-description=off', 'disable a rule'],
        ['typedown lint --fix', 'remove trailing commas, correct links, …'],
        ['typedown lint --staged', 'in a pre-commit hook'],
        ['typedown lint --max-warnings 0', 'fail on warnings'],
        ['typedown lint --statistics', 'count findings by code'],
        ['typedown lint --format github', 'annotations in a pull request'],
        ['typedown lint --format sarif > typedown.sarif', 'for code scanning']
      ])
    )
    .action(
      run(
        repeatable(terminal, async (paths: string[], flags: LintFlags, cache) => {
          const resolved = await resolveInvocation(paths, flags, terminal)
          const invocation = flags.staged
            ? await (await import('../staged.ts')).onlyStaged(resolved)
            : resolved
          const {contextPaths} = invocation
          if (flags.staged && invocation.options.paths?.length === 0)
            return conclude(
              {diagnostics: [], sources: [], timings: [], ok: true},
              flags,
              terminal,
              invocation
            )
          const checking = {
            ...(contextPaths ? {contextPaths} : {}),
            until: 'check',
            checkExamples: true
          } as const
          const find = (options: CompileOptions) => runOnce({...options, ...checking}, flags, terminal)
          if (flags.updateBaseline) {
            const {isPageCode} = await import('../../4-check/check.ts')
            const reports = invocation.options.examples === false ? isPageCode : () => true
            return {
              invocation,
              exitCode: await updateBaseline(invocation, {find, reports}, flags, terminal),
              lines: []
            }
          }
          if (flags.fix || flags.fixDryRun) return await fix(invocation, find, flags, terminal)
          const result = await runCached({...invocation.options, ...checking}, flags, terminal, cache)
          return conclude(result, flags, terminal, invocation)
        })
      )
    )
}

/** Reports what is left when all that can be fixed for certain is. */
async function fix(
  invocation: Invocation,
  find: (options: CompileOptions) => Promise<Compilation>,
  flags: LintFlags,
  terminal: Terminal
): Promise<Ran> {
  const {fixAll, fixedDifferences, fixedSummary, writeFixed} = await import('../fix.ts')
  const {cwd} = invocation.options
  const {result, pages} = await fixAll(invocation.options, find)
  if (flags.fix) await writeFixed(pages, cwd)
  else
    terminal.stderr.write(
      await fixedDifferences(pages, wantsColor(terminal.stderr, terminal.env, flags.color))
    )
  const ran = conclude(result, flags, terminal, invocation)
  if (flags.quiet || pages.length === 0) return ran
  return {...ran, lines: [`${flags.fix ? 'fixed' : 'would fix'} ${fixedSummary(pages)}`, ...ran.lines]}
}
