import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './steps.ts'

/** Runs the benchmarks asked for: `web`, `network`, `survey`, `votes`, `hall`, `board`, `places`, `sense`, or the name of a kernel, or `kernels`; all of them without a name. */
const kernels = readdirSync('packages').filter((name) => existsSync(join('packages', name, 'bench.ts')))
const asked = process.argv[2]
const known = ['web', 'network', 'survey', 'votes', 'hall', 'board', 'places', 'sense', 'kernels', ...kernels]
if (asked && !known.includes(asked)) {
  console.error(`There is no benchmark "${asked}". There are: ${known.join(', ')}.`)
  process.exit(2)
}
const run = (script: string) => {
  console.log(`\n== ${script}`)
  return (
    spawnSync(process.execPath, ['--enable-source-maps', script, ...process.argv.slice(3)], { stdio: 'inherit' })
      .status ?? 1
  )
}
const scripts = [
  ...(!asked || asked === 'web' ? ['.build/server/bench.js'] : []),
  ...(!asked || asked === 'network' ? ['.build/server/network.js'] : []),
  ...(!asked || asked === 'survey' ? ['.build/server/survey.js'] : []),
  ...(!asked || asked === 'votes' ? ['.build/server/votes.js'] : []),
  ...(!asked || asked === 'hall' ? ['.build/server/hall.js'] : []),
  ...(!asked || asked === 'board' ? ['.build/server/board.js'] : []),
  ...(!asked || asked === 'places' ? ['.build/server/places.js'] : []),
  ...(!asked || asked === 'sense' ? ['.build/server/sense.js'] : []),
  ...kernels
    .filter((name) => !asked || asked === 'kernels' || asked === name)
    .map((name) => join('packages', name, 'bench.ts')),
]
if (!asked || asked === 'places') process.env['FOLKMOOT_BROWSER'] ??= findBrowser() ?? ''
process.exitCode = Math.max(...scripts.map(run))
