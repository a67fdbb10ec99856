import type { Catalogue } from '../../../../platform/words.ts'
import type { ApplyRefusal } from './joining-commands.ts'

type Words = {
  title(group: string): string
  invited: string
  take: string
  why: string
  whyHint: string
  named: string
  namedYes(name: string): string
  ask: string
  seated: string
  toRoom: string
  waiting: string
  staff: string
  taken: string
  asked: string
  promise: string
  refusals: Record<Exclude<ApplyRefusal, 'not-found'>, string>
}

export const seatWords: Catalogue<Words> = {
  en: {
    title: (group) => `A seat in ${group}`,
    invited: 'You are invited to take a community seat.',
    take: 'Take my seat',
    why: 'Why would you like to join?',
    whyHint: 'A line or two is enough. Only the officers of this project read it.',
    named: 'Your name',
    namedYes: (name) => `Everyone may read that I am in this group, as “${name}”`,
    ask: 'Ask for a seat',
    seated: 'You have a seat in this group.',
    toRoom: 'Go to the group’s room',
    waiting: 'You have asked for a seat. We write to you when somebody has answered.',
    staff: 'You work for the council. Officers take officer seats, on the desk of the project.',
    taken: 'Welcome. You have a seat and one vote',
    asked: 'You have asked for a seat. We write to you when somebody has answered',
    promise: 'Each seat has one vote. You can leave at any time.',
    refusals: {
      'has-seat': 'You have a seat already',
      full: 'All seats are taken now. Nobody can join until somebody leaves',
      'works-for-council': 'Whoever works for the council cannot hold a community seat',
      'not-an-officer': 'Only officers can hold an officer seat',
      'invited-only': 'People are invited to this group. There is no invitation for your address',
      'asked-already': 'You have asked already. We write to you when somebody has answered',
      'words-missing': 'Say why you would like to join',
      'words-too-long': 'Use 2,000 characters or fewer',
    },
  },
  cy: {
    title: (group) => `Sedd yn ${group}`,
    invited: 'Fe’ch gwahoddir i gymryd sedd gymunedol.',
    take: 'Cymryd fy sedd',
    why: 'Pam hoffech chi ymuno?',
    whyHint: 'Mae llinell neu ddwy yn ddigon. Dim ond swyddogion y prosiect hwn sy’n ei ddarllen.',
    named: 'Eich enw',
    namedYes: (name) => `Gall pawb ddarllen fy mod yn y grŵp hwn, fel “${name}”`,
    ask: 'Gofyn am sedd',
    seated: 'Mae gennych sedd yn y grŵp hwn.',
    toRoom: 'Ewch i ystafell y grŵp',
    waiting: 'Rydych wedi gofyn am sedd. Byddwn yn ysgrifennu atoch pan fydd rhywun wedi ateb.',
    staff: 'Rydych yn gweithio i’r cyngor. Mae swyddogion yn cymryd seddi swyddogion, ar ddesg y prosiect.',
    taken: 'Croeso. Mae gennych sedd ac un bleidlais',
    asked: 'Rydych wedi gofyn am sedd. Byddwn yn ysgrifennu atoch pan fydd rhywun wedi ateb',
    promise: 'Mae gan bob sedd un bleidlais. Gallwch adael ar unrhyw adeg.',
    refusals: {
      'has-seat': 'Mae gennych sedd yn barod',
      full: 'Mae pob sedd wedi’i chymryd nawr. Ni all neb ymuno nes bydd rhywun yn gadael',
      'works-for-council': 'Ni all neb sy’n gweithio i’r cyngor ddal sedd gymunedol',
      'not-an-officer': 'Dim ond swyddogion all ddal sedd swyddog',
      'invited-only': 'Gwahoddir pobl i’r grŵp hwn. Nid oes gwahoddiad ar gyfer eich cyfeiriad',
      'asked-already': 'Rydych wedi gofyn yn barod. Byddwn yn ysgrifennu atoch pan fydd rhywun wedi ateb',
      'words-missing': 'Dywedwch pam hoffech chi ymuno',
      'words-too-long': 'Defnyddiwch 2,000 o nodau neu lai',
    },
  },
}
