import {apply, checks} from './checks.ts'
import type {Values} from './values.ts'

/** The sheet as a page of the docs. */
export function sheet(ours: Values, theirs: Values): string {
  const rows = checks.map((check) => {
    const [own, other] = [apply(check, ours), apply(check, theirs)]
    return `| ${check.name} | ${own.passed} of ${own.of} | ${other.passed} of ${other.of} |`
  })
  const types = Object.entries(ours).map(
    ([type, values]) =>
      `### ${type}\n\n${lines('Typedown', values)}\n\n${lines('fishery with faker', theirs[type] ?? [])}`
  )
  return `# Values of factories

Five values of ten types, as generated factories make them from pages alone, beside those of [fishery](https://github.com/thoughtbot/fishery) factories that
are written by hand with [faker](https://fakerjs.dev), a line a property. The pages and both kinds of factories are in
[\`scripts/sheet/\`](../scripts/sheet). \`npm run sheet\` prints this page.

Hand-written factories can agree as well: every line below that does not is a line to write.

## Checks

| | Typedown | fishery with faker |
|---|---:|---:|
${rows.join('\n')}

## Values

${types.join('\n\n')}
`
}

function lines(by: string, values: readonly object[]): string {
  return `${by}:\n\n\`\`\`json\n${values.map((value) => JSON.stringify(value)).join('\n')}\n\`\`\``
}
