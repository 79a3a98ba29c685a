import pc from 'picocolors'
import {catalog} from '../../diagnostics/catalog.ts'
import {suggestion} from '../../diagnostics/did-you-mean.ts'
import {UsageError} from '../../diagnostics/usage-error.ts'
import type {Severity} from '../../model/program.ts'
import {type AddCommand, examples} from '../command.ts'
import {helpPage} from '../help-pages.ts'
import {wantsColor} from '../terminal.ts'

/** `typedown explain CODE`: the help page of a diagnostic, or the list of all. */
export const explain: AddCommand = (program, {terminal, run}) => {
  program
    .command('explain')
    .summary('say what a diagnostic means')
    .description(
      'Say what a diagnostic means: why it is given, what is not ok, and what is. Without a code: list all.'
    )
    .argument('[code]', 'the code that stands beside a finding, such as broken-link')
    .addHelpText(
      'after',
      examples([
        ['typedown explain page-empty', 'its help page'],
        ['typedown explain', 'all codes']
      ])
    )
    .action(
      run((code: string | undefined) => {
        const color = wantsColor(terminal.stdout, terminal.env, undefined)
        terminal.stdout.write(code === undefined ? list() : emphasized(page(code), color))
        return 0
      })
    )
}

function page(code: string): string {
  if (!Object.hasOwn(catalog, code)) {
    throw new UsageError(`no diagnostic has the code \`${code}\`${suggestion(code, Object.keys(catalog))}`)
  }
  return helpPage(code) ?? `# ${code}\n`
}

function list(): string {
  const entries = Object.entries<{readonly severity: Severity}>(catalog).sort(([a], [b]) => (a < b ? -1 : 1))
  const width = Math.max(...entries.map(([code]) => code.length))
  return entries.map(([code, {severity}]) => `${code.padEnd(width)}  ${severity}\n`).join('')
}

/** Markdown is readable as it stands; headings stand out. */
function emphasized(markdown: string, color: boolean): string {
  const {bold} = pc.createColors(color)
  return markdown.replaceAll(/^#+ .*$/gm, (heading) => bold(heading))
}
