import type { Login, Server } from './db.ts'

/** Splits a postgres:// address into the server and the login that owns it. Throws RangeError when it is not one. */
export function parseAddress(url: string): { server: Server; owner: Login } {
  let at: URL
  try {
    // A socket on this machine has no host name: postgres://user@/folkmoot?host=/run/postgresql
    at = new URL(url.replace(/^(postgres(?:ql)?:\/\/[^/@]*@)(?=[/?])/, '$1localhost'))
  } catch {
    throw new RangeError('DATABASE_URL is not an address. It looks like postgres://user:password@host:5432/folkmoot')
  }
  if (!/^postgres(ql)?:$/.test(at.protocol))
    throw new RangeError(`DATABASE_URL starts with "${at.protocol}". It must start with postgres://`)
  const mode = at.searchParams.get('sslmode') ?? 'disable'
  const encrypted = ['require', 'verify-ca', 'verify-full'].includes(mode)
  if (!encrypted && mode !== 'disable')
    throw new RangeError(`DATABASE_URL asks for sslmode=${mode}. Say sslmode=require or sslmode=disable.`)
  try {
    return {
      server: {
        host: at.searchParams.get('host') ?? decodeURIComponent(at.hostname || 'localhost'),
        port: Number(at.port || at.searchParams.get('port') || 5432),
        database: decodeURIComponent(at.pathname.slice(1)) || 'folkmoot',
        ...(encrypted ? { ssl: true } : {}),
      },
      owner: { user: decodeURIComponent(at.username || 'postgres'), password: decodeURIComponent(at.password) },
    }
  } catch {
    throw new RangeError('DATABASE_URL holds a % that is not an escape. Write % as %25.')
  }
}
