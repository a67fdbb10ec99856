import type { Catalogue } from '../../../platform/words.ts'

type Says = {
  title: string
  picture: string
  own: string
  said: (when: string, how: string) => string
  enteredFor: (when: string, how: string) => string
  channels: Record<string, string>
  about: string
  from: (ward: string) => string
  versions: Record<string, string> & { other: string }
  noWords: string
  yourWords: string
  wish: string
  erasedTitle: string
  erased: string
  way: string
  next: string
  expected: (when: string) => string
  unknownWhen: string
  keep: string
  actionsTitle: string
  actions: { equality: string; erase: string; other: string }
  mistypedTitle: string
  mistyped: (typed: string) => string
  mistypedHelp: string
  again: string
}

export const words: Catalogue<Says> = {
  en: {
    title: 'What became of what you said',
    picture: 'Picture code that opens this page on a phone',
    own: 'What you said',
    said: (when, how) => `You, ${when}, ${how}`,
    enteredFor: (when, how) => `You, ${when}, ${how}. A member of staff wrote it down.`,
    channels: {
      online: 'online',
      paper: 'on paper',
      telephone: 'by telephone',
      event: 'at an event',
      'one-to-one': 'face to face',
      partner: 'through a partner',
      group: 'through a group',
      email: 'by email',
      social: 'on social media',
    },
    about: 'About',
    from: (ward) => `From ${ward}`,
    versions: {
      one: 'You changed it once. We keep the earlier words too.',
      other: 'You changed it # times. We keep the earlier words too.',
    },
    noWords: 'There are no words to show.',
    yourWords: 'Your words',
    wish: 'What you would like',
    erasedTitle: 'These words were erased',
    erased:
      'Your words, your contact details and your equality answers are gone. That something was said, where and when, is still counted.',
    way: 'What happened so far',
    next: 'What comes next',
    expected: (when) => `Expected ${when}`,
    unknownWhen: 'We do not know when yet',
    keep: 'Keep this code. Whoever has it can open this page, without an account.',
    actionsTitle: 'What you can do',
    actions: {
      equality: 'Tell us about yourself, to check that we hear from everyone (optional)',
      erase: 'Erase what you said',
      other: 'Look up another receipt',
    },
    mistypedTitle: 'There is a mistake in that code',
    mistyped: (typed) => `No receipt can be “${typed}”. One letter is wrong or missing, or two have changed places.`,
    mistypedHelp:
      'A code has ten letters and numbers, like 7QK4-M2XD-9R. Check it against your slip or email: big or small letters and dashes do not matter.',
    again: 'Type the code again',
  },
  cy: {
    title: 'Beth ddaeth o’r hyn a ddywedoch',
    picture: 'Cod llun sy’n agor y dudalen hon ar ffôn',
    own: 'Beth ddywedoch chi',
    said: (when, how) => `Chi, ${when}, ${how}`,
    enteredFor: (when, how) => `Chi, ${when}, ${how}. Aelod o staff a’i hysgrifennodd.`,
    channels: {
      online: 'ar-lein',
      paper: 'ar bapur',
      telephone: 'dros y ffôn',
      event: 'mewn digwyddiad',
      'one-to-one': 'wyneb yn wyneb',
      partner: 'drwy bartner',
      group: 'drwy grŵp',
      email: 'drwy e-bost',
      social: 'ar gyfryngau cymdeithasol',
    },
    about: 'Am',
    from: (ward) => `O ${ward}`,
    versions: {
      one: 'Newidioch ef unwaith. Rydym yn cadw’r geiriau cynharach hefyd.',
      other: 'Newidioch ef # gwaith. Rydym yn cadw’r geiriau cynharach hefyd.',
    },
    noWords: 'Nid oes geiriau i’w dangos.',
    yourWords: 'Eich geiriau',
    wish: 'Yr hyn yr hoffech',
    erasedTitle: 'Dilëwyd y geiriau hyn',
    erased:
      'Mae eich geiriau, eich manylion cyswllt a’ch atebion cydraddoldeb wedi mynd. Mae’r ffaith i rywbeth gael ei ddweud, ble a phryd, yn dal i gael ei chyfrif.',
    way: 'Beth ddigwyddodd hyd yn hyn',
    next: 'Beth sydd nesaf',
    expected: (when) => `Disgwylir ${when}`,
    unknownWhen: 'Nid ydym yn gwybod pryd eto',
    keep: 'Cadwch y cod hwn. Gall pwy bynnag sydd ag ef agor y dudalen hon, heb gyfrif.',
    actionsTitle: 'Beth allwch chi ei wneud',
    actions: {
      equality: 'Dweud wrthym amdanoch chi, i wirio ein bod yn clywed gan bawb (dewisol)',
      erase: 'Dileu’r hyn a ddywedoch',
      other: 'Chwilio am dderbynneb arall',
    },
    mistypedTitle: 'Mae camgymeriad yn y cod hwnnw',
    mistyped: (typed) =>
      `Ni all “${typed}” fod yn dderbynneb. Mae un llythyren yn anghywir neu ar goll, neu mae dwy wedi newid lle.`,
    mistypedHelp:
      'Mae gan god ddeg llythyren a rhif, fel 7QK4-M2XD-9R. Gwiriwch ef yn erbyn eich slip neu’ch e-bost: nid oes gwahaniaeth rhwng llythrennau mawr a bach, ac nid oes angen llinellau toriad.',
    again: 'Teipiwch y cod eto',
  },
}
