import type { CookieName, Cookies } from './http.ts'

/** On plain http, which only the example installation uses, browsers refuse the `__Host-` prefix and Secure. */
export const cookieName = (name: CookieName, secure: boolean): string => `${secure ? '__Host-' : ''}folkmoot_${name}`

export function readCookies(header: string | null, secure: boolean): Cookies & { headers(): string[] } {
  const sent = new Map(
    (header ?? '').split(';').map((pair) => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const
    }),
  )
  const setting = new Map<CookieName, string>()
  const write = (name: CookieName, value: string, seconds: number | undefined) =>
    setting.set(
      name,
      `${cookieName(name, secure)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${seconds === undefined ? '' : `; Max-Age=${seconds}`}`,
    )
  return {
    get: (name) => sent.get(cookieName(name, secure)),
    set: write,
    clear: (name) => void write(name, '', 0),
    get changed() {
      return setting.size > 0
    },
    headers: () => [...setting.values()],
  }
}
