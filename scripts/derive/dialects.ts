// What is made of the presets of dialects: their table in the docs.
import {type Preset, presets} from '../../generator/2-parse/dialect/presets.ts'
import {groupBy} from '../../generator/model/group-by.ts'

/** A row for each preset: its name, what shows it, the types that it reads otherwise. */
export function dialectsTable(): string {
  const rows = Object.entries<Preset>(presets).map(
    ([name, preset]) => `| \`${name}\` | ${preset.shownBy} | ${meaningsOf(preset).join('; ')} |`
  )
  return ['| `dialect` | shown by | means |', '|:----------|:---------|:------|', ...rows].join('\n')
}

function meaningsOf({types = {}, mapEntries}: Preset): readonly string[] {
  const byMeaning = groupBy(Object.entries(types), ([, meaning]) => meaning)
  return [
    ...[...byMeaning].map(
      ([meaning, entries]) => `${entries.map(([type]) => `\`${type}\``).join(', ')}: ${meaning}`
    ),
    ...(mapEntries ? ['lists of `XEntry` are maps'] : [])
  ]
}
