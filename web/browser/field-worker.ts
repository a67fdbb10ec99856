// Serves the page of a field session without signal, and nothing else: it lives under /field/ alone.
type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Waiting & { request: Request; respondWith(answer: Promise<Response> | Response): void }
type Told = Waiting & { data: { keep?: string[] }; ports: readonly MessagePort[] }
type Worker = {
  addEventListener(name: 'install' | 'activate', then: (event: Waiting) => void): void
  addEventListener(name: 'fetch', then: (event: Fetching) => void): void
  addEventListener(name: 'message', then: (event: Told) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}
const worker = self as unknown as Worker
const name = 'field-pages-1'
const patience = 4000

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

/** The page says what it is made of, and hears when all of it is kept. */
worker.addEventListener('message', (event) => {
  const { keep } = event.data
  if (!keep) return
  const work = caches
    .open(name)
    .then((cache) => cache.addAll(keep))
    .then(
      () => true,
      () => false,
    )
  event.waitUntil(work.then((kept) => event.ports[0]?.postMessage({ kept })))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(fresh(request))
  else if (/^\/(assets\/|brand\.css|field\/)/.test(url.pathname)) event.respondWith(kept(request))
})

/** With signal the newest page, so that it mends itself; without, the one that was kept. */
async function fresh(request: Request): Promise<Response> {
  const cache = await caches.open(name)
  const before = await cache.match(request, { ignoreSearch: true })
  try {
    const answer = await fetch(request, before ? { signal: AbortSignal.timeout(patience) } : {})
    if (!answer.ok && before) return before
    if (answer.ok) await cache.put(request, answer.clone())
    return answer
  } catch (error) {
    if (before) return before
    throw error
  }
}

async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(name)
  const before = await cache.match(request)
  if (before) return before
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}
