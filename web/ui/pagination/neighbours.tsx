import { Pagination } from './pagination.tsx'

export type NeighboursProps = { page: number; more: boolean; href: (page: number) => string }

/** The page before and the page after, for a list that nobody counts to its end. */
export const Neighbours = ({ page, more, href }: NeighboursProps) =>
  page > 1 || more ? (
    <Pagination
      items={[]}
      previous={page > 1 ? { href: href(page - 1) } : undefined}
      next={more ? { href: href(page + 1) } : undefined}
    />
  ) : null
