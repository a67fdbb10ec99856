import { classes } from '../classes.ts'
import type { Content } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

/** Without `href` it is the language of this page. `description` says, in that language, what the link does. */
export type LanguageItem = Common &
  Props<{
    text: Content
    lang?: string
    href?: string
    hrefLang?: string
    dir?: 'ltr' | 'rtl'
    current?: boolean
    description?: string
  }>

export type LanguageNavigationProps = Common &
  Props<{ items: readonly LanguageItem[]; label?: string; inverse?: boolean }>

export function LanguageNavigation(props: LanguageNavigationProps) {
  return (
    <nav
      class={classes('govuk-language-navigation', props.inverse && 'govuk-language-navigation--inverse', props.class)}
      aria-label={props.label ?? 'Language'}
      {...extra(props.attributes)}
    >
      <ul class="govuk-language-navigation__list">
        {props.items.map((item) => (
          <li class="govuk-language-navigation__list-item">
            <Language {...item} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Language(item: LanguageItem) {
  if (item.current || !item.href) {
    return (
      <span
        class={classes('govuk-language-navigation__text', item.class)}
        aria-current="true"
        lang={item.lang}
        dir={item.dir}
        {...extra(item.attributes)}
      >
        {item.text}
      </span>
    )
  }
  return (
    <a
      class={classes('govuk-language-navigation__link', item.class)}
      href={safeHref(item.href)}
      rel="alternate"
      lang={item.lang}
      hreflang={item.hrefLang ?? item.lang}
      dir={item.dir}
      {...extra(item.attributes)}
    >
      {item.text}
      {item.description && <span class="govuk-visually-hidden"> {item.description}</span>}
    </a>
  )
}
