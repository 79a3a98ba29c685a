/** Editors of the playground: CodeMirror with the parts that it needs, in the colours of the site. */
import {defaultKeymap, history, historyKeymap} from '@codemirror/commands'
import {javascript} from '@codemirror/lang-javascript'
import {json} from '@codemirror/lang-json'
import {markdown} from '@codemirror/lang-markdown'
import {HighlightStyle, syntaxHighlighting} from '@codemirror/language'
import {type Diagnostic, lintGutter, lintKeymap, setDiagnostics} from '@codemirror/lint'
import {EditorState, type Extension, type Text} from '@codemirror/state'
import {drawSelection, EditorView, keymap, lineNumbers} from '@codemirror/view'
import {tags} from '@lezer/highlight'

/** What an editor underlines, with its fixes. */
export interface Mark {
  readonly from: number
  readonly to: number
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly source?: string
  readonly fixes?: readonly {readonly title: string; readonly text: string}[]
}

export interface EditorSettings {
  /** What a screen reader calls it. */
  readonly label: string
  readonly language: 'markdown' | 'json' | 'typescript'
  /** Called with the text when a user changed it; without it nothing can be changed. */
  readonly onChange?: (text: string) => void
}

export interface Editor {
  /** Shows a text. The history of another document is forgotten. */
  readonly show: (text: string) => void
  readonly mark: (marks: readonly Mark[]) => void
  readonly replace: (from: number, to: number, text: string) => void
  readonly goTo: (offset: number) => void
  readonly remove: () => void
}

/** In the variables of the site, which follow light and dark. */
const highlighting = HighlightStyle.define([
  {tag: [tags.heading, tags.strong], fontWeight: 'bold'},
  {tag: tags.emphasis, fontStyle: 'italic'},
  {tag: [tags.keyword, tags.link, tags.url], color: 'var(--playground-keyword)'},
  {tag: [tags.string, tags.monospace], color: 'var(--playground-string)'},
  {tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--playground-number)'},
  {tag: [tags.comment, tags.meta], color: 'var(--vp-c-text-2)'},
  {tag: [tags.typeName, tags.propertyName], color: 'var(--playground-name)'}
])

const theme = EditorView.theme({
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--vp-c-brand-soft)'
  }
})

const languages: {readonly [name in EditorSettings['language']]: () => Extension} = {
  markdown: () => markdown(),
  json: () => json(),
  typescript: () => javascript({typescript: true})
}

export function createEditor(parent: Element, {label, language, onChange}: EditorSettings): Editor {
  const shown = {byUs: false}
  let marked: {readonly doc: Text; readonly marks: string} | undefined
  const extensions: Extension = [
    lineNumbers(),
    drawSelection(),
    theme,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({'aria-label': label, tabindex: '0'}),
    languages[language](),
    syntaxHighlighting(highlighting),
    lintGutter(),
    // The Tab key leaves the editor.
    keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
    onChange ? history() : [EditorState.readOnly.of(true)],
    EditorView.updateListener.of(({docChanged, state}) => {
      if (docChanged && !shown.byUs) onChange?.(state.doc.toString())
    })
  ]
  const view = new EditorView({parent, state: EditorState.create({extensions})})
  return {
    show: (text) => {
      if (view.state.doc.toString() === text) return
      shown.byUs = true
      if (onChange) view.setState(EditorState.create({doc: text, extensions}))
      else view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: text}})
      shown.byUs = false
    },
    mark: (marks) => {
      // Setting them again closes the tooltip that shows one.
      const state = {doc: view.state.doc, marks: JSON.stringify(marks)}
      if (marked?.doc === state.doc && marked.marks === state.marks) return
      marked = state
      view.dispatch(setDiagnostics(view.state, marks.map(toDiagnostic)))
    },
    replace: (from, to, insert) => {
      view.dispatch({changes: {from, to, insert}, selection: {anchor: from + insert.length}})
      view.focus()
    },
    goTo: (offset) => {
      view.dispatch({selection: {anchor: offset}, effects: EditorView.scrollIntoView(offset, {y: 'center'})})
      view.focus()
    },
    remove: () => view.destroy()
  }
}

function toDiagnostic({fixes = [], ...mark}: Mark): Diagnostic {
  return {
    ...mark,
    actions: fixes.map(({title, text}) => ({
      name: title,
      apply: (view, from, to) => view.dispatch({changes: {from, to, insert: text}})
    }))
  }
}
