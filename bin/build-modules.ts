import { basename, join } from 'node:path'
import { build } from 'esbuild'

const ENTRIES = [
  'base',
  'parts',
  'map',
  'passkey',
  'write',
  'similar',
  'share',
  'sort',
  'keying',
  'triage',
  'waiting',
  'vote',
  'opinions',
  'hall',
  'session',
  'joint-draft',
  'spot',
  'places-map',
  'board',
  'dots',
  'field',
  'field-worker',
]

type Built = { name: string; file: string; bytes: Uint8Array }

/** The enhancement modules, each bundled by itself so that a page loads one file; only what is loaded late is apart. */
export async function buildModules(root: string): Promise<Built[]> {
  return (await Promise.all(ENTRIES.map((name) => buildModule(root, name)))).flat()
}

async function buildModule(root: string, name: string): Promise<Built[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'web/browser', `${name}.ts`)],
    outdir: join(root, '.build/public'),
    entryNames: '[name]-[hash]',
    chunkNames: `${name}-late-[hash]`,
    bundle: true,
    // Leaflet's package points at a script for pages; its module is smaller by what is not used.
    alias: { leaflet: 'leaflet/dist/leaflet-src.esm.js' },
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    write: false,
    metafile: true,
  })
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(`/${name}.ts`))
  if (!entry) throw new Error(`the module ${name} was not built`)
  return outputFiles.map(({ path, contents }) => {
    const file = basename(path)
    return { name: file === basename(entry[0]) ? `${name}.js` : file, file, bytes: contents }
  })
}
