import type { PageItem, PaginationProps } from './pagination.tsx'

/** What `Pagination` shows for page `page` of `count`: the first, the last, the neighbours, and gaps between. */
export function pages(list: { page: number; count: number; href: (page: number) => string }): PaginationProps {
  const { page, count, href } = list
  const shown = [...new Set([1, page - 1, page, page + 1, count])].filter((number) => number >= 1 && number <= count)
  const items: PageItem[] = shown.flatMap((number, index) => {
    const item: PageItem = { number, href: href(number), current: number === page }
    const before = shown[index - 1] ?? 0
    if (number - before === 2) return [{ number: number - 1, href: href(number - 1) }, item]
    return number - before > 2 ? [{ ellipsis: true }, item] : [item]
  })
  return {
    items,
    previous: page > 1 ? { href: href(page - 1) } : undefined,
    next: page < count ? { href: href(page + 1) } : undefined,
  }
}
