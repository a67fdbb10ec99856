/** One open stream of events. */
export type Reader = {
  body: ReadableStream<Uint8Array>
  /** The last place of the log that was sent. */
  sent: number
  /** It reads by itself what it missed, and joins the others after that. */
  behind: boolean
  /** When it was opened, by `performance.now()`. */
  since: number
  push(chunk: Uint8Array): void
  end(): void
}

const text = new TextEncoder()
export const chunkOf = ({ place, event, data }: { place?: number; event: string; data: unknown }): Uint8Array =>
  text.encode(`${place === undefined ? '' : `id: ${place}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
/** Too much was missed to be told: the page is taken anew. */
export const again = (place: number): Uint8Array => chunkOf({ place, event: 'again', data: {} })
export const greeting = text.encode('retry: 2000\n\n')
/** A comment now and then tells proxies, and us, whether anybody is still there. */
export const heartbeat = text.encode(':\n\n')

/** Chunks that may wait for a reader; whoever takes none for so long is cut off and comes back. */
const patience = 500

export function openReader(after: number, signal: AbortSignal, gone: () => void): Reader {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const leave = () => {
    if (!controller) return
    controller = undefined
    signal.removeEventListener('abort', leave)
    gone()
  }
  const end = () => {
    const was = controller
    leave()
    was?.close()
  }
  const body = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given
      },
      cancel: leave,
    },
    { highWaterMark: patience },
  )
  signal.addEventListener('abort', leave)
  return {
    body,
    sent: after,
    behind: false,
    since: performance.now(),
    push(chunk) {
      if (!controller) return
      if ((controller.desiredSize ?? 0) <= 0) return end()
      controller.enqueue(chunk)
    },
    end,
  }
}
