import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  title(name: string): string
  now: string
  arrived: string
  arrivedText: string
  none: string
  noneText: string
  large: string
  next: string
  previous: string
  all: string
  place(n: number, of: number): string
  refreshes: string
  stop: string
  stopped: string
  start: string
}

export const sessionWords: Catalogue<Words> = {
  en: {
    title: (name) => `Session: ${name}`,
    now: 'We are looking at this',
    arrived: 'In the order in which they came',
    arrivedText: 'Each says whether it came before, in or after the session.',
    none: 'Nothing is here yet',
    noneText: 'What people send appears here once somebody has read it.',
    large: 'Show them large, one after another',
    next: 'Next',
    previous: 'Previous',
    all: 'Back to all of them',
    place: (n, of) => `${n} of ${of}`,
    refreshes: 'This page looks for new answers by itself.',
    stop: 'Stop that',
    stopped: 'This page stays as it is.',
    start: 'Look for new answers again',
  },
  cy: {
    title: (name) => `Sesiwn: ${name}`,
    now: 'Rydym yn edrych ar hwn',
    arrived: 'Yn y drefn y daethant',
    arrivedText: 'Mae pob un yn dweud a ddaeth cyn y sesiwn, yn ystod y sesiwn neu wedi hynny.',
    none: 'Nid oes dim yma eto',
    noneText: 'Mae’r hyn a anfonir yn ymddangos yma ar ôl i rywun ei ddarllen.',
    large: 'Eu dangos yn fawr, un ar ôl y llall',
    next: 'Nesaf',
    previous: 'Blaenorol',
    all: 'Yn ôl i bob un ohonynt',
    place: (n, of) => `${n} o ${of}`,
    refreshes: 'Mae’r dudalen hon yn chwilio am atebion newydd ar ei phen ei hun.',
    stop: 'Atal hynny',
    stopped: 'Mae’r dudalen hon yn aros fel y mae.',
    start: 'Chwilio am atebion newydd eto',
  },
}
