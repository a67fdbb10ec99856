import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { quickFolder } from '../web/town/quick-folder.ts'

/** A step of a check: it passed so many and failed so many, and these are they. */
export type Counted = { passed: number; failed: number; names?: string[] }
export type Step = { name: string; run(): Promise<Counted> | Counted }

const results = '.build/results'

/** Runs a command in the open; it counts as one that passed or failed. */
export const command = (name: string, file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Step => ({
  name,
  run: () => {
    const done = spawnSync(file, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    return done.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  },
})

const node = (name: string, script: string, args: readonly string[]) =>
  command(name, process.execPath, [script, ...args])

export const types = node('types', 'node_modules/typescript7/bin/tsc', ['-p', 'tsconfig.json'])
export const browserTypes = node('types of browser modules', 'node_modules/typescript7/bin/tsc', [
  '-p',
  'web/browser/tsconfig.json',
])
export const lint = node('lint and format', 'node_modules/@biomejs/biome/bin/biome', [
  'check',
  '--diagnostic-level=error',
  '.',
])
export const build = node('build', 'bin/build.ts', [])

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numTotalTestSuites: number
  success: boolean
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[]
  }[]
}

/** What failed, each with its file and the first line of why, so that the end of a long log says it. */
const failuresOf = ({ testResults }: VitestReport): string[] =>
  testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message = '', assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      const file = relative('.', name)
      if (!failed.length) return [`${file}: ${firstLine(message)}`]
      return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages?.[0])}`)
    })
const firstLine = (text = ''): string => text.split('\n')[0]!.slice(0, 300)

/** Runs vitest and counts its tests; a file that could not be read counts as one that failed. */
export const vitest = (name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Step => ({
  name,
  run: () => {
    mkdirSync(results, { recursive: true })
    const file = join(results, `${name.replace(/\W+/g, '-')}.json`)
    rmSync(file, { force: true })
    const done = spawnSync(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '-c',
        'web/vitest.config.ts',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...args,
      ],
      { stdio: 'inherit', env: { ...process.env, ...env } },
    )
    if (!existsSync(file)) return { passed: 0, failed: 1 }
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
    ).length
    const failed = report.numFailedTests + broken
    const names = failuresOf(report)
    return { passed: report.numPassedTests, failed: failed || (done.status === 0 ? 0 : 1), names }
  },
})

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } }

/** Runs the journeys in a real browser and counts them. */
export const journeys = (browser: () => string | undefined): Step => ({
  name: 'journeys in a browser',
  run: () => {
    mkdirSync(results, { recursive: true })
    const file = join(results, 'journeys.json')
    rmSync(file, { force: true })
    const path = browser()
    const data = quickFolder('e2e')
    const done = spawnSync(
      process.execPath,
      ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts'],
      {
        stdio: 'inherit',
        env: {
          ...process.env,
          PLAYWRIGHT_JSON_OUTPUT_FILE: file,
          FOLKMOOT_E2E_DATA: data,
          ...(path ? { FOLKMOOT_BROWSER: path } : {}),
        },
      },
    )
    rmSync(data, { recursive: true, force: true })
    if (!existsSync(file)) return { passed: 0, failed: 1 }
    const { stats } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky || (done.status === 0 ? 0 : 1) }
  },
})

/** A browser: from the PATH, else Debian's with apt, else Playwright's own download. */
export function findBrowser(): string | undefined {
  const onPath = () =>
    ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
      .map((name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim())
      .find(Boolean)
  const found = onPath()
  if (found) return found
  if (process.getuid?.() === 0 && spawnSync('sh', ['-c', 'command -v apt-get']).status === 0) {
    console.log('Installing chromium with apt')
    spawnSync(
      'sh',
      [
        '-c',
        'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o DPkg::Lock::Timeout=300 chromium',
      ],
      { stdio: 'inherit' },
    )
    const installed = onPath()
    if (installed) return installed
  }
  console.log("Downloading Playwright's browser")
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit' })
  return undefined
}

/** Runs the steps in order, says how long each took, and closes with the sum. Returns the exit code. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const sum = { passed: 0, failed: 0 }
  const failures: string[] = []
  for (const { name, run } of steps) {
    const started = Date.now()
    console.log(`\n== ${name}`)
    const { passed, failed, names = [] } = await run()
    console.log(`   ${name}: ${passed} passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(0)} s`)
    sum.passed += passed
    sum.failed += failed
    if (failed) failures.push(...(names.length ? names.map((one) => `${name}: ${one}`) : [name]))
  }
  if (failures.length) console.log(`\nFailed:\n${failures.map((one) => `  ${one}`).join('\n')}`)
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed ? 1 : 0
}

/** Debian's PostgreSQL for the tests on a server, where it is installed: the oldest there is, in a folder of its own. */
export function startServer(): { url: string; stop(): void } | undefined {
  const bins = spawnSync('sh', ['-c', 'ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V'], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
    .filter((path) => Number(/(\d+)\/bin$/.exec(path)?.[1]) >= 15)
  const bin = bins[0]
  if (!bin) return undefined
  const folder = quickFolder('server')
  const root = process.getuid?.() === 0
  const as = (line: string) =>
    spawnSync(
      'sh',
      [
        '-c',
        root
          ? `chown postgres ${folder} && cd ${folder} && su postgres -s /bin/sh -c '${line}'`
          : `cd ${folder} && ${line}`,
      ],
      { encoding: 'utf8' },
    )
  const port = 20000 + (process.pid % 20000)
  as(`${bin}/initdb -D ${folder}/data -U folkmoot --auth=trust --encoding=UTF8 --locale=C`)
  const started = as(
    `${bin}/pg_ctl -D ${folder}/data -w -l ${folder}/log -o "-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c fsync=off -c wal_level=minimal -c max_wal_senders=0 -c shared_buffers=512MB -c max_connections=300" start`,
  )
  if (started.status !== 0) {
    console.log(started.stdout, started.stderr)
    rmSync(folder, { recursive: true, force: true })
    return undefined
  }
  return {
    url: `postgres://folkmoot@127.0.0.1:${port}/folkmoot`,
    stop() {
      as(`${bin}/pg_ctl -D ${folder}/data -m fast stop`)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The same tests against a PostgreSQL server, where one can be started here. */
export const onServer = (): Step => ({
  name: 'the same on a PostgreSQL server',
  run: async () => {
    const server = startServer()
    if (!server) {
      console.log('No PostgreSQL 15 or later is installed here; the tests ran on the one in the box.')
      return { passed: 0, failed: 0 }
    }
    try {
      return await vitest('tests on a server', ['web/areas', 'web/platform'], { DATABASE_URL: server.url }).run()
    } finally {
      server.stop()
    }
  },
})
