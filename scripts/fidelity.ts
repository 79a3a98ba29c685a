// Measures how faithfully a corpus is read: `npm run fidelity [-- FOLDER]` prints the table of docs/fidelity.md, findings by code, what differs.

import {corpusFolder} from './corpus-folder.ts'
import {readCorpus} from './fidelity/corpus.ts'
import {measure} from './fidelity/measure.ts'
import {disagreementList, fidelityTable, findingsTable} from './fidelity/report.ts'

const folder = corpusFolder('resources', 'truth.json', 'pages.json')
const corpus = readCorpus(folder)
const {fidelity, disagreements} = measure(corpus)
console.log(`${fidelityTable(fidelity)}\n\n## Findings\n\n${findingsTable(corpus.findings)}`)
console.log(`\n## What differs\n\n${disagreementList(disagreements, corpus.findings)}`)
