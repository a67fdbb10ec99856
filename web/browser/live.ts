type Hear = Record<string, (data: never, place: number) => void>

/**
 * Follows a stream of server-sent events while the page is looked at: a page that is put away gives its connection back
 * and asks for what it missed when it is looked at again. `place` is where the page stands.
 */
export function follow(address: string, place: number, hear: Hear): { place(): number } {
  let source: EventSource | undefined
  let timer = 0
  const stop = () => {
    window.clearTimeout(timer)
    source?.close()
    source = undefined
  }
  const start = () => {
    stop()
    const url = new URL(address, location.href)
    url.searchParams.set('after', `${place}`)
    const opened = new EventSource(url)
    source = opened
    for (const [event, heard] of Object.entries(hear))
      opened.addEventListener(event, (message) => {
        const at = Number(message.lastEventId)
        // A line that came before is known already; words without a place, such as how many are here, always count.
        if (event !== 'here' && at <= place) return
        if (event !== 'here') place = at
        heard(JSON.parse(message.data) as never, place)
      })
    opened.addEventListener('error', () => {
      // A refusal ends it for good: too many are open, or the door was closed. Asked again, less often.
      if (opened.readyState === EventSource.CLOSED) timer = window.setTimeout(start, 30_000)
    })
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') stop()
    else if (!source) start()
  })
  window.addEventListener('pagehide', stop)
  if (document.visibilityState !== 'hidden') start()
  return { place: () => place }
}
