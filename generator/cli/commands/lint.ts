import {Option} from 'commander'
import type {Outcome} from '../../cache/run-cache.ts'
import type {Compilation, CompileOptions} from '../../compile.ts'
import {baselineName} from '../../config/names.ts'
import {updateBaseline} from '../baseline.ts'
import {type AddCommand, examples} from '../command.ts'
import {conclude} from '../conclude.ts'
import {addOptionFlags, addPaths, addPrintingFlags, type OptionFlags, type PrintingFlags} from '../flags.ts'
import {type Invocation, onlyProject, resolveInvocations} from '../invocation.ts'
import {together, withSharedTypes} from '../projects.ts'
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
          const invocations = await invocationsOf(paths, flags, terminal)
          const find = (invocation: Invocation) => (options: CompileOptions) =>
            runOnce({...options, ...checking(invocation)}, flags, terminal)
          if (flags.updateBaseline) {
            const invocation = onlyProject(invocations, '--update-baseline')
            const {isPageCode} = await import('../../4-check/check.ts')
            const reports = invocation.options.examples === false ? isPageCode : () => true
            const how = {find: find(invocation), reports}
            return {
              invocations,
              exitCode: await updateBaseline(invocation, how, flags, terminal),
              lines: []
            }
          }
          if (flags.fix || flags.fixDryRun) {
            const invocation = onlyProject(invocations, flags.fix ? '--fix' : '--fix-dry-run')
            return await fix(invocation, find(invocation), flags, terminal)
          }
          const results: Outcome[] = []
          for (const invocation of invocations.filter(({options}) => options.paths?.length !== 0)) {
            const options = {...invocation.options, ...checking(invocation)}
            results.push(await runCached(options, flags, terminal, cache))
          }
          return conclude(together(results), flags, terminal, invocations)
        })
      )
    )
}

/** Of staged pages there may be none in a project. */
async function invocationsOf(
  paths: readonly string[],
  flags: LintFlags,
  terminal: Terminal
): Promise<readonly Invocation[]> {
  const resolved = await resolveInvocations(paths, flags, terminal)
  if (!flags.staged) return await withSharedTypes(resolved)
  const {onlyStaged} = await import('../staged.ts')
  return await withSharedTypes(await Promise.all(resolved.map(onlyStaged)))
}

function checking({contextPaths}: Invocation) {
  return {...(contextPaths ? {contextPaths} : {}), until: 'check', checkExamples: true} as const
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
  const ran = conclude(result, flags, terminal, [invocation])
  if (flags.quiet || pages.length === 0) return ran
  return {...ran, lines: [`${flags.fix ? 'fixed' : 'would fix'} ${fixedSummary(pages)}`, ...ran.lines]}
}
