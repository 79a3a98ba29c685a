import {camelCase} from '../plan/function-names.ts'

/** The functions of a type, by what they do. */
export interface FunctionNames {
  readonly is: string
  /** Of recursive types: `is`, told how deep the value lies. */
  readonly isAt: string
  readonly assert: string
  readonly validate: string
  readonly parse: string
  readonly schema: string
  /** What is wrong with a value; undefined where nothing is. */
  readonly issues: string
  /** Converts JSON to a value, where these differ. */
  readonly fromJson: string
  /** Copies a right value, without unknown keys. */
  readonly copy: string
}

/**
 * @example
 * functionNames('StatusCode').is // 'isStatusCode'
 * functionNames('StatusCode').schema // 'statusCodeSchema'
 */
export function functionNames(typeName: string): FunctionNames {
  return {
    is: `is${typeName}`,
    isAt: `is${typeName}At`,
    assert: `assert${typeName}`,
    validate: `validate${typeName}`,
    parse: `parse${typeName}`,
    schema: `${camelCase(typeName)}Schema`,
    issues: `${camelCase(typeName)}Issues`,
    fromJson: `${camelCase(typeName)}FromJson`,
    copy: `copy${typeName}`
  }
}
