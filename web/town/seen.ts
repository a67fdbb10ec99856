import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { areas } from '../areas.ts'
import type { Route } from '../platform/http.ts'
import { newId } from '../platform/ids.ts'
import type { Visit } from './browser.ts'

const routes = areas.flatMap(({ routes }) => routes)
const shapes = routes.map((route) => ({
  route,
  shape: new RegExp(`^${route.path.pattern.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`),
}))

/** The route of the table that answers at an address. */
export const routeAt = (method: string, path: string): Route | undefined => {
  const { pathname } = new URL(path, 'http://localhost')
  return shapes.find(({ route, shape }) => route.method === method && shape.test(pathname))?.route
}

const folder = process.env['FOLKMOOT_SEEN']

/** File name of a route's page: `/desk/projects/:project` becomes `desk~projects~$project`. */
export const seenName = (pattern: string): string => pattern.slice(1).replaceAll('/', '~').replaceAll(':', '$') || '~'

/**
 * Keeps the fullest answer that any test saw of each GET route, where a whole run asked for it: afterwards each of them
 * is looked at in a real browser (`e2e/every-page.spec.ts`), and a route that nobody visited is found.
 */
export function keepSeen(route: Route | undefined, page: Visit): void {
  const led = page.status > 300 && page.status < 400 && !/^\/sign-in(\?|$)/.test(page.location ?? '/sign-in')
  if (!folder || route?.method !== 'GET' || !(page.status === 200 || led)) return
  mkdirSync(folder, { recursive: true })
  const html = !led && page.headers.get('content-type')?.startsWith('text/html')
  const file = join(folder, `${seenName(route.path.pattern)}.${html ? 'html' : 'other'}`)
  const text = html ? page.html : page.url
  if (existsSync(file) && statSync(file).size >= Buffer.byteLength(text)) return
  const whole = `${file}.${newId()}`
  writeFileSync(whole, text)
  renameSync(whole, file)
}
