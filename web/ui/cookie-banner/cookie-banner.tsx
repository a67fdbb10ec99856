import { Button } from '../button/button.tsx'
import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

/** A link, or without `href` (or with `type: 'button'`) a button. */
export type CookieAction = Common &
  Props<{ text: string; href?: string; type?: 'button' | 'submit'; name?: string; value?: string }>

export type CookieMessage = Common &
  Props<{
    heading?: Content
    content?: Content
    actions?: readonly CookieAction[]
    role?: 'alert'
    hidden?: boolean
  }>

export type CookieBannerProps = Common & Props<{ messages: readonly CookieMessage[]; label?: string; hidden?: boolean }>

/** Only for a council that adds cookies that are not essential. Plain text becomes a paragraph. */
export function CookieBanner(props: CookieBannerProps) {
  return (
    <div
      class={classes('govuk-cookie-banner', props.class)}
      data-nosnippet=""
      role="region"
      aria-label={props.label ?? 'Cookie banner'}
      hidden={props.hidden}
      {...extra(props.attributes)}
    >
      {props.messages.map((message) => (
        <Message message={message} />
      ))}
    </div>
  )
}

function Message({ message }: { message: CookieMessage }) {
  const { heading, content, actions } = message
  return (
    <div
      class={classes('govuk-cookie-banner__message', message.class, 'govuk-width-container')}
      {...(message.role && { role: message.role })}
      hidden={message.hidden}
      {...extra(message.attributes)}
    >
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {present(heading) && <h2 class="govuk-cookie-banner__heading govuk-heading-m">{heading}</h2>}
          <div class="govuk-cookie-banner__content">
            {typeof content === 'string' ? <p class="govuk-body">{content}</p> : content}
          </div>
        </div>
      </div>
      {actions && (
        <div class="govuk-button-group">{actions.map((action) => [' ', <ActionControl action={action} />])}</div>
      )}
    </div>
  )
}

function ActionControl({ action }: { action: CookieAction }) {
  if (action.href === undefined || action.type === 'button') {
    const { text, type, ...rest } = action
    return (
      <Button {...rest} type={type ?? 'button'}>
        {text}
      </Button>
    )
  }
  return (
    <a class={classes('govuk-link', action.class)} href={safeHref(action.href)} {...extra(action.attributes)}>
      {action.text}
    </a>
  )
}
