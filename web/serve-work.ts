import { openMailIn } from './areas/groups/index.ts'
import { house } from './areas.ts'
import { read } from './config.ts'
import { systemClock } from './platform/clock.ts'
import { openCouncils } from './platform/councils.ts'
import type { Server } from './platform/db.ts'
import { openFiles } from './platform/files.ts'
import { rolePassword } from './platform/keys.ts'
import { openLog } from './platform/log.ts'
import { workRole } from './platform/migrate.ts'
import { readSecrets } from './platform/secrets.ts'
import { stopWhenTold } from './processes.ts'
import { startWork } from './work.ts'

/** The work process: everything heavy or late, so that the web process stays small and quick. */
export async function serveWork(): Promise<void> {
  const config = read()
  const server = JSON.parse(process.env['FOLKMOOT_SERVER'] ?? 'null') as Server
  const secrets = readSecrets(config)
  const log = openLog(config.logLevel)
  const councils = openCouncils({
    server,
    secrets,
    scheme: config.scheme,
    domain: config.domain,
    onError: (error) => log.warn({ error: error.message }, 'database connection'),
  })
  const login = { user: workRole, password: rolePassword(secrets, workRole) }
  const files = openFiles(config)
  const work = await startWork({ config, server, login, councils, clock: systemClock, log, files })
  const mailIn =
    config.mailIn && openMailIn({ councils, house, clock: systemClock, log, host: config.host, config: config.mailIn })
  process.send?.('ready')
  stopWhenTold(async () => {
    await mailIn?.stop()
    await work.stop()
    await councils.close()
  })
}
