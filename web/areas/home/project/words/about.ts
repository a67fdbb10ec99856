import type { Catalogue } from '../../../../platform/words.ts'

type Says = {
  documents: string
  documentsEmpty: { title: string; text: string }
  noDocuments: string
  added: (date: string) => string
  read: string
  bytes: (size: string, type: string) => string
  withdrawn: string
  withdrawnLine: (title: string, date: string) => string
  unknowns: string
  unknownsIntro: string
  unknownsEmpty: { title: string; text: string }
  noUnknowns: string
  answered: (date: string) => string
  asked: (date: string) => string
  changes: string
  changesIntro: string
  changed: (what: string) => string
  fields: Record<string, string>
  pausedFrom: (from: string, to: string) => string
  pausedSince: (from: string) => string
  team: string
  lead: string
  contact: string
  contactText: (name: string) => string
  thought: string
  thoughtText: string
  follow: string
  followText: string
  share: string
  record: string
  privacy: string
}

export const words: Catalogue<Says> = {
  en: {
    documents: 'Documents',
    documentsEmpty: { title: 'Plans, facts and notes will be here', text: 'Each comes with a summary in plain words.' },
    noDocuments: 'There are no documents, because:',
    added: (date) => `Added on ${date}.`,
    read: 'Read the words of it',
    bytes: (size, type) => `${type}, ${size}`,
    withdrawn: 'Taken down',
    withdrawnLine: (title, date) => `“${title}”, on ${date}:`,
    unknowns: 'What we do not know yet',
    unknownsIntro: 'Questions that nobody can answer so far. We say so when we find out.',
    unknownsEmpty: {
      title: 'What we do not know yet will be here',
      text: 'If you think something is missing, tell us.',
    },
    noUnknowns: 'There are none, because:',
    answered: (date) => `We found out on ${date}:`,
    asked: (date) => `Asked since ${date}.`,
    changes: 'What was changed after it began',
    changesIntro: 'We do not change the rules in silence.',
    changed: (what) => `We changed ${what}.`,
    fields: {
      title: 'the title',
      purpose: 'what it is for',
      canChange: 'what can change',
      cannotChange: 'what cannot change',
      decider: 'who decides',
      decideBy: 'the day of the decision',
    },
    pausedFrom: (from, to) => `It was paused from ${from} to ${to}.`,
    pausedSince: (from) => `It has been paused since ${from}.`,
    team: 'Who works on it',
    lead: 'leads it',
    contact: 'Ask about this project',
    contactText: (name) => (name ? `Write to ${name} at` : 'Write to'),
    thought: 'Is something missing here?',
    thoughtText: 'Send us a thought about this project',
    follow: 'Follow this project',
    followText: 'We tell you by email when something happens.',
    share: 'Tell others',
    record: 'What was done, and when: the public record',
    privacy: 'How we look after what you tell us',
  },
  cy: {
    documents: 'Dogfennau',
    documentsEmpty: {
      title: 'Bydd cynlluniau, ffeithiau a nodiadau yma',
      text: 'Daw crynodeb mewn geiriau plaen gyda phob un.',
    },
    noDocuments: 'Nid oes dogfennau, oherwydd:',
    added: (date) => `Ychwanegwyd ar ${date}.`,
    read: 'Darllen ei geiriau',
    bytes: (size, type) => `${type}, ${size}`,
    withdrawn: 'Wedi’u tynnu i lawr',
    withdrawnLine: (title, date) => `“${title}”, ar ${date}:`,
    unknowns: 'Beth nad ydym yn ei wybod eto',
    unknownsIntro: 'Cwestiynau na all neb eu hateb hyd yn hyn. Byddwn yn dweud pan gawn wybod.',
    unknownsEmpty: {
      title: 'Bydd yr hyn nad ydym yn ei wybod eto yma',
      text: 'Os ydych yn meddwl bod rhywbeth ar goll, dywedwch wrthym.',
    },
    noUnknowns: 'Nid oes rhai, oherwydd:',
    answered: (date) => `Cawsom wybod ar ${date}:`,
    asked: (date) => `Gofynnwyd ers ${date}.`,
    changes: 'Beth a newidiwyd ar ôl iddo ddechrau',
    changesIntro: 'Nid ydym yn newid y rheolau yn dawel.',
    changed: (what) => `Newidiwyd ${what}.`,
    fields: {
      title: 'y teitl',
      purpose: 'beth yw ei ddiben',
      canChange: 'beth all newid',
      cannotChange: 'beth na all newid',
      decider: 'pwy sy’n penderfynu',
      decideBy: 'dyddiad y penderfyniad',
    },
    pausedFrom: (from, to) => `Cafodd ei oedi o ${from} i ${to}.`,
    pausedSince: (from) => `Mae wedi’i oedi ers ${from}.`,
    team: 'Pwy sy’n gweithio arno',
    lead: 'yn ei arwain',
    contact: 'Gofyn am y prosiect hwn',
    contactText: (name) => (name ? `Ysgrifennwch at ${name} yn` : 'Ysgrifennwch at'),
    thought: 'Oes rhywbeth ar goll yma?',
    thoughtText: 'Anfonwch syniad atom am y prosiect hwn',
    follow: 'Dilyn y prosiect hwn',
    followText: 'Rydym yn dweud wrthych drwy e-bost pan fydd rhywbeth yn digwydd.',
    share: 'Dweud wrth eraill',
    record: 'Beth a wnaed, a phryd: y cofnod cyhoeddus',
    privacy: 'Sut rydym yn gofalu am yr hyn a ddywedwch wrthym',
  },
}
