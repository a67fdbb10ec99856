import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes each package ready for npm in a folder: JavaScript with its types, README, licence, and a package.json that
 * leads there. In this repository the packages are used as they are written; npm's readers need JavaScript.
 */
export function packAll(root: string, out: string): string[] {
  rmSync(out, { recursive: true, force: true })
  const names = readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  for (const name of names) packOne(root, name, join(out, name))
  return names
}

type Package = {
  exports: string | Record<string, string>
  bin?: Record<string, string>
  devDependencies?: unknown
  scripts?: unknown
}

function packOne(root: string, name: string, out: string): void {
  const from = join(root, 'packages', name)
  const {
    devDependencies: _,
    scripts: __,
    ...kept
  } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as Package
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      allowImportingTsExtensions: true,
      rootDir: from,
      outDir: out,
      typeRoots: [join(root, 'node_modules', '@types')],
    },
    include: [join(from, 'src'), join(from, 'bin')],
    exclude: [join(from, '**/*.test.ts')],
  }
  mkdirSync(out, { recursive: true })
  const config = join(out, 'tsconfig.json')
  writeFileSync(config, JSON.stringify(settings))
  const built = spawnSync(process.execPath, [join(root, 'node_modules/typescript7/bin/tsc'), '-p', config], {
    encoding: 'utf8',
  })
  rmSync(config)
  if (built.status !== 0) throw new Error(`${name} does not compile:\n${built.stdout}${built.stderr}`)
  const js = (path: string) => path.replace(/\.ts$/, '.js')
  const entries = typeof kept.exports === 'string' ? { '.': kept.exports } : kept.exports
  const bin = Object.fromEntries(Object.entries(kept.bin ?? {}).map(([command, path]) => [command, js(path)]))
  const ready = {
    ...kept,
    engines: { node: '>=22' },
    exports: Object.fromEntries(
      Object.entries(entries).map(([key, path]) => [key, { types: path.replace(/\.ts$/, '.d.ts'), default: js(path) }]),
    ),
    ...(kept.bin ? { bin } : {}),
  }
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(ready, null, 2)}\n`)
  for (const path of Object.values(bin)) chmodSync(join(out, path), 0o755)
  cpSync(join(from, 'README.md'), join(out, 'README.md'))
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'))
}

if (import.meta.main) {
  const names = packAll(process.cwd(), join(process.cwd(), '.build', 'packages'))
  console.log(`${names.length} packages are ready in .build/packages: npm publish each, numbers and command first.`)
}
