import { browserTypes, build, findBrowser, journeys, lint, onServer, runSteps, types, vitest } from './steps.ts'

/** Everything: what CI runs. */
process.exitCode = await runSteps([
  types,
  browserTypes,
  lint,
  build,
  vitest('tests', []),
  onServer(),
  journeys(findBrowser),
])
