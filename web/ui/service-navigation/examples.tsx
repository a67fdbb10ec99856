import { examplesOf } from '../example.ts'
import { ServiceNavigation } from './service-navigation.tsx'

export const examples = examplesOf(ServiceNavigation, {
  'Parts of the site': {
    navigationId: 'navigation-parts',
    navigationLabel: 'Parts of the site',
    items: [
      { href: '/gallery', text: 'Take part', current: true },
      { href: '/gallery', text: 'What changed' },
      { href: '/gallery', text: 'Wards' },
    ],
  },
  'With the name of the service': {
    navigationId: 'navigation-named',
    navigationLabel: 'Menu of Folkmoot',
    label: 'Folkmoot',
    serviceName: 'Folkmoot',
    serviceHref: '/gallery',
    items: [
      { href: '/gallery', text: 'Projects', active: true },
      { href: '/gallery', text: 'Groups' },
    ],
  },
})
