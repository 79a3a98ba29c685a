// npm run kills [-- 500]: kills runs of the built command on the way, at every step and at random moments, and says what is left.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, writeFileSync} from 'node:fs'
import {setImmediate, setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {cliFile} from '../generator/testing/cli.ts'
import {type FolderContent, withFolder} from '../generator/testing/folders.ts'
import {
  callsOf,
  completing,
  generating,
  killAt,
  makeScene,
  reset,
  run,
  type Scene,
  stateOf
} from '../generator/testing/kills.ts'

const results = fileURLToPath(new URL('kills.md', import.meta.url))
const wanted = Number(process.argv[2] ?? 500)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)

type Aim = 'before each call' | 'at a random moment' | 'as it is completed'
type State = ReturnType<typeof stateOf>
const counts = new Map<Aim, Map<State | 'stays mixed', number>>()

const random = randomFrom(seed)
let kills = 0

await withFolder(async (small) => {
  await withFolder(async (large) => {
    const scenes = [
      makeScene(small, docs(3, 'String', 'old'), docs(3, 'Int32', 'new')),
      makeScene(large, docs(60, 'String', 'old'), docs(60, 'Int32', 'new'))
    ] as const
    await sweep(scenes[0], Math.ceil(wanted * 0.5))
    await again(scenes[0], Math.ceil(wanted * 0.8))
    await moments(scenes[1], wanted)
  })
})
process.stdout.write(keepReport())
process.exitCode = [...counts.values()].some((states) => states.has('stays mixed')) ? 1 : 0

/** Now and then, for such a run takes long. */
function keepReport(): string {
  const table = report()
  writeFileSync(results, table)
  return table
}

/** Kills before every call in turn, again and again, each time completed by another command. */
async function sweep(scene: Scene, until: number): Promise<void> {
  reset(scene)
  const calls = callsOf(scene, generating)
  for (let round = 0; kills < until; round += 1) {
    for (let call = 1; call <= calls && kills < until; call += 1) {
      reset(scene)
      if (killAt(scene, generating, call)) judge('before each call', scene, call + round)
    }
  }
}

/** Kills a run once its journal is there, then the command that completes it, call by call. */
async function again(scene: Scene, until: number): Promise<void> {
  reset(scene)
  const calls = callsOf(scene, generating)
  while (kills < until) {
    reset(scene)
    if (!killAt(scene, generating, 1 + Math.floor(random() * calls))) continue
    if (stateOf(scene) !== 'to be completed') continue
    const command = completing[Math.floor(random() * completing.length)] ?? generating
    for (let call = 1; kills < until && stateOf(scene) === 'to be completed'; call += 1) {
      if (!killAt(scene, command, call)) break
      judge('as it is completed', scene, undefined)
    }
    finish(scene, 'as it is completed', kills)
  }
}

/** Kills a while after the stage appears. */
async function moments(scene: Scene, until: number): Promise<void> {
  let window = 40
  while (kills < until) {
    reset(scene)
    const child = spawn(process.execPath, [cliFile, ...generating], {cwd: scene.cwd, stdio: 'ignore'})
    const ended = once(child, 'close')
    while (child.exitCode === null && !existsSync(`${scene.cwd}/api/.typedown-stage`)) await setImmediate()
    await setTimeout(random() * window)
    child.kill('SIGKILL')
    const [, signal] = (await ended) as [number | null, string | null]
    // What was too late is no kill: aim closer.
    if (signal === 'SIGKILL') judge('at a random moment', scene, kills)
    else window *= 0.9
  }
}

/** Writes down what a kill left, and has the next command complete it, if one is named. */
function judge(aim: Aim, scene: Scene, next: number | undefined): void {
  kills += 1
  const state = stateOf(scene)
  count(aim, state === 'mixed' ? 'stays mixed' : state)
  if (next !== undefined) finish(scene, aim, next)
  if (kills % 10 === 0) keepReport()
}

function finish(scene: Scene, aim: Aim, next: number): void {
  if (stateOf(scene) !== 'to be completed') return
  const command = completing[next % completing.length] ?? generating
  run(scene.cwd, command)
  if (stateOf(scene) !== 'new') count(aim, 'stays mixed')
}

function count(aim: Aim, state: State | 'stays mixed'): void {
  const states = counts.get(aim) ?? new Map<State | 'stays mixed', number>()
  counts.set(aim, states.set(state, (states.get(state) ?? 0) + 1))
}

function report(): string {
  const rows = [...counts].map(([aim, states]) => {
    const [old, fresh, open, mixed] = (['old', 'new', 'to be completed', 'stays mixed'] as const).map(
      (state) => states.get(state) ?? 0
    )
    return `| ${aim} | ${(old ?? 0) + (fresh ?? 0) + (open ?? 0)} | ${old} | ${fresh} | ${open} | ${mixed} |`
  })
  return `# What is left of the output folder by a run that is killed

\`npm run kills -- ${wanted} ${seed}\`, Node ${process.versions.node}: ${kills} runs of the built command that SIGKILL ended.

| killed | runs | the old output | the new output | completed by the next command | a mixture that stays |
|:---|---:|---:|---:|---:|---:|
${rows.join('\n')}
`
}

function docs(pages: number, type: string, only: string): FolderContent {
  const names = Array.from({length: pages}, (_, index) =>
    index % 3 === 0 ? `${only}${index}` : `page${index}`
  )
  return Object.fromEntries(
    names.map((name) => [
      `docs/${name}.md`,
      `# ${name} resource type\n\nOne ${name}.\n\n## Properties\n\n| Property | Type | Description |\n|:---|:---|:---|\n| id | ${type} | Which ${name}. |\n`
    ])
  )
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
