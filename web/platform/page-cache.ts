import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type CachedPage = {
  council: string
  status: number
  headers: Record<string, string>
  body: Buffer
  br: Buffer
  gzip: Buffer
  until: number
}

const longest = 5_000
const most = 2_000

/**
 * Public pages as this process last drew them. An entry lives five seconds at most, for what changes with time;
 * what an officer changes drops it at once in every process (`changes.ts`). While this process cannot hear of
 * changes nothing is kept and nothing is served from here.
 */
export class PageCache {
  #pages = new Map<string, CachedPage>()
  #epochs = new Map<string, number>()
  hears = false

  get(key: string, now = Date.now()): CachedPage | undefined {
    if (!this.hears) return undefined
    const page = this.#pages.get(key)
    if (!page) return undefined
    if (page.until > now) return page
    this.#pages.delete(key)
    return undefined
  }

  /** A mark to take before a page is drawn: if the council changes meanwhile the drawn page is not kept. */
  mark = (council: string): number => this.#epochs.get(council) ?? 0

  put(
    key: string,
    council: string,
    mark: number,
    page: { status: number; headers: Record<string, string>; body: Buffer },
  ): CachedPage | undefined {
    if (!this.hears || mark !== this.mark(council)) return undefined
    if (this.#pages.size >= most) this.#pages.delete(this.#pages.keys().next().value!)
    const kept: CachedPage = {
      ...page,
      council,
      br: brotliCompressSync(page.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      gzip: gzipSync(page.body, { level: 6 }),
      until: Date.now() + longest,
    }
    this.#pages.set(key, kept)
    return kept
  }

  drop(council: string): void {
    this.#epochs.set(council, this.mark(council) + 1)
    for (const [key, page] of this.#pages) if (page.council === council) this.#pages.delete(key)
  }

  deaf(): void {
    this.hears = false
    this.#pages.clear()
  }
}
