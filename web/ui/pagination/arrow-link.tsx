import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { safeHref } from '../href.ts'
import { extra } from '../props.ts'
import type { PageLink } from './pagination.tsx'

type ArrowLinkProps = { link: PageLink; direction: 'prev' | 'next'; block: boolean; children: ComponentChildren }

export function ArrowLink({ link, direction, block, children }: ArrowLinkProps) {
  const labelled = block && link.label
  return (
    <div class={`govuk-pagination__${direction}`}>
      <a
        class="govuk-link govuk-pagination__link"
        href={safeHref(link.href)}
        rel={direction}
        {...extra(link.attributes)}
      >
        {(block || direction === 'prev') && [<Arrow direction={direction} />, ' ']}
        <span
          class={classes(
            'govuk-pagination__link-title',
            block && !link.label && 'govuk-pagination__link-title--decorated',
          )}
        >
          {children}
        </span>
        {labelled && (
          <>
            {' '}
            <span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">{link.label}</span>
          </>
        )}
        {!block && direction === 'next' && [' ', <Arrow direction="next" />]}
      </a>
    </div>
  )
}

const paths = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

function Arrow({ direction }: { direction: 'prev' | 'next' }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={paths[direction]} />
    </svg>
  )
}
