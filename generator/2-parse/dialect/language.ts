/** What docs in one language say of properties and types, as data. Phrases are regular expressions, whatever their case. */
export interface Language {
  /** BCP 47: `de`. */
  readonly code: string
  readonly bases: BaseWords
  readonly statements: StatementWords
  /** Headings of sections as the translation has them, and what the original says: `{Eigenschaften: 'Properties'}`. */
  readonly headings: {readonly [translated: string]: string}
  /** Titles of pages of resources, with `NAME` where the name stands: `Tipo de recurso NAME`. */
  readonly titles: readonly string[]
  /** Titles of enums, the same way: `Tipo de enumeración NAME`. */
  readonly enumTitles: readonly string[]
  /** Headings of the values of an enum, the same way: `Valores de NAME`. */
  readonly valueTitles: readonly string[]
  /** Words of type cells, and what the original says: `{Cadena: 'String', colección: 'collection'}`. */
  readonly types: {readonly [translated: string]: string}
  /** Heads of columns, the same way. */
  readonly columns: {readonly [translated: string]: string}
}

/** How base types are stated. */
export interface BaseWords {
  /** Right before the name of the base: "Inherits from". */
  readonly before: readonly string[]
  /** Right behind it, in languages whose verbs end the sentence. */
  readonly behind?: readonly string[]
  /** Right before the name in the description of a property: "Inherited from". */
  readonly rows: readonly string[]
  /** Right before names of derived types: "Base type for". */
  readonly beforeDerived?: readonly string[]
  /** Right behind them: "inherit from this type". */
  readonly behindDerived?: readonly string[]
}

/** Statements that are whole sentences, or parts between commas. */
export interface StatementWords {
  readonly required: readonly string[]
  /** Of answers alone: "Always present." */
  readonly present?: readonly string[]
  /** Of requests alone: "Required on create." */
  readonly requiredToCreate?: readonly string[]
  readonly optional: readonly string[]
  readonly nullable: readonly string[]
  readonly notNullable: readonly string[]
  readonly readOnly: readonly string[]
  readonly key: readonly string[]
  readonly deprecated: readonly string[]
}
