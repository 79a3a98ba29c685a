// Pages printed from a model in one of the many ways that the dialect knows, and read back: the model, or a finding on the page that differs.
import {type Area, Violation} from './area.ts'
import {compilePages} from './compile.ts'
import {differences} from './grammar/compare.ts'
import {type Model, model} from './grammar/model.ts'
import {printModel} from './grammar/print.ts'

export function grammarArea(): Area<Model> {
  return {
    inputs: model,
    files: (input) => ({...printModel(input).files, 'model.json': JSON.stringify(input, null, 2)}),
    async check(input) {
      const {files, fileOf} = printModel(input)
      const {program, diagnostics} = await compilePages(files)
      const places = new Set(
        diagnostics.flatMap(({source, severity}) => (severity === 'info' ? [] : [source.file]))
      )
      const silent = differences(input, fileOf, program).find(({file}) =>
        file === '' ? places.size === 0 : !places.has(file)
      )
      if (silent)
        throw new Violation(
          `misread ${silent.what}`,
          `${silent.file}: wanted ${silent.wanted}, read ${silent.found}`
        )
      return {pages: Object.keys(files).length, models: 1}
    }
  }
}
