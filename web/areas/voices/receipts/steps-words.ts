import type { Catalogue } from '../../../platform/words.ts'
import type { Channel } from '../taking/rules.ts'

type Words = {
  received: (channel: Channel) => string
  entered: string
  through: (source: string) => string
  read: string
  changed: string
  shown: string
  shownWhere: string
  restored: string
  held: string
  counted: Record<'no-consent' | 'nothing-to-show' | 'private', string>
  countedTitle: string
  refused: string
  appeal: string
  appealed: string
  upheld: string
  appealRefused: string
  redacted: string
  redactedWhy: string
  reported: string
  erased: string
  next: { read: string; secondLook: string; appeal: string; theme: string }
}

const en: Record<Channel, string> = {
  online: 'We received it online',
  paper: 'We received it on paper',
  telephone: 'We wrote it down on the telephone',
  event: 'We wrote it down at an event',
  'one-to-one': 'We wrote it down when we talked',
  partner: 'We received it through a partner',
  group: 'We received it from a group',
  email: 'We received it by email',
  social: 'We received it on social media',
}
const cy: Record<Channel, string> = {
  online: 'Derbynion ni ef ar-lein',
  paper: 'Derbynion ni ef ar bapur',
  telephone: 'Ysgrifennon ni ef ar y ffôn',
  event: 'Ysgrifennon ni ef mewn digwyddiad',
  'one-to-one': 'Ysgrifennon ni ef pan siaradon ni',
  partner: 'Derbynion ni ef drwy bartner',
  group: 'Derbynion ni ef gan grŵp',
  email: 'Derbynion ni ef drwy e-bost',
  social: 'Derbynion ni ef ar y cyfryngau cymdeithasol',
}

export const stepWords: Catalogue<Words> = {
  en: {
    received: (channel) => en[channel],
    entered: 'A member of staff wrote it down.',
    through: (source) => `It came through ${source}.`,
    read: 'Somebody at the council read it',
    changed: 'It was changed',
    shown: 'It is shown to everyone',
    shownWhere: 'Anyone can read it, without your contact details.',
    restored: 'It was looked at again and is shown',
    held: 'A second person is to read it',
    counted: {
      'no-consent': 'It is not shown, because you did not ask for that.',
      'nothing-to-show': 'There are no words in it to show.',
      private: 'It is not shown, because it is mostly private.',
    },
    countedTitle: 'It counts with all the others',
    refused: 'We did not show it',
    appeal: 'Ask for another look',
    appealed: 'You asked for another look',
    upheld: 'Somebody else looked again and agreed with you',
    appealRefused: 'Somebody else looked again and did not change it',
    redacted: 'We took personal details out',
    redactedWhy: 'The rest of your words stand as you wrote them.',
    reported: 'A reader asked us to check it',
    erased: 'It was erased, as was asked',
    next: {
      read: 'Somebody reads it',
      secondLook: 'A second person reads it',
      appeal: 'Somebody else reads it again and answers you',
      theme: 'It is put together with what others said',
    },
  },
  cy: {
    received: (channel) => cy[channel],
    entered: 'Ysgrifennodd aelod o staff ef.',
    through: (source) => `Daeth drwy ${source}.`,
    read: 'Darllenodd rhywun yn y cyngor ef',
    changed: 'Cafodd ei newid',
    shown: "Mae'n cael ei ddangos i bawb",
    shownWhere: 'Gall unrhyw un ei ddarllen, heb eich manylion cyswllt.',
    restored: "Edrychwyd arno eto ac mae'n cael ei ddangos",
    held: 'Bydd ail berson yn ei ddarllen',
    counted: {
      'no-consent': "Nid yw'n cael ei ddangos, am na ofynnoch am hynny.",
      'nothing-to-show': 'Nid oes geiriau ynddo i’w dangos.',
      private: "Nid yw'n cael ei ddangos, am ei fod yn breifat gan mwyaf.",
    },
    countedTitle: "Mae'n cyfrif gyda'r lleill i gyd",
    refused: 'Ni ddangoson ni ef',
    appeal: 'Gofyn am edrych eto',
    appealed: 'Gofynnoch i ni edrych eto',
    upheld: 'Edrychodd rhywun arall eto a chytuno â chi',
    appealRefused: 'Edrychodd rhywun arall eto ac ni newidiodd hynny',
    redacted: 'Tynnon ni fanylion personol allan',
    redactedWhy: 'Mae gweddill eich geiriau yn sefyll fel yr ysgrifennoch nhw.',
    reported: 'Gofynnodd darllenydd i ni ei wirio',
    erased: 'Cafodd ei ddileu, fel y gofynnwyd',
    next: {
      read: 'Bydd rhywun yn ei ddarllen',
      secondLook: 'Bydd ail berson yn ei ddarllen',
      appeal: 'Bydd rhywun arall yn ei ddarllen eto ac yn eich ateb',
      theme: "Caiff ei roi gyda'r hyn a ddywedodd eraill",
    },
  },
}
