import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { cutFonts } from '../web/ui/style/fonts.ts'
import { buildSheet, SHEETS } from '../web/ui/style/styles.ts'
import { buildModules } from './build-modules.ts'

const INPUTS = ['web/ui/style/*', 'web/browser/*', 'web/public/**/*', 'bin/build-*.ts', 'package-lock.json']
const SQUEEZED = new Set(['.css', '.js', '.svg'])

type Built = { name: string; file: string; bytes: Uint8Array }

/**
 * Builds stylesheets, fonts, browser modules and pictures into .build/public under names that change with their
 * content (text also as .br), and the list of names in .build/assets.json. Does nothing where nothing changed.
 */
export async function buildAssets(root: string): Promise<void> {
  const out = join(root, '.build/public')
  const list = join(root, '.build/assets.json')
  const stamp = join(root, '.build/assets.inputs')
  const inputs = await hashOfInputs(root)
  if (await isCurrent(stamp, inputs, list, out)) return

  await mkdir(out, { recursive: true })
  const built = await buildAll(root)
  const kept = new Set<string>()
  for (const { file, bytes } of built) {
    await writeFile(join(out, file), bytes)
    kept.add(file)
    if (!SQUEEZED.has(extname(file))) continue
    await writeFile(join(out, `${file}.br`), await squeeze(bytes))
    kept.add(`${file}.br`)
  }
  const names = Object.fromEntries(built.map(({ name, file }) => [name, file]))
  await writeFile(`${list}.new`, `${JSON.stringify(names, null, 2)}\n`)
  await rename(`${list}.new`, list)
  for await (const old of glob('*', { cwd: out })) if (!kept.has(old)) await rm(join(out, old))
  await writeFile(stamp, inputs)
}

async function buildAll(root: string): Promise<Built[]> {
  const [fonts, modules, pictures] = await Promise.all([cutFonts(), buildModules(root), readPictures(root)])
  const letters = fonts.map(({ name, file, range }) => ({ ...named(`${name}.woff2`, file), letters: name, range }))
  const byLetters = new Map(letters.map((font) => [font.letters, { file: font.file, range: font.range }]))
  const sheets = await Promise.all(
    SHEETS.map(async (name) => named(`${name}.css`, Buffer.from(await buildSheet(root, name, byLetters)))),
  )
  return [...letters.map(({ name, file, bytes }) => ({ name, file, bytes })), ...sheets, ...modules, ...pictures]
}

async function readPictures(root: string): Promise<Built[]> {
  const folder = join(root, 'web/public')
  const found: Built[] = []
  for await (const path of glob('**/*.*', { cwd: folder }))
    found.push(named(basename(path), await readFile(join(folder, path))))
  return found
}

function named(name: string, bytes: Uint8Array): Built {
  const end = extname(name)
  return { name, file: `${basename(name, end)}-${hash(bytes).slice(0, 10)}${end}`, bytes }
}

async function hashOfInputs(root: string): Promise<string> {
  const files: string[] = []
  for await (const path of glob(INPUTS, { cwd: root })) if (extname(path)) files.push(path)
  const parts = await Promise.all(
    files.toSorted().map(async (path) => `${path} ${hash(await readFile(join(root, path)))}`),
  )
  return hash(Buffer.from(parts.join('\n')))
}

async function isCurrent(stamp: string, inputs: string, list: string, out: string): Promise<boolean> {
  try {
    if ((await readFile(stamp, 'utf8')) !== inputs) return false
    const names: Record<string, string> = JSON.parse(await readFile(list, 'utf8'))
    return Object.values(names).every((file) => existsSync(join(out, file)))
  } catch {
    return false
  }
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const squeeze = (bytes: Uint8Array) =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename)
  await buildAssets(resolve(import.meta.dirname, '..'))
