/** Scripts of values and of validation for the sandbox, and what they post. */

/** How JSON writes what it has no notation for. */
const post = `postMessage(JSON.stringify(answer, (_, value) => typeof value === 'bigint' ? String(value) : value, 2));`

/** A script that posts `count` values of a type, as JSON. */
export function valuesScript(script: string, type: string, seed: number, count: number): string {
  return `${script}const create = load('factories/registry.js').factories[${JSON.stringify(type)}];
const answer = Array.from({length: ${count}}, (_, index) => create({}, {seed: ${seed} + index}));
${post}`
}

/** A script that posts the issues of a value of a type, as JSON. */
export function validationScript(script: string, type: string, value: unknown): string {
  return `${script}const {issues = []} = load('registry.js').registry[${JSON.stringify(type)}].validate(JSON.parse(${JSON.stringify(JSON.stringify(value))}));
const answer = issues.map(({message, path = []}) => ({message, path: path.map((key) => key?.key ?? key)}));
${post}`
}

/** An issue of a value, with the keys that lead to its place. */
export interface ValueIssue {
  readonly message: string
  readonly path: readonly (string | number)[]
}

/** What a script of validation posted; code of others may post anything. */
export function valueIssues(text: string): readonly ValueIssue[] {
  const posted: unknown = JSON.parse(text)
  return Array.isArray(posted) ? posted.filter(isIssue) : []
}

function isIssue(value: unknown): value is ValueIssue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'message' in value &&
    typeof value.message === 'string' &&
    'path' in value &&
    Array.isArray(value.path) &&
    value.path.every((key) => typeof key === 'string' || typeof key === 'number')
  )
}
