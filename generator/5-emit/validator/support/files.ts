/** The files of `validators/support/`: what the validators of a program use, and nothing else. */
import {
  type ClassDeclarationStructure,
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
  type StatementStructures,
  StructureKind
} from 'ts-morph'
import type {EmittedFile} from '../../../model/emitted-file.ts'
import {patterns} from '../../../model/patterns.ts'
import type {Tools} from '../../emitter.ts'
import {specifier} from '../../imports.ts'
import type {Plan} from '../../plan/plan.ts'
import {type SupportCheck, type SupportCheckName, supportChecks} from './checks.ts'
import {type IssueFunctionName, issueFunctions} from './issue-functions.ts'
import {checkNames, issueNames, type SupportName, supportPath} from './names.ts'

/** How many levels of recursive types a value may have: stacks end not far behind, real answers long before. */
const maxDepth = 500

/** What `ValidationError` calls. */
const neededByError: readonly SupportName[] = ['isFull', 'cut']

export function supportFiles(plan: Plan, tools: Tools, used: ReadonlySet<SupportName>): EmittedFile[] {
  const needed = withNeeds(new Set([...used, ...neededByError]))
  return [checksFile(tools, needed), issuesFile(plan, tools, needed), schemaFile(plan, tools)]
}

/** Everything that is used, with what that needs. */
function withNeeds(used: ReadonlySet<SupportName>): ReadonlySet<SupportName> {
  const needed = new Set<SupportName>()
  const add = (name: SupportName): void => {
    if (needed.has(name)) return
    needed.add(name)
    const check = supportChecks[name as SupportCheckName]
    const more = check?.needs ?? issueFunctions[name as IssueFunctionName]?.needs ?? []
    more.forEach(add)
  }
  used.forEach(add)
  return needed
}

function checksFile({print, render}: Tools, needed: ReadonlySet<SupportName>): EmittedFile {
  const names = checkNames.filter((name) => needed.has(name))
  const used = [
    ...new Set(names.map((name) => supportChecks[name].pattern).filter((name) => name !== undefined))
  ]
  const constants = [
    ...(needed.has('maxDepth')
      ? [`/** How deeply a value of a recursive type may be nested. */\nexport const maxDepth = ${maxDepth};`]
      : []),
    ...used.map((name) => `const ${name} = ${patterns[name]};`)
  ]
  const functions = names.map((name): FunctionDeclarationStructure => {
    const check: SupportCheck = supportChecks[name]
    return {
      kind: StructureKind.Function,
      isExported: true,
      name,
      typeParameters: [...(check.typeParameters ?? [])],
      parameters: Object.entries(check.parameters).map(([name, type]) => ({name, type})),
      returnType: check.returns,
      docs: [check.docs],
      statements: render(`validator/checks/${check.template}.ts`, {
        ...check.context,
        pattern: check.pattern ?? ''
      })
    }
  })
  const statements = [constants.join('\n'), ...functions].filter((statement) => statement !== '')
  return print({path: supportPath('isObject'), statements})
}

function issuesFile(plan: Plan, {print, render}: Tools, needed: ReadonlySet<SupportName>): EmittedFile {
  const path = supportPath('issue')
  const imported = (['isAnnotation', 'maxDepth'] as const)
    .filter((name) => needed.has(name))
    .filter((name) =>
      issueNames.some((user) => needed.has(user) && issueFunctions[user].needs?.includes(name))
    )
  const functions = issueNames
    .filter((name) => needed.has(name))
    .map((name): FunctionDeclarationStructure => {
      const {parameters, returns, docs, exported} = issueFunctions[name]
      return {
        kind: StructureKind.Function,
        isExported: exported,
        name,
        parameters: Object.entries(parameters).map(([name, type]) => ({
          name: name.replace('?', ''),
          type,
          hasQuestionToken: name.endsWith('?')
        })),
        returnType: returns,
        docs: [docs],
        statements: render(`validator/support/${name.replaceAll(/[A-Z]/g, '-$&').toLowerCase()}.ts`, {})
      }
    })
  const constants = [
    `/** How many issues are listed. */\nconst maxIssues = ${plan.options.maxIssues};`,
    `/** The result for every valid value. */\nconst valid: ValidationResult = { valid: true };`,
    ...(needed.has('noProperty')
      ? [`/** What is expected of an undocumented key. */\nexport const noProperty = 'absent';`]
      : [])
  ]
  const imports: StatementStructures[] =
    imported.length === 0
      ? []
      : [
          {
            kind: StructureKind.ImportDeclaration,
            namedImports: [...imported],
            moduleSpecifier: specifier(path, supportPath('isObject'), plan.options.importExtension)
          }
        ]
  return print({
    path,
    statements: [...imports, issueInterface, resultType, errorClass(render), ...constants, ...functions]
  })
}

const issueInterface: InterfaceDeclarationStructure = {
  kind: StructureKind.Interface,
  isExported: true,
  name: 'Issue',
  docs: ['A single issue with a value.'],
  properties: [
    {
      name: 'path',
      type: '(string | number)[]',
      docs: ["The keys that lead to it: `['quarantine', 'reason']`; none where it is the value itself."]
    },
    {name: 'message', type: 'string', docs: ['`must be an integer, not "12"`']},
    {name: 'expected', type: 'string', docs: ['`an integer`']},
    {name: 'found', type: 'string', docs: ['`"12"`']},
    {name: 'docs', type: 'string', docs: ['Page and line of the docs that say so: `spec/user.md:25`.']}
  ]
}

const resultType = `/** The result of a validation. */
export type ValidationResult =
  | { readonly valid: true; readonly issues?: undefined }
  | { readonly valid: false; readonly issues: readonly Issue[] };`

function errorClass(render: Tools['render']): ClassDeclarationStructure {
  return {
    kind: StructureKind.Class,
    isExported: true,
    name: 'ValidationError',
    extends: 'Error',
    docs: ['Thrown for an invalid value, with its issues. The message has the first five.'],
    // A property of its own, not of a parameter: types must be all there is to erase.
    properties: [{name: 'issues', type: 'readonly Issue[]', isReadonly: true}],
    ctors: [
      {
        parameters: [
          {name: 'type', type: 'string'},
          {name: 'issues', type: 'readonly Issue[]'}
        ],
        statements: render('validator/support/validation-error.ts', {})
      }
    ]
  }
}

function schemaFile(plan: Plan, {print, render}: Tools): EmittedFile {
  const path = supportPath('standardSchema')
  const strips = plan.options.unknownProperties === 'strip'
  return print({
    path,
    statements: [
      `import type { Issue, ValidationResult } from '${specifier(path, supportPath('issue'), plan.options.importExtension)}';
`,
      schemaInterface,
      {
        kind: StructureKind.Function,
        isExported: true,
        name: 'standardSchema',
        typeParameters: ['Output'],
        parameters: [
          {name: 'validate', type: '(value: unknown) => ValidationResult'},
          ...(strips ? [{name: 'copy', type: '(value: Output) => Output', hasQuestionToken: true}] : [])
        ],
        returnType: 'StandardSchema<Output>',
        docs: ['Creates a schema for libraries that accept Standard Schema.'],
        statements: render('validator/support/standard-schema.ts', {strips})
      }
    ]
  })
}

const schemaInterface = `
/** A schema as [Standard Schema](https://standardschema.dev) v1 has it. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'typedown';
    readonly validate: (
      value: unknown
    ) =>
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}
`
