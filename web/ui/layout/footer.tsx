import type { Chrome } from './view.ts'
import { words } from './words.ts'

export function Footer({ chrome }: { chrome: Chrome }) {
  const say = words[chrome.language]
  return (
    <footer class="fm-footer">
      <div class="govuk-width-container">
        <p class="fm-footer__name">{chrome.council.name}</p>
        {chrome.footer.length > 0 && (
          <nav aria-label={say.footer}>
            <ul class="fm-footer__list">
              {chrome.footer.map(({ href, text }) => (
                <li class="fm-footer__item">
                  <a class="fm-footer__link" href={href}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p class="fm-footer__small">
          {say.data}{' '}
          <a
            class="fm-footer__link"
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            rel="license"
          >
            {say.licence}
          </a>
          .
        </p>
        <p class="fm-footer__small">{say.madeWith}</p>
      </div>
    </footer>
  )
}
