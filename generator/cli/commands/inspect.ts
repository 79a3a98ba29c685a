import {resolve} from 'node:path'
import {Option} from 'commander'
import {type AddCommand, type ExitCode, examples} from '../command.ts'
import {addOptionFlags, addPaths, type OptionFlags, type PrintingFlags} from '../flags.ts'
import {resolveInvocation} from '../invocation.ts'
import {report, summary} from '../report.ts'
import {runOnce} from '../run.ts'
import {writeWhole} from '../write-whole.ts'

interface InspectFlags extends OptionFlags, Omit<PrintingFlags, 'format'> {
  readonly out?: string
}

/** `typedown inspect [paths…]`: the model, as other tools read it. */
export const inspect: AddCommand = (program, {terminal, run}) => {
  const command = program
    .command('inspect')
    .summary('print the model of the pages as JSON')
    .description(
      'Print the model as JSON: every resource and enum with its place in the pages, and all findings. Its JSON Schema is typedown/schema/model.json.'
    )
  addOptionFlags(addPaths(command))
    .optionsGroup('Printing:')
    .addOption(new Option('-f, --format <name>', 'output format').choices(['json']).default('json'))
    .option('-o, --out <file>', 'write to a file')
    .option('-q, --quiet', 'do not report findings')
    .option('--timings', 'show how long each phase took')
    .addHelpText(
      'after',
      examples([
        ['typedown inspect docs --format json', 'model of every page in docs'],
        ['typedown inspect --out model.json', 'write it to a file'],
        ["typedown inspect | jq '.resources[].name'", 'list the names of all resources']
      ])
    )
    .action(
      run(async (paths: string[], flags: InspectFlags): Promise<ExitCode> => {
        const {out, ...reading} = flags
        const {options} = await resolveInvocation(paths, reading, terminal)
        const printing: PrintingFlags = {...flags, format: terminal.stderr.isTTY ? 'pretty' : 'plain'}
        const result = await runOnce({...options, until: 'check'}, printing, terminal)
        const text = `${JSON.stringify(result.program, null, 2)}\n`
        if (out === undefined) terminal.stdout.write(text)
        else await writeWhole(resolve(terminal.cwd, out), text)
        report(result, printing, terminal, {...options, to: terminal.stderr})
        if (!flags.quiet)
          terminal.stderr.write(`${summary(result, printing, terminal, options.maxWarnings)}\n`)
        return result.ok ? 0 : 1
      })
    )
}
