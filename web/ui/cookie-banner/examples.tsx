import { examplesOf } from '../example.ts'
import { CookieBanner } from './cookie-banner.tsx'

export const examples = examplesOf(CookieBanner, {
  'A council that counts visits': {
    label: 'Cookies on this site',
    messages: [
      {
        heading: 'Cookies on this site',
        content: 'We would like to count visits with a cookie. Nothing on this site needs it.',
        actions: [
          { text: 'Allow the cookie', type: 'submit', name: 'cookies', value: 'allow' },
          { text: 'Do not allow it', type: 'submit', name: 'cookies', value: 'refuse' },
          { text: 'Read about cookies', href: '/gallery' },
        ],
      },
    ],
  },
})
