import type { Command } from '@folkmoot/command'
import { withInstallation } from './open.ts'

export const migrate: Command = {
  name: 'migrate',
  usage: 'migrate',
  about: 'Brings the database of every council up to date.',
  help: ['bin/serve does this by itself at each start. A migration that was edited after it ran is refused.'],
  takes: [0, 0],
  run: (_, __, { say }) =>
    withInstallation(async ({ migrator }) => {
      say(`The database is up to date: ${(await migrator.councils()).length} councils.`)
      return 0
    }),
}
