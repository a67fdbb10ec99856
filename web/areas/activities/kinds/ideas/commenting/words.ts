import type { Catalogue } from '../../../../../platform/words.ts'
import type { CommentRefusal } from '../rules.ts'
import type { Side } from './commands.ts'

type Words = {
  title: string
  lead: string
  side: string
  sides: Record<Side, string>
  words: string
  hint: string
  name: string
  nameHint: string
  shown: string
  send: string
  about: string
  refusals: Record<CommentRefusal, string>
  listTitle: Record<Side, string>
  none: Record<Side, string>
  say: Record<Side, string>
  more: Record<Side, string>
  older: string
  newest: string
  heading: string
  steps: Record<Side, string>
}

export const commentWords: Catalogue<Words> = {
  en: {
    title: 'Say what you think of this idea',
    lead: 'Say why you are for it or against it. What others say stands beside it.',
    side: 'Are you for it or against it?',
    sides: { for: 'For it', against: 'Against it' },
    words: 'Why?',
    hint: 'Speak about the idea, not about the person who had it.',
    name: 'What name should we show with it? (optional)',
    nameHint: 'A first name or a made-up name. Leave it empty to show no name',
    shown: 'Somebody reads what you write before it is shown here. You get a receipt for it.',
    send: 'Send what I think',
    about: 'The idea',
    refusals: {
      'side-missing': 'Choose whether you are for it or against it',
      'comment-missing': 'Write why',
      'comment-too-long': 'Make this shorter. It can have 1,500 characters',
    },
    listTitle: { for: 'For it', against: 'Against it' },
    none: { for: 'Nobody has spoken for it yet.', against: 'Nobody has spoken against it yet.' },
    say: { for: 'Say why you are for it', against: 'Say why you are against it' },
    more: { for: 'More that was said for it', against: 'More that was said against it' },
    older: 'Older',
    newest: 'Newest',
    heading: 'What people think of it',
    steps: { for: 'You spoke for the idea', against: 'You spoke against the idea' },
  },
  cy: {
    title: 'Dywedwch beth yw eich barn am y syniad hwn',
    lead: 'Dywedwch pam yr ydych o’i blaid neu yn ei erbyn. Mae’r hyn y mae eraill yn ei ddweud wrth ei ochr.',
    side: 'Ydych chi o’i blaid neu yn ei erbyn?',
    sides: { for: 'O’i blaid', against: 'Yn ei erbyn' },
    words: 'Pam?',
    hint: 'Siaradwch am y syniad, nid am y person a’i cafodd.',
    name: 'Pa enw ddylem ei ddangos gydag ef? (dewisol)',
    nameHint: 'Enw cyntaf neu enw ffug. Gadewch yn wag i beidio â dangos enw',
    shown: 'Mae rhywun yn darllen yr hyn a ysgrifennwch cyn ei ddangos yma. Rydych yn cael derbynneb amdano.',
    send: 'Anfon fy marn',
    about: 'Y syniad',
    refusals: {
      'side-missing': 'Dewiswch a ydych o’i blaid neu yn ei erbyn',
      'comment-missing': 'Ysgrifennwch pam',
      'comment-too-long': 'Gwnewch hyn yn fyrrach. Gall fod yn 1,500 nod',
    },
    listTitle: { for: 'O’i blaid', against: 'Yn ei erbyn' },
    none: { for: 'Nid oes neb wedi siarad o’i blaid eto.', against: 'Nid oes neb wedi siarad yn ei erbyn eto.' },
    say: { for: 'Dywedwch pam yr ydych o’i blaid', against: 'Dywedwch pam yr ydych yn ei erbyn' },
    more: { for: 'Mwy a ddywedwyd o’i blaid', against: 'Mwy a ddywedwyd yn ei erbyn' },
    older: 'Hŷn',
    newest: 'Diweddaraf',
    heading: 'Barn pobl amdano',
    steps: { for: 'Siaradoch o blaid y syniad', against: 'Siaradoch yn erbyn y syniad' },
  },
}
