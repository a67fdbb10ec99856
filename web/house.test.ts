import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { expect, test } from 'vitest'
import { areas } from './areas.ts'
import { configurationPage } from './config-page.ts'
import { proofs, requirementsPage } from './requirements.ts'

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(file))
const sources = tracked.filter((file) => /^(packages|web)\/.*\.tsx?$/.test(file))
const isTest = (file: string) =>
  /\.test\.tsx?$|\.test-support\.tsx?$|^web\/town\/|(^|\/)bench[^/]*\.ts$|^packages\/[^/]*\.test/.test(file)
const code = sources.filter((file) => !isTest(file) && !file.startsWith('web/browser/'))
const read = (file: string) => readFileSync(file, 'utf8')
/** The order is the law: an area may open only the doors of areas before it. */
const order = areas.map(({ name }) => name)

type Arrow = { from: string; to: string; typesOnly: boolean }

async function arrows(files: string[]): Promise<{ read: Set<string>; arrows: Arrow[] }> {
  const { output } = await cruise(files, {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node'],
    },
    tsConfig: { fileName: 'tsconfig.json' },
  })
  const { modules } = output as ICruiseResult
  return {
    read: new Set(modules.map(({ source }) => source)),
    arrows: modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved, dependencyTypes }) => ({
        from: source,
        to: resolved,
        typesOnly: dependencyTypes.includes('type-only'),
      })),
    ),
  }
}

const area = (file: string) => /^web\/areas\/([^/]+)\//.exec(file)?.[1]
const named = (file: string, name: string) =>
  new RegExp(`/${name}(-[a-z-]+)?\\.tsx?$`).test(file) || new RegExp(`/${name}/[^/]+\\.tsx?$`).test(file)
const isUi = (file: string) => file.startsWith('web/ui/')
const isPlatform = (file: string) => file.startsWith('web/platform/')
const isOurs = (file: string) => /^(web|packages)\//.test(file)
/** Leaves that know nothing: anybody may look at them. */
const leaves = ['web/platform/paths.ts', 'web/ui/layout/view.ts']

/** Every law of imports, as a sentence for each arrow that breaks it. */
export function broken({ from, to, typesOnly }: Arrow): string | undefined {
  if (!isOurs(to) || leaves.includes(to) || isTest(to))
    return isTest(to) &&
      isOurs(to) &&
      !isTest(from) &&
      !/^web\/(server|ready|seed)/.test(from) &&
      !to.startsWith('web/town/')
      ? `${from} imports a test: ${to}`
      : undefined
  const [a, b] = [area(from), area(to)]
  if (from.startsWith('packages/')) {
    const own = from.split('/')[1]
    if (from.startsWith(`packages/${own}/bin/`) && to.startsWith('packages/command/')) return undefined
    return to.startsWith(`packages/${own}/`) || to.startsWith('packages/numbers/')
      ? undefined
      : `a kernel knows only itself and numbers: ${from} -> ${to}`
  }
  if (isPlatform(from)) {
    if (isPlatform(to) || to === 'web/db/types.ts' || to === 'web/config.ts') return undefined
    if (to.startsWith('packages/ledger/') && /\/(record|sequencer)\.ts$/.test(from)) return undefined
    return `the platform knows no domain: ${from} -> ${to}`
  }
  if (isUi(from)) return isUi(to) ? undefined : `ui knows only itself and paths: ${from} -> ${to}`
  if (!a) return undefined
  if (b && b !== a) {
    if (named(to, 'paths')) return undefined
    if (!to.endsWith(`web/areas/${b}/index.ts`)) return `${from} goes past the door of ${b}: ${to}`
    if (order.indexOf(b) >= order.indexOf(a)) return `${from} looks up to ${b}`
    if (named(from, 'pages') || named(from, 'rules') || named(from, 'words'))
      return `${from} opens a door: only routes, queries and commands may`
    return undefined
  }
  // A type says what data look like; it reads nothing.
  if (typesOnly && a === b) return undefined
  if (named(from, 'paths')) return `paths know nothing: ${from} -> ${to}`
  if (named(from, 'rules') || named(from, 'words')) {
    return /\/platform\/(db|http|record|outbox|jobs|session)|queries|commands|pages|routes/.test(to)
      ? `${from} must stay pure: ${to}`
      : undefined
  }
  if (named(from, 'pages'))
    return /\/platform\/(db|http|record|outbox|jobs)\.ts$|queries|commands|routes/.test(to)
      ? `a page reads no database: ${from} -> ${to}`
      : undefined
  if (named(from, 'queries') || named(from, 'commands'))
    return /\/pages|\/routes|\/platform\/http\.ts$|\/ui\//.test(to) && to !== 'web/ui/layout/format.ts'
      ? `${from} draws or serves: ${to}`
      : undefined
  return undefined
}

test('imports follow the law of the house, every file is read, and a planted break is found', async () => {
  const planted = 'web/platform/planted-break.ts'
  writeFileSync(planted, "export { areas } from '../areas/home/index.ts'\n")
  try {
    const found = await arrows([...code, planted])
    expect(
      [...code].filter((file) => !found.read.has(file)),
      'files that were not read',
    ).toEqual([])
    const breaks = found.arrows
      .filter(({ from }) => !isTest(from))
      .map(broken)
      .filter(Boolean)
    expect(breaks).toContain(`the platform knows no domain: ${planted} -> web/areas/home/index.ts`)
    expect(breaks.filter((sentence) => !sentence?.includes(planted))).toEqual([])
    expect(circles(found.arrows.filter(({ from, to }) => from !== planted && isOurs(to)))).toEqual([])
  } finally {
    rmSync(planted)
  }
})

