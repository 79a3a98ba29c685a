// Holds the generated validators against the service's real answers: `npm run answers [-- FOLDER]` prints the table of docs/fidelity.md, and why each refused one is.
import {readAnswers} from './answers/corpus.ts'
import {judge} from './answers/judge.ts'
import {answersTable, refusalList} from './answers/report.ts'
import {corpusFolder} from './corpus-folder.ts'

const folder = corpusFolder('resources', 'api', 'examples.json')
const {judged, refusals} = await judge(await readAnswers(folder))
console.log(`${answersTable(judged, refusals)}\n\n${refusalList(refusals)}`)
