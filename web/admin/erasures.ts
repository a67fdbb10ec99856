import { writeFileSync } from 'node:fs'
import type { Command } from '@folkmoot/command'
import type pg from 'pg'
import { withInstallation } from './open.ts'

/** Something that a person asked to be erased: its id alone, nothing about the person. */
export type Erasure = { council: string; kind: string; id: string; at: string }

export async function erasuresOf(client: pg.Client): Promise<Erasure[]> {
  const { rows } = await client.query<Erasure>('select council, kind, id, at from platform.erasures order by at')
  return rows
}

export const erasures: Command = {
  name: 'erasures',
  usage: 'erasures FILE',
  about: 'Writes the list of what was erased, by id alone, to be kept apart from the backups.',
  help: ['FILE   where to write', 'A restore needs it only when the database was lost together with its own list.'],
  takes: [1, 1],
  run: (_, [path], { file, say }) =>
    withInstallation(async ({ client }) => {
      const list = await erasuresOf(client)
      writeFileSync(file(path!), `${JSON.stringify(list, null, 1)}\n`, { mode: 0o600 })
      say(`${list.length} erasures written to ${file(path!)}.`)
      return 0
    }),
}
