import {diagnostic} from '../diagnostics/diagnostic.ts'
import {allBlocks} from '../model/all-blocks.ts'
import type {Block, Document} from '../model/document.ts'
import type {Annotation, Page, Stated} from '../model/page.ts'
import type {Diagnostic} from '../model/program.ts'
import type {SourceFile} from '../model/source-file.ts'
import {pageAnchors} from './anchors.ts'
import {pageDeclarations} from './declarations/declarations.ts'
import {withRepeatedParts} from './declarations/repeated-parts.ts'
import {speaksOfRequests} from './declarations/requests.ts'
import {withDefinitionLists} from './definition-lists.ts'
import {withHeaders} from './empty-headers.ts'
import {withHtmlHeadings, withLabels} from './headings.ts'
import {pageHttp} from './http/blocks.ts'
import {pageAnnotations} from './json/annotations.ts'
import {pageJson} from './json/blocks.ts'
import {statedIn, stringOf} from './json/read-json.ts'
import {pageLinks} from './links.ts'
import {withListedTables} from './listed-tables.ts'
import {withLostTitle} from './lost-title.ts'
import {readMarkdown} from './markdown/document.ts'
import {withOwnerColumns} from './owner-columns.ts'
import {type PageDialect, pageDialect, withDialectWords} from './page-dialect.ts'
import {withParameterNames} from './parameter-names.ts'
import {withPythonClasses} from './python-classes.ts'
import {namespaceOf} from './sections/opening.ts'
import {sectionTree, titleOf, withSections} from './sections/tree.ts'
import {untranslated} from './translated.ts'
import {withTypeColumns} from './type-columns.ts'
import {statedRows, unreadTexts, unreadTypeCells, untypedTables} from './unread-cells.ts'
import {unreadLists} from './unread-lists.ts'
import {unreadTables} from './unread-tables.ts'

/**
 * Reads one page.
 *
 * @example
 * parse({file: 'user.md', text: '# user resource type\n…'}).types[0]?.names // [{from: 'heading', name: 'user', …}]
 */
export function parse(source: SourceFile, dialect?: PageDialect): Page {
  return interpret(readMarkdown(source), dialect)
}

/** What a document means: everything above the markdown. Its dialect is the one that its text shows, where none is given. */
export function interpret(written: Document, given?: PageDialect): Page {
  const dialect = given ?? pageDialect(written)
  const spoken = withDialectWords(written, dialect)
  const document = withDefinitionLists(withTypeColumns(withHtmlHeadings(withLostTitle(untranslated(spoken)))))
  const {file} = document
  const blocks = [
    withPythonClasses,
    withHeaders,
    withListedTables,
    withOwnerColumns,
    withParameterNames,
    withLabels
  ].reduce<readonly Block[]>((written, rewritten) => rewritten(written), document.blocks)
  const root = withRepeatedParts(sectionTree({...document, blocks}))
  const title = titleOf(document)
  const titled = withSections(root).find((section) => title && section.heading === title)
  const annotations = pageAnnotations(document)
  const {json, diagnostics} = pageJson(document, root, annotations)
  const docType = docTypeOf(document)
  const namespace = namespaceOf(allBlocks(document.blocks)) ?? annotatedNamespace(annotations)
  const anchors = pageAnchors(document, written)
  const ofRequest = speaksOfRequests(root, titled, docType)
  const read = pageDeclarations(root, titled, docType, {
    file,
    anchors,
    json,
    ofRequest,
    dialect,
    ...(title ? {} : statedTitle(document))
  })
  const {types, enums, operations} = read
  const isOverview = types.length + enums.length === 0 && docType?.startsWith('conceptual')
  const rows = [...types.flatMap(({properties}) => properties), ...operations.flatMap(statedRows)]
  const mayDescribe = !ofRequest && !isOverview
  return {
    file,
    document,
    root,
    ...(title ? {title} : {}),
    ...(namespace ? {namespace} : {}),
    ...(docType ? {docType} : {}),
    ...(dialect.name === undefined ? {} : {dialect: dialect.name}),
    anchors,
    links: pageLinks(document),
    types,
    enums,
    operations,
    json,
    http: pageHttp(document, root, annotations),
    annotations,
    unread: {
      tables: unreadTables(document, root, read, mayDescribe),
      lists: mayDescribe ? unreadLists(root, read) : [],
      texts: unreadTexts(rows),
      typeCells: unreadTypeCells(rows),
      untyped: types.flatMap(untypedTables)
    },
    diagnostics: [
      ...diagnostics,
      ...(document.excess
        ? [diagnostic('nested-too-deep', {file, ...document.excess.place}, {of: document.excess.of})]
        : []),
      ...annotations.flatMap((annotation) => faulty(file, annotation))
    ]
  }
}

function statedTitle({frontMatter}: Document): {statedTitle?: string} {
  const stated = frontMatter?.data.title
  return typeof stated === 'string' ? {statedTitle: stated.trim()} : {}
}

/** `<!-- {"type": "#page.annotation", "namespace": "acme.calls"} -->` */
function annotatedNamespace(annotations: readonly Annotation[]): Stated | undefined {
  const ofPage = annotations.filter(({value}) => stringOf(value, 'type') === '#page.annotation')
  return ofPage
    .map(({value}) => statedIn(value, 'namespace'))
    .find((stated) => stated !== undefined && /^[A-Za-z_][\w.]*$/.test(stated.text))
}

function docTypeOf({frontMatter}: Document): string | undefined {
  const stated = frontMatter?.data.doc_type
  return typeof stated === 'string' ? stated.trim().toLowerCase() : undefined
}

function faulty(file: string, {fault}: Annotation): Diagnostic[] {
  if (!fault) return []
  return [diagnostic('annotation-syntax', {file, ...fault.place}, fault, {actual: fault.text})]
}
