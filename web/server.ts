import { fileURLToPath } from 'node:url'
import { ConfigError, read } from './config.ts'
import { keepDatabase } from './keep-database.ts'
import { BoxError, openBox } from './platform/box.ts'
import type { Server } from './platform/db.ts'
import { MigrationError } from './platform/migrate.ts'
import { AlreadyServed, holdFolder, keepGoing, NeverReady } from './processes.ts'
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

const say = (text: string) => console.log(text)

/** Starts the database, migrates, seeds the example once, and keeps the web and work processes going until told to stop. */
async function serve(): Promise<void> {
  const started = Date.now()
  const config = read()
  const held = await holdFolder(config.data)
  const going: { stop(): Promise<void> }[] = []
  let stopped: Promise<void> | undefined
  /** A database that is just starting is waited for, so that it is not left behind. */
  const { promise: boxKnown, resolve: boxIsKnown } = Promise.withResolvers<void>()
  /** Last started, first stopped: the processes together, then the database. */
  const stopAll = () => {
    stopped ??= (async () => {
      await boxKnown
      const [database, ...children] = going
      await Promise.all(children.map((child) => child.stop()))
      await database?.stop()
      held.close()
    })()
    return stopped
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (!stopped) say('Stopping')
      void stopAll().then(() => process.exit(0))
    })
  try {
    const ready = await makeReady(config, (box) => {
      going.push(keepDatabase(box, () => openBox(config.data), say))
      boxIsKnown()
    }).finally(boxIsKnown)
    if (config.databaseUrl) going.push({ stop: async () => {} })
    if (config.example) await (await import('./town/seed.ts')).seedOnce(config, ready, say)
    const councils = await ready.migrator.councils()
    await ready.migrator.close()
    if (stopped) return await stopped
    const file = fileURLToPath(import.meta.url)
    const env = environment(ready.server, ready.secrets)
    const modes = [...Array.from({ length: config.webProcesses }, () => 'web'), 'work']
    const children = modes.map((mode) => keepGoing(file, mode, env, say))
    going.push(...children)
    await Promise.all(children.map((child) => child.ready))
    const { welcome } = await import('./town/welcome.ts')
    if (!stopped) say(welcome(config, councils, Date.now() - started))
  } catch (error) {
    // A start that was interrupted fails because of that, and has nothing more to say.
    if (stopped) return await stopped
    await stopAll()
    throw error
  }
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
  const known = [ConfigError, AlreadyServed, BoxError, MigrationError, NeverReady, RangeError]
  console.error(known.some((kind) => error instanceof kind) ? (error as Error).message : error)
  process.exit(error instanceof ConfigError ? 78 : 1)
}
