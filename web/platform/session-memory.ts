import { createHash } from 'node:crypto'

/**
 * What one session keeps in the memory of this process and nowhere else, such as a key that somebody unlocked: gone when
 * the session ends, when it was not used for a while, and when the process stops.
 */
type Held = { value: unknown; until: number; timer: NodeJS.Timeout }
const held = new Map<string, Held>()
const minutes = 30
const nameOf = (token: string) => createHash('sha256').update(token).digest('hex')

export function hold(token: string, value: unknown, now: Date): void {
  letGo(token)
  const name = nameOf(token)
  const timer = setTimeout(() => held.delete(name), minutes * 60_000).unref()
  held.set(name, { value, until: now.getTime() + minutes * 60_000, timer })
}

/** What was kept; asking for it is using it. */
export function heldBy<T>(token: string, now: Date): T | undefined {
  const found = held.get(nameOf(token))
  if (!found) return undefined
  if (found.until <= now.getTime()) return void letGo(token)
  found.until = now.getTime() + minutes * 60_000
  found.timer.refresh()
  return found.value as T
}

export function letGo(token: string): void {
  const name = nameOf(token)
  clearTimeout(held.get(name)?.timer)
  held.delete(name)
}
