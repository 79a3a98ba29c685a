// Writes the files and tables that are made from declarations.
import {writeFileSync} from 'node:fs'
import {derivedFiles} from './derive/files.ts'
import {root} from './repository.ts'

for (const {path, text} of derivedFiles()) writeFileSync(root + path, text)
