import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Json } from './options.test-support.ts'

export type Fixture = { component: string; name: string; options: { [key: string]: Json }; html: string }

const root = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))

export const govuk = join(root, 'dist/govuk')

/** Every case that the design system publishes with the HTML it expects. */
export const fixtures: Fixture[] = readdirSync(join(govuk, 'components'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((folder) => {
    const file = join(govuk, 'components', folder.name, 'fixtures.json')
    const { component, fixtures } = JSON.parse(readFileSync(file, 'utf8'))
    return fixtures.map((fixture: Omit<Fixture, 'component'>) => ({ ...fixture, component }))
  })