/** Import circles of code that runs; types alone may look at each other. */
function circles(all: Arrow[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to, typesOnly } of all) if (!typesOnly) next.set(from, [...(next.get(from) ?? []), to])
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const walk = (file: string, trail: string[]): void => {
    if (state.get(file) === 'open') return void found.push([...trail.slice(trail.indexOf(file)), file].join(' -> '))
    if (state.has(file)) return
    state.set(file, 'open')
    for (const to of next.get(file) ?? []) walk(to, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of next.keys()) walk(file, [])
  return found
}

test('no file is over 300 lines, the median is small, and few are long', () => {
  const lengths = code
    .filter((file) => file !== 'web/db/types.ts' && !file.startsWith('web/town/'))
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .sort((x, y) => x.lines - y.lines)
  expect(lengths.filter(({ lines }) => lines > 300).map(({ file, lines }) => `${file}: ${lines}`)).toEqual([])
  expect(lengths[Math.floor(lengths.length / 2)]!.lines).toBeLessThanOrEqual(80)
  expect(lengths[Math.floor(lengths.length * 0.95)]!.lines).toBeLessThanOrEqual(200)
})

test('kernels know no clock, no chance and no surroundings', () => {
  for (const file of code.filter((f) => /^packages\/(?!command\/)[^/]+\/src\//.test(f)))
    expect(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''), file).not.toMatch(
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|node:(fs|net|http)/,
    )
})

test('configuration is the only reader of the environment', () => {
  const readers = code.filter(
    (file) => /process\.env\b/.test(read(file)) && file.startsWith('web/') && !file.startsWith('web/bench/'),
  )
  expect(
    readers.filter(
      (file) =>
        ![
          'web/config.ts',
          'web/server.ts',
          'web/serve-web.ts',
          'web/serve-work.ts',
          'web/vitest.config.ts',
          'web/platform/box.ts',
          'web/admin/folkmoot.ts',
          'web/db/generate.ts',
        ].includes(file),
    ),
  ).toEqual([])
})

test('names say what a thing is', () => {
  expect(code.filter((file) => /\/(utils|helpers|misc|common|manager)(\.tsx?)?(\/|$)/.test(file))).toEqual([])
  expect(
    code.filter((file) => !/^[a-z0-9./@-]+$/.test(file)),
    'kebab-case',
  ).toEqual([])
  expect(
    tracked
      .map((file) => file.split('/')[0]!)
      .filter((entry, i, all) => !entry.startsWith('.') && all.indexOf(entry) === i).length,
  ).toBeLessThanOrEqual(16)
})

test('every route says who may and what is recorded, its path is kebab-case, and no two answer the same', () => {
  const routes = areas.flatMap((a) => a.routes.map((route) => ({ area: a.name, ...route })))
  const keys = routes.map(({ method, path }) => `${method} ${path.pattern}`)
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  for (const { method, path, who, records } of routes) {
    expect(path.pattern).toMatch(/^\/([a-z0-9.:/{}*-]|:[a-zA-Z]+)*$/)
    expect(who.name).not.toBe('')
    if (method === 'POST') expect(records, path.pattern).toMatch(/^[a-z-]+(\.[a-z-]+)?$/)
  }
})

test('routes of before still answer: docs/generated/routes.txt is current, and nothing vanished from it', () => {
  const lines = areas.flatMap((a) =>
    a.routes.map(
      ({ method, path, who, records }) =>
        `${a.name.padEnd(11)} ${method.padEnd(4)} ${path.pattern}  [${who.name}]${records ? ` records ${records}` : ''}`,
    ),
  )
  const file = 'docs/generated/routes.txt'
  const now = `${lines.join('\n')}\n`
  if (process.env['FOLKMOOT_GENERATE']) writeFileSync(file, now)
  expect(read(file)).toBe(now)
})

test('every requirement that is claimed names a test that exists', () => {
  for (const { row, file, test: title } of proofs)
    expect(existsSync(file) && read(file).includes(title), `${row}: ${file} has no test "${title}"`).toBe(true)
  expect(new Set(proofs.map(({ row }) => row)).size).toBe(proofs.length)
})

test('docs that are printed from code are current', () => {
  expect(read('docs/generated/requirements.md')).toBe(requirementsPage())
  expect(read('docs/running/configuration.md')).toBe(configurationPage())
})

test('commands and files that the docs name exist', () => {
  for (const doc of tracked.filter((file) => file.endsWith('.md'))) {
    for (const [, name] of read(doc).matchAll(/`(bin\/[a-z-]+(?:\.ts)?)/g))
      expect(existsSync(name!), `${doc} names ${name}`).toBe(true)
    for (const [, to] of read(doc).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)\)/g))
      expect(existsSync(join(dirname(doc), to!)), `${doc} links to ${to}`).toBe(true)
  }
})

test('nothing is left undone in words, and no test is switched off', () => {
  const self = 'web/house.test.ts'
  for (const file of [...sources, ...tracked.filter((f) => /\.(md|sql|scss)$/.test(f))].filter((f) => f !== self)) {
    const words = read(file)
    expect(words, file).not.toMatch(/\b(TODO|FIXME|XXX|HACK)\b/)
    expect(words, file).not.toMatch(/coming soon|not yet implemented|lorem ipsum/i)
    expect(words, file).not.toMatch(/\b(it|test|describe)\.(skip|only|todo)\b|expect\(true\)/)
  }
})
