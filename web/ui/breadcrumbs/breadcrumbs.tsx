import { classes } from '../classes.ts'
import type { Content } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Attributes, type Common, extra, type Props } from '../props.ts'

/** Without `href` it is the page itself. */
export type Breadcrumb = Props<{ text: Content; href?: string; attributes?: Attributes }>

export type BreadcrumbsProps = Common &
  Props<{ items: readonly Breadcrumb[]; collapseOnMobile?: boolean; inverse?: boolean; label?: string }>

export function Breadcrumbs(props: BreadcrumbsProps) {
  return (
    <nav
      class={classes(
        'govuk-breadcrumbs',
        props.inverse && 'govuk-breadcrumbs--inverse',
        props.class,
        props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      aria-label={props.label ?? 'Breadcrumb'}
      {...extra(props.attributes)}
    >
      <ol class="govuk-breadcrumbs__list">
        {props.items.map((item) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={safeHref(item.href)} {...extra(item.attributes)}>
                {item.text}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {item.text}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
