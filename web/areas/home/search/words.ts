import type { Catalogue } from '../../../platform/words.ts'

type Forms = Record<string, string> & { other: string }
export const kinds = ['activity', 'project', 'ward', 'decision', 'post', 'theme', 'group'] as const
export type FoundKind = (typeof kinds)[number]

type Says = {
  title: string
  titleFor: (typed: string) => string
  label: string
  hint: string
  button: string
  kinds: Record<FoundKind, string>
  found: Forms
  for: (found: string, typed: string) => string
  none: (typed: string) => string
  tips: readonly string[]
  more: string
  short: string
  long: string
  near: (typed: string) => string
  receipt: string
  elsewhere: string
  projects: string
  wards: string
}

export const words: Catalogue<Says> = {
  en: {
    title: 'Search',
    titleFor: (typed) => `Search: ${typed}`,
    label: 'What are you looking for?',
    hint: 'A project, a question, a ward, a decision, or a word that people used. A postcode or a receipt works too.',
    button: 'Search',
    kinds: {
      activity: 'Take part',
      project: 'Projects',
      ward: 'Wards',
      decision: 'Decisions',
      post: 'News',
      theme: 'What people talked about',
      group: 'Community groups',
    },
    found: { one: '# thing found', other: '# things found' },
    for: (found, typed) => `${found} for “${typed}”`,
    none: (typed) => `We found nothing for “${typed}”`,
    tips: [
      'Check how it is spelt.',
      'Try a shorter word, or only a part of one.',
      'Try another word for the same thing.',
    ],
    more: 'There may be more. Add a word to find what you mean.',
    short: 'Type at least two letters',
    long: 'Type 100 letters or fewer',
    near: (typed) => `See what is open near ${typed}`,
    receipt: 'Open this receipt',
    elsewhere: 'Or look through',
    projects: 'everything that we work on',
    wards: 'the wards',
  },
  cy: {
    title: 'Chwilio',
    titleFor: (typed) => `Chwilio: ${typed}`,
    label: 'Am beth ydych chi’n chwilio?',
    hint: 'Prosiect, cwestiwn, ward, penderfyniad, neu air a ddefnyddiodd pobl. Mae cod post neu dderbynneb yn gweithio hefyd.',
    button: 'Chwilio',
    kinds: {
      activity: 'Cymryd rhan',
      project: 'Prosiectau',
      ward: 'Wardiau',
      decision: 'Penderfyniadau',
      post: 'Newyddion',
      theme: 'Am beth y siaradodd pobl',
      group: 'Grwpiau cymunedol',
    },
    found: { two: '# beth wedi’u canfod', few: '# pheth wedi’u canfod', other: '# peth wedi’u canfod' },
    for: (found, typed) => `${found} ar gyfer “${typed}”`,
    none: (typed) => `Ni chanfuwyd dim ar gyfer “${typed}”`,
    tips: [
      'Gwiriwch y sillafu.',
      'Rhowch gynnig ar air byrrach, neu ran o air yn unig.',
      'Rhowch gynnig ar air arall am yr un peth.',
    ],
    more: 'Efallai fod mwy. Ychwanegwch air i ganfod yr hyn yr ydych yn ei olygu.',
    short: 'Teipiwch o leiaf ddwy lythyren',
    long: 'Teipiwch 100 llythyren neu lai',
    near: (typed) => `Gweld beth sydd ar agor ger ${typed}`,
    receipt: 'Agor y dderbynneb hon',
    elsewhere: 'Neu edrychwch drwy',
    projects: 'bopeth rydym yn gweithio arno',
    wards: 'y wardiau',
  },
}
