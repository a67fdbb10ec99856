import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs'
import { CharacterCount } from 'govuk-frontend/dist/govuk/components/character-count/character-count.mjs'
import { Checkboxes } from 'govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs'
import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs'
import { NotificationBanner } from 'govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs'
import { Radios } from 'govuk-frontend/dist/govuk/components/radios/radios.mjs'
import { startEach } from './start-each.ts'

export const start = () =>
  startEach({
    button: Button,
    'character-count': CharacterCount,
    checkboxes: Checkboxes,
    'error-summary': ErrorSummary,
    'notification-banner': NotificationBanner,
    radios: Radios,
  })
