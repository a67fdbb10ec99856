import { examplesOf } from '../example.ts'
import { NotificationBanner } from './notification-banner.tsx'

export const examples = examplesOf(NotificationBanner, {
  'Something done': {
    type: 'success',
    titleId: 'banner-done',
    disableAutoFocus: true,
    children: 'Your changes are saved and everyone can see them.',
  },
  'Something to know': {
    titleId: 'banner-know',
    children: (
      <p class="govuk-notification-banner__heading">
        This closes in 3 days.{' '}
        <a class="govuk-notification-banner__link" href="/gallery">
          Send your answer
        </a>
        .
      </p>
    ),
  },
})
