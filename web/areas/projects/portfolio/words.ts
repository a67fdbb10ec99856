import type { Catalogue } from '../../../platform/words.ts'

export const words: Catalogue<{
  title: string
  lead: string
  narrow: string
  ward: string
  anyWard: string
  stage: string
  level: string
  theme: string
  state: string
  kind: string
  any: string
  show: string
  chosen: string
  clear: string
  takeOut: string
  found: { one: string; two?: string; few?: string; many?: string; other: string }
  underWay: string
  finished: string
  by: (day: string) => string
  say: (level: string) => string
  empty: string
  emptyText: string
  nothing: string
  nothingText: string
}> = {
  en: {
    title: 'Have your say',
    lead: 'Everything the council is asking about, trying out or doing with people, and what is finished.',
    narrow: 'Narrow this list',
    ward: 'Where',
    anyWard: 'Anywhere',
    stage: 'Stage',
    level: 'How much say you have',
    theme: 'Theme',
    state: 'State',
    kind: 'Kind',
    any: 'Any',
    show: 'Show these',
    chosen: 'You chose',
    clear: 'Show everything',
    takeOut: 'Take out',
    found: { one: '# project', other: '# projects' },
    underWay: 'Under way',
    finished: 'Finished',
    by: (day) => `Decided by ${day}`,
    say: (level) => `How much say: ${level}`,
    empty: 'Projects will be listed here',
    emptyText: 'As soon as the council asks about something, you find it here.',
    nothing: 'Nothing here fits all that you chose',
    nothingText: 'Take something out of your choice, or',
  },
  cy: {
    title: 'Dweud eich dweud',
    lead: 'Popeth y mae’r cyngor yn gofyn amdano, yn rhoi cynnig arno neu’n ei wneud gyda phobl, a’r hyn sydd wedi dod i ben.',
    narrow: 'Cyfyngu’r rhestr hon',
    ward: 'Ble',
    anyWard: 'Unrhyw le',
    stage: 'Cam',
    level: 'Faint o lais sydd gennych',
    theme: 'Thema',
    state: 'Cyflwr',
    kind: 'Math',
    any: 'Unrhyw un',
    show: 'Dangos y rhain',
    chosen: 'Rydych wedi dewis',
    clear: 'Dangos popeth',
    takeOut: 'Tynnu allan',
    found: { one: '# prosiect', two: '# brosiect', many: '# phrosiect', other: '# prosiect' },
    underWay: 'Ar y gweill',
    finished: 'Wedi dod i ben',
    by: (day) => `Penderfynir erbyn ${day}`,
    say: (level) => `Faint o lais: ${level}`,
    empty: 'Bydd prosiectau wedi’u rhestru yma',
    emptyText: 'Cyn gynted ag y bydd y cyngor yn gofyn am rywbeth, bydd yma.',
    nothing: 'Nid oes dim yma sy’n cyd-fynd â’r cyfan a ddewisoch',
    nothingText: 'Tynnwch rywbeth o’ch dewis, neu',
  },
}
