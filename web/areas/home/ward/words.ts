import type { Catalogue } from '../../../platform/words.ts'

type Forms = Record<string, string> & { other: string }

type Says = {
  home: string
  wards: string
  kicker: (council: string) => string
  description: (ward: string) => string
  openHere: Forms
  nothingOpen: string
  map: (ward: string) => string
  neighbourhood: string
  open: (ward: string) => string
  openAll: string
  openEmpty: { title: string; text: string }
  changed: (ward: string) => string
  changedAll: string
  changedEmpty: { title: string; text: string }
  who: (ward: string) => string
  follow: (ward: string) => string
  followText: string
  thought: (ward: string) => string
  thoughtText: string
  heard: Forms
  heardNone: (since: string) => string
  heardFew: (since: string) => string
  heardSince: (answers: string, since: string) => string
  earlier: string
  earlierText: (code: string, from: string, to: string) => string
  today: string
  ended: (date: string) => string
  other: string
  feed: (ward: string) => string
}

export const words: Catalogue<Says> = {
  en: {
    home: 'Home',
    wards: 'Wards',
    kicker: (council) => `A ward of ${council}`,
    description: (ward) => `What is open in ${ward}, what changed, and who lives there.`,
    openHere: { one: '# thing is open to you here now.', other: '# things are open to you here now.' },
    nothingOpen: 'Nothing is open here at the moment.',
    map: (ward) => `Map of the wards, with ${ward} marked`,
    neighbourhood: 'It belongs to',
    open: (ward) => `Open now in ${ward}`,
    openAll: 'All work in this ward',
    openEmpty: {
      title: 'Questions about this ward will be here',
      text: 'Nothing is open at the moment. Follow the ward to hear when something opens.',
    },
    changed: (ward) => `What changed in ${ward}`,
    changedAll: 'All that changed',
    changedEmpty: {
      title: 'What people said and what we did will stand here side by side',
      text: 'Nothing has been decided for this ward yet.',
    },
    who: (ward) => `Who lives in ${ward}`,
    follow: (ward) => `Follow ${ward}`,
    followText: 'We tell you by email when something opens, is decided or changes here. Once a week, or as you like.',
    thought: (ward) => `Is there something about ${ward} that nobody asks?`,
    thoughtText: 'Send us a thought',
    heard: { one: '# answer', other: '# answers' },
    heardNone: (since) => `We have heard nothing from here since ${since}.`,
    heardFew: (since) => `A few answers came from here since ${since}.`,
    heardSince: (answers, since) => `${answers} came from here since ${since}.`,
    earlier: 'An earlier boundary',
    earlierText: (code, from, to) => `This page shows the ward as it was from ${from} to ${to} (${code}).`,
    today: 'Show the ward as it is today',
    ended: (date) => `This ward ended on ${date}. What was said and decided there stays here.`,
    other: 'Choose another ward',
    feed: (ward) => `What happens in ${ward}`,
  },
  cy: {
    home: 'Hafan',
    wards: 'Wardiau',
    kicker: (council) => `Un o wardiau ${council}`,
    description: (ward) => `Beth sydd ar agor yn ${ward}, beth newidiodd, a phwy sy’n byw yno.`,
    openHere: {
      two: 'Mae # beth ar agor i chi yma nawr.',
      few: 'Mae # pheth ar agor i chi yma nawr.',
      other: 'Mae # peth ar agor i chi yma nawr.',
    },
    nothingOpen: 'Nid oes dim ar agor yma ar hyn o bryd.',
    map: (ward) => `Map o’r wardiau, gyda ${ward} wedi’i nodi`,
    neighbourhood: 'Mae’n perthyn i',
    open: (ward) => `Ar agor nawr yn ${ward}`,
    openAll: 'Pob gwaith yn y ward hon',
    openEmpty: {
      title: 'Bydd cwestiynau am y ward hon yma',
      text: 'Nid oes dim ar agor ar hyn o bryd. Dilynwch y ward i glywed pan fydd rhywbeth yn agor.',
    },
    changed: (ward) => `Beth newidiodd yn ${ward}`,
    changedAll: 'Popeth a newidiodd',
    changedEmpty: {
      title: 'Bydd yr hyn a ddywedodd pobl a’r hyn a wnaethom yma ochr yn ochr',
      text: 'Nid oes dim wedi’i benderfynu ar gyfer y ward hon eto.',
    },
    who: (ward) => `Pwy sy’n byw yn ${ward}`,
    follow: (ward) => `Dilyn ${ward}`,
    followText:
      'Rydym yn dweud wrthych drwy e-bost pan fydd rhywbeth yn agor, yn cael ei benderfynu neu’n newid yma. Unwaith yr wythnos, neu fel y mynnwch.',
    thought: (ward) => `Oes rhywbeth am ${ward} nad oes neb yn ei ofyn?`,
    thoughtText: 'Anfonwch syniad atom',
    heard: { other: '# ateb' },
    heardNone: (since) => `Ni chlywsom ddim oddi yma ers ${since}.`,
    heardFew: (since) => `Daeth ychydig o atebion oddi yma ers ${since}.`,
    heardSince: (answers, since) => `Daeth ${answers} oddi yma ers ${since}.`,
    earlier: 'Ffin gynharach',
    earlierText: (code, from, to) => `Mae’r dudalen hon yn dangos y ward fel yr oedd o ${from} i ${to} (${code}).`,
    today: 'Dangos y ward fel y mae heddiw',
    ended: (date) => `Daeth y ward hon i ben ar ${date}. Mae’r hyn a ddywedwyd ac a benderfynwyd yno yn aros yma.`,
    other: 'Dewiswch ward arall',
    feed: (ward) => `Beth sy’n digwydd yn ${ward}`,
  },
}
