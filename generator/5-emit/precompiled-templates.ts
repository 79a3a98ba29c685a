/**
 * The package's own templates by name, compiled when the bundle is built: to compile them takes longer than to use them.
 * Sources have none, since templates may change at any time.
 */
export const precompiledTemplates: ReadonlyMap<string, TemplateSpecification> = new Map()
