import type { Catalogue } from '../../../platform/words.ts'

type Standing = 'waiting' | 'shown' | 'counted' | 'refused' | 'erased'

type Says = {
  title: string
  hello: (name: string) => string
  said: string
  saidEmpty: { title: string; text: string; action: string }
  standing: Record<Standing, string>
  when: (date: string) => string
  receipt: string
  receiptAbout: (about: string) => string
  erased: string
  noWords: string
  older: string
  newest: string
  records: string
  follows: string
  followsEmpty: { title: string; text: string }
  frequency: Record<string, string>
  end: string
  endAbout: (what: string) => string
  yours: string
  links: { account: string; privacy: string; receipts: string; desk: string; skills: string }
}

export const words: Catalogue<Says> = {
  en: {
    title: 'My page',
    hello: (name) => `Hello ${name}`,
    said: 'What I said, and where it is now',
    saidEmpty: {
      title: 'What you say will be here, with what became of it',
      text: 'Sign in before you take part, and say that we may keep it here. What you said without signing in is found with its receipt.',
      action: 'See what is open',
    },
    standing: {
      waiting: 'Waiting to be read',
      shown: 'Everyone can read it',
      counted: 'Counted, not shown',
      refused: 'Not shown: it broke the house rules',
      erased: 'Erased',
    },
    when: (date) => `Said on ${date}.`,
    receipt: 'What became of it',
    receiptAbout: (about) => `: ${about}`,
    erased: 'These words were erased.',
    noWords: 'No words to show.',
    older: 'Older',
    newest: 'Newest',
    records: 'My groups, and what they share with the council',
    follows: 'What I follow',
    followsEmpty: {
      title: 'What you follow will be here',
      text: 'Projects and wards have a button to follow them by email.',
    },
    frequency: { 'at-once': 'At once', daily: 'Once a day', weekly: 'Once a week' },
    end: 'Change or stop',
    endAbout: (what) => `: ${what}`,
    yours: 'My account',
    links: {
      account: 'Name, email and ways to sign in',
      privacy: 'See, download, correct or erase what you hold about me',
      receipts: 'Look up a receipt',
      desk: 'Go to my desk',
      skills: 'Skills I share, and help I ask for',
    },
  },
  cy: {
    title: 'Fy nhudalen',
    hello: (name) => `Helo ${name}`,
    said: 'Beth ddywedais i, a ble mae nawr',
    saidEmpty: {
      title: 'Bydd yr hyn a ddywedwch yma, gyda’r hyn a ddaeth ohono',
      text: 'Mewngofnodwch cyn cymryd rhan, a dweud y cawn ei gadw yma. Caiff yr hyn a ddywedoch heb fewngofnodi ei ganfod â’i dderbynneb.',
      action: 'Gweld beth sydd ar agor',
    },
    standing: {
      waiting: 'Yn aros i gael ei ddarllen',
      shown: 'Gall pawb ei ddarllen',
      counted: 'Wedi’i gyfrif, heb ei ddangos',
      refused: 'Heb ei ddangos: torrodd reolau’r tŷ',
      erased: 'Wedi’i ddileu',
    },
    when: (date) => `Dywedwyd ar ${date}.`,
    receipt: 'Beth ddaeth ohono',
    receiptAbout: (about) => `: ${about}`,
    erased: 'Dilëwyd y geiriau hyn.',
    noWords: 'Dim geiriau i’w dangos.',
    older: 'Hŷn',
    newest: 'Diweddaraf',
    records: 'Fy ngrwpiau, a’r hyn y maent yn ei rannu â’r cyngor',
    follows: 'Beth rwy’n ei ddilyn',
    followsEmpty: {
      title: 'Bydd yr hyn a ddilynwch yma',
      text: 'Mae botwm ar brosiectau a wardiau i’w dilyn drwy e-bost.',
    },
    frequency: { 'at-once': 'Ar unwaith', daily: 'Unwaith y dydd', weekly: 'Unwaith yr wythnos' },
    end: 'Newid neu stopio',
    endAbout: (what) => `: ${what}`,
    yours: 'Fy nghyfrif',
    links: {
      account: 'Enw, e-bost a ffyrdd o fewngofnodi',
      privacy: 'Gweld, lawrlwytho, cywiro neu ddileu’r hyn sydd gennych amdanaf',
      receipts: 'Chwilio am dderbynneb',
      desk: 'Mynd i’m desg',
      skills: 'Sgiliau rwy’n eu rhannu, a chymorth rwy’n gofyn amdano',
    },
  },
}
