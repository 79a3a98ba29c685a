import {github} from './github.ts'
import {json} from './json.ts'
import {markdown} from './markdown.ts'
import {text} from './text.ts'

/** Every way to print changes, by the name that `--format` takes. */
export const changePrinters = {text, json, markdown, github}
