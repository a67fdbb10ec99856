import { Gauge } from 'prom-client'
import { networkOf } from './address.ts'
import type { Login, Server } from './db.ts'
import { newId } from './ids.ts'
import { openEar } from './live-ear.ts'
import { again, chunkOf, greeting, heartbeat, openReader, type Reader } from './live-reader.ts'
import { registry } from './metrics.ts'

/** One line of a log that readers follow. `place` grows with every line, in the order in which they were committed. */
export type Moved = { place: number; event: string; data: unknown }
export type Feed = {
  /** What it is about, such as `board:ID`: the word that `wakes` gives when it changes. No spaces. */
  topic: string
  /** Readers of one topic and view see the same, and share what is read for them. */
  view: string
  /** What came after a place, the first `most` lines of it, and where the log stands now. Read once for all readers. */
  since(place: number, most: number): Promise<{ place: number; moved: readonly Moved[] }>
}
/** Who follows: counted against limits, and told where they were. */
export type Follower = { request: Request; url: URL; address: string; visitor: string | undefined; council: string }

/** Pages that change while they are read: one connection to the database for each process, however many read. */
export type Live = {
  /** A stream of server-sent events, or a refusal where too many are open. */
  follow(who: Follower, feed: Feed): Response
  stop(): Promise<void>
}

/** How many streams at once: of one browser, of one address (a hall shares one), and of this process. */
export const liveLimits = { browser: 8, address: 1_000, process: 4_000 }
/** A stream ends after so long and the browser asks again, so that whoever lost a right loses the stream. */
export const longestStream = 10 * 60_000
const beat = 15_000
/** Who missed more than this takes the page anew. */
const most = 200

type Group = { council: string; feed: Feed; at: number; readers: Set<Reader>; pulling: boolean; asked: boolean }

const open = new Gauge({ name: 'folkmoot_live_readers', help: 'Streams of live pages', registers: [registry] })

/** What a deed tells the channel `folkmoot_live` in its transaction, with `pg_notify`: only that there is something new. */
export const wakes = (council: string, topic: string): string => `${council} ${topic}`

