import {type BuilderView, given, type Line, type Work} from './builder-work.ts'
import {definesMoment} from './lifecycle.ts'
import {personNames} from './person-names.ts'

/** What values of one object draw together, in the order of its constants. */
const together = ['person', 'group', 'place', 'fault'] as const

/** Before what uses them, the moment and the draws that several lines use; that of a single line is made there. */
export function withShared(work: Work, view: BuilderView): BuilderView {
  const draws: Line[] = []
  let {consts, lines} = view
  for (const name of together) {
    if (!work.shared.has(name)) continue
    const [value, use] = [`draw(seed, ${work.scope.key(`(${name})`)})`, new RegExp(`\\(${name}(?=[,)])`, 'g')]
    const uses = [...consts, ...lines].flatMap((line) => line.value.match(use) ?? [])
    if (uses.length > 1) draws.push({name, value})
    else {
      const inlined = (line: Line): Line => ({...line, value: line.value.replace(use, `(${value}`)})
      consts = consts.map(inlined)
      lines = lines.map(inlined)
    }
  }
  return {consts: [...momentConst(work), ...draws, ...namesConst(work), ...consts], lines}
}

/** Names that overrides give the person, which addresses and full names follow. */
function namesConst({shared, type, scope}: Work): Line[] {
  if (!shared.has('names')) return []
  const names = personNames(scope.plan.propertiesOf(type.name), type.typeName)
  const parts = names.map(([part, {name}]) => `${part}: ${given(name).replace('?.', '.')}`)
  return [{name: 'names', value: `override && { ${parts.join(', ')} }`}]
}

function momentConst({scope, type, shared, properties}: Work): Line[] {
  if (!shared.has('moment')) return []
  const times = properties.some(definesMoment) ? ', override, shape' : ''
  // Strings that only their names call times do not make a type one that gets its parent's time.
  const parentTime = scope.relations.hasTimes(type) ? 'parentTime' : 'undefined'
  return [{name: 'moment', value: `${scope.support('momentOf')}(seed, context, ${parentTime}${times})`}]
}
