import {github} from './github.ts'
import {json} from './json.ts'
import {plain} from './plain.ts'
import {pretty} from './pretty.ts'
import {sarif} from './sarif.ts'

/** Every way to print diagnostics, by the name that `--format` takes. */
export const printers = {pretty, plain, json, github, sarif}

export type Format = keyof typeof printers
