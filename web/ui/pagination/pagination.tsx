import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Attributes, type Common, extra, type Props } from '../props.ts'
import { ArrowLink } from './arrow-link.tsx'

/** `label` says what is on that page, where pages are not a numbered list. */
export type PageLink = Props<{ href: string; text?: Content; label?: string; attributes?: Attributes }>

export type PageItem =
  | Props<{ number: number | string; href: string; current?: boolean; hiddenText?: string; attributes?: Attributes }>
  | { ellipsis: true }

export type PaginationProps = Common &
  Props<{
    previous?: PageLink
    next?: PageLink
    items?: readonly (PageItem | null | undefined)[]
    landmarkLabel?: string
  }>

export function Pagination(props: PaginationProps) {
  const { previous, next, items } = props
  const block = !items && Boolean(next || previous)
  return (
    <nav
      class={classes('govuk-pagination', block && 'govuk-pagination--block', props.class)}
      aria-label={props.landmarkLabel ?? 'Pagination'}
      {...extra(props.attributes)}
    >
      {previous && (
        <ArrowLink link={previous} direction="prev" block={block}>
          {present(previous.text) ? previous.text : ['Previous', <span class="govuk-visually-hidden"> page</span>]}
        </ArrowLink>
      )}
      {items && <ul class="govuk-pagination__list">{items.map((item) => item && <Item item={item} />)}</ul>}
      {next && (
        <ArrowLink link={next} direction="next" block={block}>
          {present(next.text) ? next.text : ['Next', <span class="govuk-visually-hidden"> page</span>]}
        </ArrowLink>
      )}
    </nav>
  )
}

function Item({ item }: { item: PageItem }) {
  if ('ellipsis' in item) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  return (
    <li class={classes('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={safeHref(item.href)}
        aria-label={item.hiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
        {...extra(item.attributes)}
      >
        {item.number}
      </a>
    </li>
  )
}
