import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Attributes, type Common, extra, type Props } from '../props.ts'
import { Licence } from './licence.tsx'
import { FooterNavigation, type FooterSection } from './navigation.tsx'

export type FooterLink = Props<{ href: string; text: string; attributes?: Attributes }>

export type FooterProps = Common &
  Props<{
    containerClass?: string
    /** An emblem above everything. GOV.UK's own crown is for GOV.UK alone. */
    emblem?: Content
    navigation?: readonly FooterSection[]
    /** Support links: accessibility statement, privacy, cookies, contact. */
    links?: readonly FooterLink[]
    linksTitle?: string
    /** Words under the support links. */
    meta?: Content
    /** On what terms the content may be used. */
    licence?: Content
    copyright?: { href: string; text: Content }
  }>

export function Footer(props: FooterProps) {
  return (
    <div class={classes('govuk-footer', props.class)} {...extra(props.attributes)}>
      <div class={classes('govuk-width-container', props.containerClass)}>
        {props.emblem}
        {props.navigation && props.navigation.length > 0 && <FooterNavigation sections={props.navigation} />}
        <div class="govuk-footer__meta">
          <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
            <Meta {...props} />
            <Licence>{props.licence}</Licence>
          </div>
          {props.copyright && (
            <div class="govuk-footer__meta-item">
              <a class="govuk-footer__link govuk-footer__copyright-logo" href={safeHref(props.copyright.href)}>
                {props.copyright.text}
              </a>
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

function Meta(props: FooterProps) {
  const words = present(props.meta)
  if (!props.links && !words && props.linksTitle === undefined) return null
  return (
    <>
      <h2 class="govuk-visually-hidden">{props.linksTitle ?? 'Support links'}</h2>
      {props.links && props.links.length > 0 && (
        <ul class="govuk-footer__inline-list">
          {props.links.map((link) => (
            <li class="govuk-footer__inline-list-item">
              <a class="govuk-footer__link" href={safeHref(link.href)} {...extra(link.attributes)}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {words && <div class="govuk-footer__meta-custom">{props.meta}</div>}
    </>
  )
}
