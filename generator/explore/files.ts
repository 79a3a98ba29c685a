import {readFileSync} from 'node:fs'
import {codeFolder} from '../code-folder.ts'
import type {EmittedFile} from '../model/emitted-file.ts'
import type {ExplorerData} from './data.ts'

/** Only what lies beside it runs, and nothing is loaded from elsewhere: pages come from other people. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'"

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>API explorer</title>
<link rel="stylesheet" href="explorer.css">
</head>
<body>
<noscript>The explorer needs JavaScript.</noscript>
<script src="data.js"></script>
<script src="explorer.js"></script>
</body>
</html>
`

/** The site: a page, its script and style, and the data as a script, since pages from a disk may read no other file. */
export function explorerFiles(data: ExplorerData): EmittedFile[] {
  return [
    {path: 'data.js', text: dataScript(data)},
    {path: 'explorer.css', text: readFileSync(new URL('explorer.css', codeFolder), 'utf8')},
    {path: 'explorer.js', text: readFileSync(new URL('explorer-client.js', codeFolder), 'utf8')},
    {path: 'index.html', text: page}
  ]
}

/** Browsers parse JSON faster than JavaScript. */
function dataScript(data: ExplorerData): string {
  const json = JSON.stringify(data).replaceAll(/[\\']/g, '\\$&')
  return `globalThis.typedownData = JSON.parse('${json}')\n`
}
