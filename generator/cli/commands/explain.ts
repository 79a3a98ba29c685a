import pc from 'picocolors'
import {codes, defaultSeverities, isCode} from '../../diagnostics/codes.ts'
import {suggestion} from '../../diagnostics/did-you-mean.ts'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {type AddCommand, examples} from '../command.ts'
import {helpPage} from '../help-pages.ts'
import {wantsColor} from '../terminal.ts'

/** `typedown explain CODE`: the help page of a diagnostic, or the list of all. */
export const explain: AddCommand = (program, {terminal, run}) => {
  program
    .command('explain')
    .summary('show the help page of a rule')
    .description(
      'Show the help page of a rule: why it matters, with examples that break it and examples that follow it. Without a code, list all rules.'
    )
    .argument('[code]', 'code of the rule, such as broken-link')
    .addHelpText(
      'after',
      examples([
        ['typedown explain page-empty', 'show its help page'],
        ['typedown explain', 'list all rules']
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
  if (!isCode(code)) {
    throw new UsageError(`unknown code \`${code}\`${suggestion(code, codes)}`)
  }
  return helpPage(code) ?? `# ${code}\n`
}

function list(): string {
  const width = Math.max(...codes.map((code) => code.length))
  return Object.entries(defaultSeverities)
    .map(([code, severity]) => `${code.padEnd(width)}  ${severity}\n`)
    .join('')
}

/** Markdown is readable as it stands; headings stand out. */
function emphasized(markdown: string, color: boolean): string {
  const {bold} = pc.createColors(color)
  return markdown.replaceAll(/^#+ .*$/gm, (heading) => bold(heading))
}
