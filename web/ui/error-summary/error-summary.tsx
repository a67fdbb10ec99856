import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Attributes, type Common, extra, type Props } from '../props.ts'

export type SummaryError = Props<{ text: Content; href?: string; attributes?: Attributes }>

export type ErrorSummaryProps = Common &
  Props<{
    errors?: readonly SummaryError[]
    title?: Content
    description?: Content
    disableAutoFocus?: boolean
  }>

/** Stands at the top of the page; each error links to its field. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const errors = props.errors ?? []
  return (
    <div
      class={classes('govuk-error-summary', props.class)}
      data-disable-auto-focus={props.disableAutoFocus}
      data-module="govuk-error-summary"
      {...extra(props.attributes)}
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.title ?? 'There is a problem'}</h2>
        <div class="govuk-error-summary__body">
          {present(props.description) && <p>{props.description}</p>}
          {errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errors.map((error) => (
                <li>
                  {error.href ? (
                    <a href={safeHref(error.href)} {...extra(error.attributes)}>
                      {error.text}
                    </a>
                  ) : (
                    error.text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
