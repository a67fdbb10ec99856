import { basename, join } from 'node:path'
import { build } from 'esbuild'

const ENTRIES = ['base', 'map', 'passkey', 'write', 'sort', 'keying', 'triage']

/** The enhancement modules; what several of them share, or load late, is split into files of its own. */
export async function buildModules(root: string): Promise<{ name: string; file: string; bytes: Uint8Array }[]> {
  const folder = join(root, 'web/browser')
  const result = await build({
    entryPoints: ENTRIES.map((name) => join(folder, `${name}.ts`)),
    outdir: join(root, '.build/public'),
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    write: false,
    metafile: true,
  })
  const entries = new Map(
    Object.entries(result.metafile.outputs).map(([path, { entryPoint }]) => [basename(path), entryPoint]),
  )
  return result.outputFiles.map(({ path, contents }) => {
    const file = basename(path)
    const entry = entries.get(file)
    const known = entry && ENTRIES.includes(basename(entry, '.ts'))
    return { name: known ? `${basename(entry, '.ts')}.js` : file, file, bytes: contents }
  })
}
