import type { Catalogue } from '../../../../platform/words.ts'

type Forms = Record<string, string> & { other: string }

type Says = {
  thread: string
  threadLabel: string
  knots: Record<'voices' | 'themes' | 'decisions' | 'outcomes', Forms>
  standing: (count: {
    received: string
    shown: string
    counted: string
    refused: string
    waiting: string
    erased: string
  }) => string
  heard: string
  heardEmpty: { title: string; text: string }
  themes: string
  themesTitle: (theme: string) => string
  themesHead: [string, string]
  themesSource: (date: string) => string
  themesEmpty: { title: string; text: string }
  pairs: string
  pairsAll: string
  pairsEmpty: { title: string; text: string; by: (date: string) => string }
  decisions: string
  decidedBy: (who: string, date: string) => string
  coverageTitle: (share: string) => string
  coverageParts: Record<'used' | 'answered' | 'not-used' | 'waiting', string>
  coverageWhy: (unanswered: string, refused: string) => string
  coverageHead: [string, string, string]
  coverageSource: (decision: string, date: string) => string
  outcomes: string
  updates: string
  updatesAll: string
  updatesEmpty: { title: string; text: string }
  feed: (title: string) => string
}

export const words: Catalogue<Says> = {
  en: {
    thread: 'From what you said to what changed',
    threadLabel: 'Voices, themes, decisions and outcomes of this project',
    knots: {
      voices: { one: 'voice', other: 'voices' },
      themes: { one: 'theme', other: 'themes' },
      decisions: { one: 'decision', other: 'decisions' },
      outcomes: { one: 'outcome', other: 'outcomes' },
    },
    standing: ({ received, shown, counted, refused, waiting, erased }) =>
      `We received ${received}. ${shown} can be read by everyone, ${counted} are counted but not shown, ${waiting} wait to be read, ${refused} broke the house rules and ${erased} were erased.`,
    heard: 'Who has been heard so far',
    heardEmpty: {
      title: 'A map and a chart will show who has been heard',
      text: 'They compare the answers with the people who live here, and appear with the first answers.',
    },
    themes: 'What people talked about',
    themesTitle: (theme) => `“${theme}” came up most`,
    themesHead: ['Theme', 'Voices'],
    themesSource: (date) => `answers in this project, ${date}`,
    themesEmpty: {
      title: 'Themes will be here',
      text: 'We read every answer and put those that say something alike together, with their words beside them.',
    },
    pairs: 'You said, we did',
    pairsAll: 'Every answer, and how it was decided',
    pairsEmpty: {
      title: 'What you said and what we did will stand here side by side',
      text: 'After the decision each theme gets an answer: what we will do, what we cannot do, and why.',
      by: (date) => `The decision is expected by ${date}.`,
    },
    decisions: 'Decisions',
    decidedBy: (who, date) => `${who}, ${date}`,
    coverageTitle: (share) => `${share} of what we heard got an answer`,
    coverageParts: {
      used: 'used in the decision',
      answered: 'answered, and not used',
      'not-used': 'not answered',
      waiting: 'waiting to be read',
    },
    coverageWhy: (unanswered, refused) =>
      `${unanswered} under no theme that was decided on, ${refused} against the house rules`,
    coverageHead: ['What became of it', 'Voices', 'Share'],
    coverageSource: (decision, date) => `${decision}, ${date}`,
    outcomes: 'What has changed since',
    updates: 'Updates',
    updatesAll: 'All updates',
    updatesEmpty: {
      title: 'News of this project will be here',
      text: 'Follow it to hear by email, once a week or as you like.',
    },
    feed: (title) => `Updates on ${title}`,
  },
  cy: {
    thread: 'O’r hyn a ddywedoch i’r hyn a newidiodd',
    threadLabel: 'Lleisiau, themâu, penderfyniadau a chanlyniadau’r prosiect hwn',
    knots: {
      voices: { other: 'llais' },
      themes: { one: 'thema', two: 'thema', other: 'thema' },
      decisions: { one: 'penderfyniad', two: 'benderfyniad', other: 'penderfyniad' },
      outcomes: { one: 'canlyniad', two: 'ganlyniad', other: 'canlyniad' },
    },
    standing: ({ received, shown, counted, refused, waiting, erased }) =>
      `Daeth ${received} i law. Gall pawb ddarllen ${shown}, mae ${counted} wedi’u cyfrif ond heb eu dangos, mae ${waiting} yn aros i gael eu darllen, torrodd ${refused} reolau’r tŷ a dilëwyd ${erased}.`,
    heard: 'Pwy a glywyd hyd yn hyn',
    heardEmpty: {
      title: 'Bydd map a siart yn dangos pwy a glywyd',
      text: 'Maent yn cymharu’r atebion â’r bobl sy’n byw yma, ac yn ymddangos gyda’r atebion cyntaf.',
    },
    themes: 'Am beth y siaradodd pobl',
    themesTitle: (theme) => `“${theme}” a gododd amlaf`,
    themesHead: ['Thema', 'Lleisiau'],
    themesSource: (date) => `atebion yn y prosiect hwn, ${date}`,
    themesEmpty: {
      title: 'Bydd themâu yma',
      text: 'Rydym yn darllen pob ateb ac yn rhoi’r rhai sy’n dweud rhywbeth tebyg gyda’i gilydd, a’u geiriau wrth eu hymyl.',
    },
    pairs: 'Fe ddywedoch chi, fe wnaethom ni',
    pairsAll: 'Pob ateb, a sut y penderfynwyd',
    pairsEmpty: {
      title: 'Bydd yr hyn a ddywedoch a’r hyn a wnaethom yma ochr yn ochr',
      text: 'Ar ôl y penderfyniad caiff pob thema ateb: beth y byddwn yn ei wneud, beth na allwn, a pham.',
      by: (date) => `Disgwylir y penderfyniad erbyn ${date}.`,
    },
    decisions: 'Penderfyniadau',
    decidedBy: (who, date) => `${who}, ${date}`,
    coverageTitle: (share) => `Cafodd ${share} o’r hyn a glywsom ateb`,
    coverageParts: {
      used: 'wedi’u defnyddio yn y penderfyniad',
      answered: 'wedi’u hateb, a heb eu defnyddio',
      'not-used': 'heb eu hateb',
      waiting: 'yn aros i gael eu darllen',
    },
    coverageWhy: (unanswered, refused) =>
      `${unanswered} heb fod o dan unrhyw thema y penderfynwyd arni, ${refused} yn erbyn rheolau’r tŷ`,
    coverageHead: ['Beth ddaeth ohono', 'Lleisiau', 'Cyfran'],
    coverageSource: (decision, date) => `${decision}, ${date}`,
    outcomes: 'Beth sydd wedi newid ers hynny',
    updates: 'Diweddariadau',
    updatesAll: 'Pob diweddariad',
    updatesEmpty: {
      title: 'Bydd newyddion am y prosiect hwn yma',
      text: 'Dilynwch ef i glywed drwy e-bost, unwaith yr wythnos neu fel y mynnwch.',
    },
    feed: (title) => `Diweddariadau am ${title}`,
  },
}
