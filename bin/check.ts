import { browserTypes, build, lint, runSteps, types, vitest } from './steps.ts'

/** The fast part: types, lint and the laws of the house. `--generate` first writes what is generated. */
if (process.argv.includes('--generate')) await import('./generate.ts')
process.exitCode = await runSteps([
  types,
  browserTypes,
  lint,
  build,
  vitest('laws of the house', ['web/house.test.ts'], { FOLKMOOT_NO_DATABASE: '1' }),
])
