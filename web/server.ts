import { fileURLToPath } from 'node:url'
import { ConfigError, read } from './config.ts'
import { BoxError } from './platform/box.ts'
import type { Server } from './platform/db.ts'
import { MigrationError } from './platform/migrate.ts'
import { AlreadyServed, holdFolder, keepGoing } from './processes.ts'
import { makeReady } from './ready.ts'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Folkmoot needs Node 24 or later; this is ${process.versions.node}. Start it with bin/serve, which brings its own.`,
  )
  process.exit(1)
}

/** What the processes that serve need to know; the owner's login stays with the parent. */
function environment(
  server: Server,
  secrets: { secret: string; contactKey: string; equalityKey: string },
): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...rest } = process.env
  return {
    ...rest,
    FOLKMOOT_SERVER: JSON.stringify(server),
    FOLKMOOT_SECRET: secrets.secret,
    FOLKMOOT_CONTACT_KEY: secrets.contactKey,
    FOLKMOOT_EQUALITY_KEY: secrets.equalityKey,
  }
}

/** Starts the database, migrates, seeds the example once, and keeps the web and work processes going until told to stop. */
async function serve(): Promise<void> {
  const started = Date.now()
  const config = read()
  const say = (text: string) => console.log(text)
  const held = await holdFolder(config.data)
  const ready = await makeReady(config)
  const env = environment(ready.server, ready.secrets)
  if (config.example) {
    const { seedOnce } = await import('./town/seed.ts')
    await seedOnce(config, ready, say)
  }
  const councils = await ready.migrator.councils()
  await ready.migrator.close()
  const file = fileURLToPath(import.meta.url)
  const children = [
    ...Array.from({ length: config.webProcesses }, () => keepGoing(file, 'web', env, say)),
    keepGoing(file, 'work', env, say),
  ]
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    say('Stopping')
    await Promise.all(children.map((child) => child.stop()))
    await ready.box?.stop()
    held.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  ready.box?.process.once('exit', () => {
    if (stopping) return
    say('The database ended by itself; Folkmoot stops. Start it again: nothing that was accepted is lost.')
    void Promise.all(children.map((child) => child.stop())).then(() => process.exit(1))
  })
  await Promise.all(children.map((child) => child.ready))
  const { welcome } = await import('./town/welcome.ts')
  say(welcome(config, councils, Date.now() - started))
}

const modes: Record<string, () => Promise<unknown>> = {
  serve,
  web: async () => (await import('./serve-web.ts')).serveWeb(),
  work: async () => (await import('./serve-work.ts')).serveWork(),
}

try {
  const mode = modes[process.argv[2] ?? 'serve']
  if (!mode)
    throw new ConfigError([`There is no mode "${process.argv[2]}". There are: ${Object.keys(modes).join(', ')}.`])
  await mode()
} catch (error) {
  const known =
    error instanceof ConfigError ||
    error instanceof AlreadyServed ||
    error instanceof BoxError ||
    error instanceof MigrationError ||
    error instanceof RangeError
  console.error(known ? error.message : error)
  process.exit(1)
}
