import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ComponentChildren, h, type VNode } from 'preact'
import { govuk } from './fixtures.test-support.ts'
import { each, type Json, modifier, type Options, rename, text } from './options.test-support.ts'
import { vnodes } from './vnodes.test-support.ts'

const inverse = (given: Options, component: string): Options =>
  modifier(given, `govuk-${component}--inverse`, 'inverse', () => true)

export function backLink(given: Options): Options {
  return rename(inverse(given, 'back-link'), { text: 'children' })
}

export function breadcrumbs(given: Options): Options {
  return rename(inverse(given, 'breadcrumbs'), { labelText: 'label' })
}

export function languageNavigation(given: Options): Options {
  const item = (language: Options) => rename(language, { languageDescriptionText: 'description' })
  return rename({ ...inverse(given, 'language-navigation'), items: each(given['items'], item) }, { ariaLabel: 'label' })
}

export function pagination(given: Options): Options {
  const link = (key: string) => (given[key] === undefined ? {} : { [key]: rename(given[key], { labelText: 'label' }) })
  const item = (page: Options) =>
    Object.keys(page).length === 0 ? null : rename(page, { visuallyHiddenText: 'hiddenText' })
  const items = given['items'] === undefined ? {} : { items: each(given['items'], item) }
  return { ...given, ...link('previous'), ...link('next'), ...items }
}

export function serviceNavigation(given: Options): Options {
  const { slots, ...rest } = inverse(given, 'service-navigation')
  return rename(
    { ...rest, ...(slots === undefined ? {} : slotsOf(slots as Options)) },
    {
      serviceUrl: 'serviceHref',
      navigation: 'items',
      ariaLabel: 'label',
      navigationClasses: 'navigationClass',
      menuButtonText: 'menuText',
      menuButtonLabel: 'menuLabel',
      collapseNavigationOnMobile: 'collapseOnMobile',
    },
  )
}

function slotsOf(slots: Options): Options {
  const { end, ...others } = slots
  const parsed = Object.entries(others).map(([name, html]) => [name, vnodes(html as string)])
  const last = typeof end === 'string' ? vnodes(end) : text(end)
  const inline = (end as Options | undefined)?.['align'] === 'inline'
  return {
    ...Object.fromEntries(parsed),
    ...(end === undefined ? {} : { end: last }),
    ...(inline ? { endInline: true } : {}),
  }
}

export function genericHeader(given: Options): Options {
  return rename(given, { logo: 'children', url: 'href', containerClasses: 'containerClass' })
}

export function header(given: Options): Options {
  const named = rename(given, { homepageUrl: 'href', containerClasses: 'containerClass' })
  return { href: '//gov.uk', logotype: logo('govuk-header__logotype', 'GOV.UK'), ...named }
}

/** The emblem and the words that a page of GOV.UK has where it gives none. Ours has none of them. */
export function footer(given: Options, json: { [key: string]: Json }): Options {
  const { contentLicence, copyright, meta, navigation, ...rest } = rename(given, { containerClasses: 'containerClass' })
  const section = (item: Options): Options => ({ ...rename(item, { items: 'links' }) })
  return {
    ...rest,
    emblem: logo('govuk-footer__crown'),
    ...(navigation === undefined ? {} : { navigation: each(navigation, section) }),
    ...(meta === undefined ? {} : { linksTitle: 'Support links', ...metaOf(meta as Options) }),
    ...(json['contentLicence'] === null ? {} : { licence: text(contentLicence) ?? vnodes(openGovernmentLicence) }),
    copyright: { href: crownCopyright, text: text(copyright) ?? '© Crown copyright' },
  }
}

function metaOf(meta: Options): Options {
  return rename(meta, { visuallyHiddenTitle: 'linksTitle', items: 'links', text: 'meta' })
}

const openGovernmentLicence = `All content is available under the
  <a class="govuk-footer__link" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
  rel="license">Open Government Licence v3.0</a>, except where otherwise stated`

const crownCopyright =
  'https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/'

/** GOV.UK's crown, and its name beside it, from the design system's own template: neither may be part of our pages. */
function logo(added: string, name?: string): VNode {
  const template = readFileSync(join(govuk, 'macros/logo.njk'), 'utf8')
  const drawing = (part: string): ComponentChildren => {
    const shapes = template.split(`set ${part} %}`)[1]!.split('{%- endset')[0]!
    return (vnodes(`<svg>${shapes}</svg>`)[0] as VNode).props.children
  }
  return h(
    'svg',
    {
      focusable: 'false',
      role: name ? 'img' : 'presentation',
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${name ? 324 : 64} 60`,
      height: 30,
      width: name ? 162 : 32,
      fill: 'currentcolor',
      class: added,
      ...(name ? { 'aria-label': name } : {}),
    },
    name ? h('title', null, name) : null,
    drawing('_tudorCrown'),
    name ? drawing('_logotype') : null,
  )
}
