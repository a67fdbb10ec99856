import type { Chrome, View } from './view.ts'
import { words } from './words.ts'

type Props = { view: View; chrome: Chrome }

export function Header({ view, chrome }: Props) {
  const { council } = chrome
  return (
    <header class="fm-header">
      {chrome.example && <ExampleBanner chrome={chrome} />}
      <div class="fm-header__row govuk-width-container">
        <a class="fm-header__home" href="/">
          {council.logo && <img class="fm-header__logo" src={council.logo.src} alt={council.logo.alt} height="48" />}
          {council.logo?.alt !== council.name && <span class="fm-header__name">{council.name}</span>}
        </a>
        <div class="fm-header__side">
          {chrome.person && <Person chrome={chrome} />}
          {!view.form && <LanguageLink chrome={chrome} />}
          {chrome.navigation.length > 0 && (
            <button class="fm-nav__toggle" type="button" popovertarget="menu">
              {words[chrome.language].menu}
            </button>
          )}
        </div>
      </div>
      <Navigation view={view} chrome={chrome} />
      {view.staff && <StaffNavigation view={view} chrome={chrome} />}
    </header>
  )
}

export function ExampleBanner({ chrome }: { chrome: Chrome }) {
  const say = words[chrome.language]
  return (
    <div class="fm-example" role="note">
      <p class="fm-example__text govuk-width-container">
        <strong class="fm-example__tag">{say.exampleTitle}</strong> {say.example}
      </p>
    </div>
  )
}

/** The same address in the other language. */
export function otherLanguage(path: string, language: Chrome['language']): string {
  const [before = '/', query = ''] = path.split('?')
  const search = new URLSearchParams(query)
  search.set('lang', language === 'en' ? 'cy' : 'en')
  return `${before}?${search}`
}

function LanguageLink({ chrome }: { chrome: Chrome }) {
  const other = chrome.language === 'en' ? 'cy' : 'en'
  return (
    <nav class="fm-language" aria-label={words[chrome.language].language}>
      <a href={otherLanguage(chrome.path, chrome.language)} rel="alternate" lang={other} hreflang={other}>
        {words[chrome.language].switchTo}
      </a>
    </nav>
  )
}

function Person({ chrome }: { chrome: Chrome }) {
  const say = words[chrome.language]
  return (
    <div class="fm-person">
      <span class="fm-person__name">{say.signedIn(chrome.person!.name)}</span>
      {chrome.signOutToken && (
        <form class="fm-person__out" method="post" action="/sign-out">
          <input type="hidden" name="_token" value={chrome.signOutToken} />
          <button class="fm-link-button" type="submit">
            {say.signOut}
          </button>
        </form>
      )}
    </div>
  )
}

/** A popover needs no script: narrow screens open it with a button, wide ones show it as a row. */
function Navigation({ view, chrome }: Props) {
  if (chrome.navigation.length === 0) return null
  const say = words[chrome.language]
  return (
    <nav class="fm-nav" aria-label={say.menu}>
      <div class="fm-nav__row govuk-width-container">
        <div class="fm-nav__menu" id="menu" popover="auto">
          <button class="fm-nav__toggle fm-nav__close" type="button" popovertarget="menu" popovertargetaction="hide">
            {say.closeMenu}
          </button>
          <ul class="fm-nav__list">
            {chrome.navigation.map(({ key, href, text }) => (
              <li class="fm-nav__item">
                <a
                  class="fm-nav__link"
                  href={href}
                  aria-current={key === view.section && !view.staff ? 'true' : undefined}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </nav>
  )
}

function StaffNavigation({ view, chrome }: Props) {
  if (chrome.staffNavigation.length === 0) return null
  return (
    <nav class="fm-staff-nav" aria-label={words[chrome.language].staffMenu}>
      <ul class="fm-staff-nav__list govuk-width-container">
        {chrome.staffNavigation.map(({ key, href, text, count }) => (
          <li class="fm-staff-nav__item">
            <a
              class="fm-staff-nav__link"
              href={href}
              aria-current={key === view.section && view.staff ? 'true' : undefined}
            >
              {text}
              {count !== undefined && count > 0 && <span class="fm-staff-nav__count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
