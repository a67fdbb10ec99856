import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type CachedPage = {
  council: string
  status: number
  headers: Record<string, string>
  body: Buffer
  until: number
  /** Made when first asked for: most pages that robots ask for are asked for once. */
  squeezed: Partial<Record<Encoding, Buffer>>
}
export type Encoding = 'br' | 'gzip'

const longest = 5_000
/** Anybody can ask for a page with any query, so what is kept is bounded in bytes. */
const most = 16 * 1024 * 1024
const sizeOf = ({ body }: CachedPage) => 1.5 * body.length + 1_000

const squeeze: Record<Encoding, (body: Buffer) => Buffer> = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => gzipSync(body, { level: 6 }),
}
export function bodyOf(page: CachedPage, encoding: Encoding | undefined): Buffer {
  if (!encoding) return page.body
  page.squeezed[encoding] ??= squeeze[encoding](page.body)
  return page.squeezed[encoding]
}

/**
 * Public pages as this process last drew them. An entry lives five seconds at most, for what changes with time;
 * what an officer changes drops it at once in every process (`changes.ts`). While this process cannot hear of
 * changes nothing is kept and nothing is served from here: it hears only as long as its lease is known to last.
 */
export class PageCache {
  #pages = new Map<string, CachedPage>()
  #epochs = new Map<string, number>()
  #bytes = 0
  #silences = 0
  #hearsUntil = 0

  get hears(): boolean {
    return performance.now() < this.#hearsUntil
  }

  /** Changes are heard until then (by `performance.now()`). */
  hear(until: number): void {
    // What is being drawn now may rest on what was not heard.
    if (!this.hears) this.deaf()
    this.#hearsUntil = until
  }

  get(key: string, now = Date.now()): CachedPage | undefined {
    const page = this.#pages.get(key)
    if (!page || !this.hears) return undefined
    if (page.until > now) return page
    this.#forget(key, page)
    return undefined
  }

  #drawing = new Map<string, Promise<unknown>>()
  /** Draws what many ask for at once only once; whoever asks after a change does not get what was begun before it. */
  async once<Drawn>(key: string, council: string, draw: () => Promise<Drawn>): Promise<Drawn> {
    const marked = `${this.mark(council)} ${key}`
    const before = this.hears ? (this.#drawing.get(marked) as Promise<Drawn> | undefined) : undefined
    if (before) return before
    const drawing = draw()
    this.#drawing.set(marked, drawing)
    try {
      return await drawing
    } finally {
      if (this.#drawing.get(marked) === drawing) this.#drawing.delete(marked)
    }
  }

  /** A mark to take before a page is drawn: if the council changes meanwhile the drawn page is not kept. */
  mark = (council: string): string => `${this.#silences} ${this.#epochs.get(council) ?? 0}`

  put(
    key: string,
    council: string,
    mark: string,
    page: { status: number; headers: Record<string, string>; body: Buffer },
  ): CachedPage | undefined {
    if (!this.hears || mark !== this.mark(council)) return undefined
    const before = this.#pages.get(key)
    if (before) this.#forget(key, before)
    const kept: CachedPage = { ...page, council, until: Date.now() + longest, squeezed: {} }
    this.#pages.set(key, kept)
    this.#bytes += sizeOf(kept)
    for (const [oldest, old] of this.#pages) {
      if (this.#bytes <= most) break
      this.#forget(oldest, old)
    }
    return kept
  }

  drop(council: string): void {
    this.#epochs.set(council, (this.#epochs.get(council) ?? 0) + 1)
    for (const [key, page] of this.#pages) if (page.council === council) this.#forget(key, page)
  }

  deaf(): void {
    this.#hearsUntil = 0
    this.#silences++
    this.#pages.clear()
    this.#bytes = 0
  }

  #forget(key: string, page: CachedPage): void {
    this.#pages.delete(key)
    this.#bytes -= sizeOf(page)
  }
}
