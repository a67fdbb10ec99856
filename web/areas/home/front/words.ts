import type { Catalogue } from '../../../platform/words.ts'

type Says = {
  title: (council: string) => string
  heading: string
  lede: string
  list: string
  took: (people: string, period: string) => string
  map: (council: string) => string
  mapNote: string
  open: string
  openAll: string
  openEmpty: { title: string; text: string; staff: string }
  changed: string
  changedAll: string
  changedEmpty: { title: string; text: string }
  heard: string
  heardEmpty: { title: string; text: string }
  groups: string
  groupsText: (council: string) => string
  groupsLink: string
  receipt: string
  receiptText: string
  receiptLink: string
  news: string
}

export const words: Catalogue<Says> = {
  en: {
    title: (council) => `Have your say in ${council}`,
    heading: 'What should we work on together?',
    lede: 'Tell us what matters where you live. You can look up what became of every word you send, with or without an account.',
    list: 'Choose your ward from a list',
    took: (people, period) => `${people} ${period}.`,
    map: (council) => `Wards of ${council}`,
    mapNote: 'The numbers on the map are things that are open now.',
    open: 'Open now',
    openAll: 'Everything that we work on',
    openEmpty: {
      title: 'Questions that you can answer will be here',
      text: 'Nothing is open at the moment. You can read what we work on, and follow it to hear when something opens.',
      staff: 'See what we work on',
    },
    changed: 'What changed',
    changedAll: 'All that changed',
    changedEmpty: {
      title: 'What you said and what we did will stand here side by side',
      text: 'Nothing has been decided yet. When it is, we answer everything that people raised: what we will do, what we cannot do, and why.',
    },
    heard: 'Who we have heard from',
    heardEmpty: {
      title: 'A chart will show who has been heard, and who has not',
      text: 'It compares the answers we get with the people who live here. It appears with the first answers.',
    },
    groups: 'For community groups',
    groupsText: (council) =>
      `Does your group want to work with ${council}, host a conversation, or take paper forms to people who are not online?`,
    groupsLink: 'Get in touch',
    receipt: 'Have you had your say already?',
    receiptText: 'Your receipt shows where your words have got to.',
    receiptLink: 'Look up a receipt',
    news: 'News',
  },
  cy: {
    title: (council) => `Dweud eich dweud yn ${council}`,
    heading: 'Ar beth y dylem weithio gyda’n gilydd?',
    lede: 'Dywedwch wrthym beth sy’n bwysig lle rydych yn byw. Gallwch weld beth ddaeth o bob gair a anfonwch, gyda chyfrif neu hebddo.',
    list: 'Dewiswch eich ward o restr',
    took: (people, period) => `Mae ${people} ${period}.`,
    map: (council) => `Wardiau ${council}`,
    mapNote: 'Y rhifau ar y map yw’r pethau sydd ar agor nawr.',
    open: 'Ar agor nawr',
    openAll: 'Popeth rydym yn gweithio arno',
    openEmpty: {
      title: 'Bydd cwestiynau y gallwch eu hateb yma',
      text: 'Nid oes dim ar agor ar hyn o bryd. Gallwch ddarllen beth rydym yn gweithio arno, a’i ddilyn i glywed pan fydd rhywbeth yn agor.',
      staff: 'Gweld beth rydym yn gweithio arno',
    },
    changed: 'Beth newidiodd',
    changedAll: 'Popeth a newidiodd',
    changedEmpty: {
      title: 'Bydd yr hyn a ddywedoch a’r hyn a wnaethom yma ochr yn ochr',
      text: 'Nid oes dim wedi’i benderfynu eto. Pan fydd, byddwn yn ateb popeth a godwyd: beth y byddwn yn ei wneud, beth na allwn, a pham.',
    },
    heard: 'Gan bwy y clywsom',
    heardEmpty: {
      title: 'Bydd siart yn dangos pwy a glywyd, a phwy na chlywyd',
      text: 'Mae’n cymharu’r atebion a gawn â’r bobl sy’n byw yma. Bydd yn ymddangos gyda’r atebion cyntaf.',
    },
    groups: 'I grwpiau cymunedol',
    groupsText: (council) =>
      `A yw eich grŵp am weithio gyda ${council}, cynnal sgwrs, neu fynd â ffurflenni papur at bobl nad ydynt ar-lein?`,
    groupsLink: 'Cysylltwch â ni',
    receipt: 'Ydych chi wedi dweud eich dweud yn barod?',
    receiptText: 'Mae eich derbynneb yn dangos ble mae eich geiriau wedi cyrraedd.',
    receiptLink: 'Chwilio am dderbynneb',
    news: 'Newyddion',
  },
}
