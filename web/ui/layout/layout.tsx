import { renderToString } from 'preact-render-to-string'
import { brandAddress } from '../style/brand.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import type { Chrome, View } from './view.ts'
import { words } from './words.ts'

/** A whole page. */
export function document(view: View, chrome: Chrome): string {
  return `<!DOCTYPE html>${renderToString(<Page view={view} chrome={chrome} />)}`
}

type Props = { view: View; chrome: Chrome }

function Page({ view, chrome }: Props) {
  return (
    <html lang={chrome.language} class="govuk-template">
      <Head view={view} chrome={chrome} />
      {view.embed ? (
        <body class="govuk-template__body fm-embed">
          <main class="fm-embed__main" id="main-content">
            {view.body}
          </main>
        </body>
      ) : (
        <body class={view.staff ? 'govuk-template__body fm-staff' : 'govuk-template__body'}>
          <a class="govuk-skip-link" href="#main-content">
            {words[chrome.language].skip}
          </a>
          <Header view={view} chrome={chrome} />
          <div class="govuk-width-container fm-page">
            <Way view={view} chrome={chrome} />
            <main class="govuk-main-wrapper fm-main" id="main-content">
              {chrome.notice && <Notice text={chrome.notice} chrome={chrome} />}
              <Body view={view} />
              {view.waiting && (
                <p class="govuk-body" data-waiting="">
                  <a class="govuk-link" href={chrome.path}>
                    {words[chrome.language].lookAgain}
                  </a>
                </p>
              )}
            </main>
          </div>
          <Footer chrome={chrome} />
        </body>
      )}
    </html>
  )
}

function Head({ view, chrome }: Props) {
  const { council, assets } = chrome
  const title = `${view.error ? words[chrome.language].error : ''}${view.title} - ${council.name}`
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {view.description && <meta name="description" content={view.description} />}
      {(view.noindex || view.staff) && <meta name="robots" content="noindex" />}
      {council.brand.typeface !== 'system' && (
        <link rel="preload" href={assets('atkinson.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
      )}
      {[...(view.staff ? ['staff'] : []), ...(view.styles ?? []), 'site'].map((name) => (
        <link rel="stylesheet" href={assets(`${name}.css`)} />
      ))}
      <link rel="stylesheet" href={brandAddress(council.brand)} />
      <link rel="icon" href={assets('favicon.svg')} type="image/svg+xml" />
      {view.installs && <link rel="manifest" href={view.installs.manifest} />}
      {view.installs && <meta name="worker" content={assets(`${view.installs.worker}.js`)} />}
      {view.waiting && (
        <noscript>
          <meta http-equiv="refresh" content="5" />
        </noscript>
      )}
      {view.refresh && (
        <noscript>
          <meta http-equiv="refresh" content={String(view.refresh)} />
        </noscript>
      )}
      {view.canonical && <link rel="canonical" href={view.canonical} />}
      {view.feeds?.map(({ href, title }) => (
        <link rel="alternate" type="application/atom+xml" href={href} title={title} />
      ))}
      {['base', ...(view.scripts ?? []), ...(view.waiting ? ['waiting'] : [])].map((name) => (
        <script type="module" src={assets(`${name}.js`)} />
      ))}
    </head>
  )
}

function Way({ view, chrome }: Props) {
  const say = words[chrome.language]
  if (view.back) {
    return (
      <nav aria-label={say.way}>
        <a class="govuk-back-link" href={view.back.href}>
          {view.back.text ?? say.back}
        </a>
      </nav>
    )
  }
  if (!view.breadcrumbs?.length) return null
  return (
    <nav class="govuk-breadcrumbs" aria-label={say.breadcrumbs}>
      <ol class="govuk-breadcrumbs__list">
        {view.breadcrumbs.map(({ href, text }) => (
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Notice({ text, chrome }: { text: string; chrome: Chrome }) {
  return (
    <div
      class="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      aria-labelledby="notice-title"
      data-module="govuk-notification-banner"
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="notice-title">
          {words[chrome.language].success}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{text}</p>
      </div>
    </div>
  )
}

function Body({ view }: { view: View }) {
  if (view.width === 'wide') return <>{view.body}</>
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">{view.body}</div>
    </div>
  )
}
