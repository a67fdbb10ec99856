import { rmSync } from 'node:fs'
import { browserTypes, build, findBrowser, journeys, lint, onServer, runSteps, types, vitest } from './steps.ts'

rmSync('.build/seen', { recursive: true, force: true })
/** Everything: what CI runs. */
process.exitCode = await runSteps([
  types,
  browserTypes,
  lint,
  build,
  vitest('tests', [], { FOLKMOOT_SEEN: '.build/seen' }),
  onServer(),
  journeys(findBrowser),
])