export function openLive(server: Server, login: Login): Live {
  const own = newId()
  const groups = new Map<string, Group>()
  const held = new Map<string, number>()
  /** How many read a topic in each process, as each says of itself. */
  const here = new Map<string, Map<string, { n: number; until: number }>>()
  let readers = 0
  let stopped = false
  const ear = openEar(server, login, { heard, listening })
  /** What was told while nobody heard it. */
  function listening(): void {
    for (const group of groups.values()) void pull(group)
  }
  const timer = setInterval(tick, beat)
  timer.unref()

  const ofTopic = (topic: string) => [...groups.values()].filter((g) => wakes(g.council, g.feed.topic) === topic)

  function heard(words: readonly string[]): void {
    const [first = '', second = '', third = '', n, from = ''] = words
    if (first !== 'here') {
      for (const group of ofTopic(wakes(first, second))) void pull(group)
      return
    }
    const topic = wakes(second, third)
    if (!ofTopic(topic).length) {
      here.delete(topic)
      return
    }
    const known = here.get(topic) ?? new Map()
    // Who has just begun to read here has not heard how many read with us.
    if (from !== own && !known.has(from)) sayHere(topic)
    known.set(from, { n: Number(n) || 0, until: performance.now() + 3 * beat })
    here.set(topic, known)
    tellHere(topic)
  }
  function tellHere(topic: string): void {
    const now = performance.now()
    const n = [...(here.get(topic)?.values() ?? [])].reduce((sum, one) => sum + (one.until > now ? one.n : 0), 0)
    const chunk = chunkOf({ event: 'here', data: { n } })
    for (const group of ofTopic(topic)) for (const reader of group.readers) reader.push(chunk)
  }
  const sayHere = (topic: string): void =>
    ear.say(`here ${topic} ${ofTopic(topic).reduce((sum, { readers }) => sum + readers.size, 0)} ${own}`)

  function tick(): void {
    const now = performance.now()
    for (const { readers } of groups.values())
      for (const reader of readers) {
        if (now - reader.since > longestStream) reader.end()
        else reader.push(heartbeat)
      }
    for (const topic of new Set([...groups.values()].map((g) => wakes(g.council, g.feed.topic)))) sayHere(topic)
  }

  /** Reads what is new, once for all who read the same; what comes meanwhile is read after it. */
  async function pull(group: Group): Promise<void> {
    group.asked = true
    if (group.pulling) return
    group.pulling = true
    while (group.asked && group.readers.size && !stopped) {
      group.asked = false
      try {
        const { place, moved } = await group.feed.since(group.at, most + 1)
        group.at = place
        for (const reader of group.readers) if (!reader.behind) send(reader, place, moved)
      } catch {
        // The database is away for a moment: what was missed is read when it is back.
        setTimeout(pull, 1_000, group).unref()
        break
      }
    }
    group.pulling = false
  }
  const chunks = new WeakMap<Moved, Uint8Array>()
  function send(reader: Reader, place: number, moved: readonly Moved[]): void {
    const fresh = moved.filter((one) => one.place > reader.sent)
    if (fresh.length > most) reader.push(again(place))
    else
      for (const one of fresh) {
        const chunk = chunks.get(one) ?? chunkOf(one)
        chunks.set(one, chunk)
        reader.push(chunk)
      }
    reader.sent = place
  }
  /** Who comes back reads alone what they missed, and from then on with the others. */
  async function catchUp(group: Group, reader: Reader): Promise<void> {
    try {
      do {
        const { place, moved } = await group.feed.since(reader.sent, most + 1)
        send(reader, place, moved)
      } while (reader.sent < group.at)
      reader.behind = false
    } catch {
      reader.end()
    }
  }

  const count = (key: string, by: number): number => {
    const n = (held.get(key) ?? 0) + by
    if (n > 0) held.set(key, n)
    else held.delete(key)
    return n
  }

  return {
    follow({ request, url, address, visitor, council }, feed) {
      const [network, browser] = [`a ${networkOf(address)}`, visitor && `v ${visitor}`]
      const full =
        readers >= liveLimits.process ||
        (held.get(network) ?? 0) >= liveLimits.address ||
        (!!browser && (held.get(browser) ?? 0) >= liveLimits.browser)
      if (full || stopped)
        return new Response('Too many pages are open at once. This one is brought up to date when you load it again.', {
          status: 503,
          headers: { 'retry-after': '30', 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
        })
      const headers = {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      }
      if (request.method === 'HEAD') return new Response(null, { headers })
      const given = request.headers.get('last-event-id') ?? url.searchParams.get('after') ?? ''
      const after = /^\d{1,15}$/.test(given) ? Number(given) : Number.MAX_SAFE_INTEGER
      const key = `${council} ${feed.topic} ${feed.view}`
      const before = groups.get(key)
      const group = before ?? { council, feed, at: after, readers: new Set(), pulling: false, asked: false }
      groups.set(key, group)
      const reader = openReader(after, request.signal, () => {
        group.readers.delete(reader)
        if (!group.readers.size && groups.get(key) === group) groups.delete(key)
        readers--
        open.dec()
        count(network, -1)
        if (browser) count(browser, -1)
        if (!stopped) sayHere(wakes(council, feed.topic))
      })
      group.readers.add(reader)
      readers++
      open.inc()
      count(network, 1)
      if (browser) count(browser, 1)
      reader.push(greeting)
      if (!before) void pull(group)
      else if (after < group.at) {
        reader.behind = true
        void catchUp(group, reader)
      } else reader.sent = Math.min(after, group.at)
      sayHere(wakes(council, feed.topic))
      return new Response(reader.body, { headers })
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      for (const { readers } of [...groups.values()]) for (const reader of [...readers]) reader.end()
      await ear.stop()
    },
  }
}
