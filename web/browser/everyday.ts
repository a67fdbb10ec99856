import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs'
import { CharacterCount } from 'govuk-frontend/dist/govuk/components/character-count/character-count.mjs'
import { Checkboxes } from 'govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs'
import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs'
import { NotificationBanner } from 'govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs'
import { Radios } from 'govuk-frontend/dist/govuk/components/radios/radios.mjs'
import { startEach } from './start-each.ts'

/** A radio button may not be "expanded" (ARIA 1.2), though the design system says so: what it reveals follows it in the page anyway. */
function neverExpanded(root: Element): void {
  const tidy = () => {
    for (const input of root.querySelectorAll('input[type="radio"][aria-expanded]'))
      input.removeAttribute('aria-expanded')
  }
  new MutationObserver(tidy).observe(root, { subtree: true, attributeFilter: ['aria-expanded'] })
  tidy()
}

export const start = () => {
  startEach({
    button: Button,
    'character-count': CharacterCount,
    checkboxes: Checkboxes,
    'error-summary': ErrorSummary,
    'notification-banner': NotificationBanner,
    radios: Radios,
  })
  for (const root of document.querySelectorAll('[data-module="govuk-radios"]')) neverExpanded(root)
}
