import { examplesOf } from '../example.ts'
import { Card } from './card.tsx'

export const examples = examplesOf(Card, {
  'Something to take part in': {
    href: '/gallery',
    kicker: 'Conversation in Norbiton',
    title: 'What should the green be like in five years?',
    children: 'Tell us what to keep and what to change. You need no account.',
    facts: ['Open until 19 June 2026', 'Takes 5 minutes', '214 people took part'],
  },
  'Only a title': { href: '/gallery', title: 'A safer high street' },
})
