/** The files of `validators/support/`: the same for every program, but for a limit that the options set. */
import type {EmittedFile} from '../../../model/emitted-file.ts'
import {patterns} from '../../../model/patterns.ts'
import {formats} from '../../../model/primitives.ts'
import type {Tools} from '../../emitter.ts'
import {assignment} from '../../layout.ts'
import {regExpLiteral} from '../../literals.ts'
import type {Plan} from '../../plan/plan.ts'
import {checkOf} from '../primitives.ts'

export function supportFiles({options}: Plan, {file, supportFile}: Tools): EmittedFile[] {
  const whole = (['checks', 'issues', 'limits', 'schema'] as const).map((name) => {
    const {path, text} = supportFile(`validators/support/${name}.ts`, `validator/support/${name}.ts`)
    return {path, text: text.replace(/(?<=maxIssues = )\d+/, String(options.maxIssues))}
  })
  const checked = Object.values(formats).flatMap(({pattern: name, words}) =>
    name === undefined
      ? []
      : {
          name,
          words,
          check: checkOf(name),
          constant: assignment(`const ${name}`, regExpLiteral(patterns[name]))
        }
  )
  const path = 'validators/support/formats.ts'
  const isJson = options.dates === 'string' && options.int64 === 'number'
  const json = (isJson ? [] : ['json', 'values']).map((name) =>
    supportFile(`validators/support/${name}.ts`, `validator/support/${name}.ts`)
  )
  return [...whole, ...json, file({path, template: 'validator/support/formats.ts', view: {formats: checked}})]
}
