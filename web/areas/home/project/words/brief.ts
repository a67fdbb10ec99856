import type { Catalogue } from '../../../../platform/words.ts'

type Says = {
  influence: string
  canChange: string
  cannotChange: string
  decider: string
  decideBy: string
  notSaid: string
  level: string
  promise: string
  meaning: string
  levelChanges: string
  levelChange: (from: string, to: string) => string
  noLevel: string
  stages: string
  until: (date: string) => string
  from: (date: string) => string
  stageWords: string
  takePart: string
  takePartEmpty: { title: string; text: string }
  planned: (date: string) => string
  opens: (date: string) => string
  closed: (date: string) => string
  pausedNow: string
  over: string
  workingGroups: string
  workingGroupsText: string
}

export const words: Catalogue<Says> = {
  en: {
    influence: 'What you can change here',
    canChange: 'What can change',
    cannotChange: 'What cannot change',
    decider: 'Who decides',
    decideBy: 'By when',
    notSaid: 'Not said yet',
    level: 'How much say you have',
    promise: 'Our promise',
    meaning: 'What this means',
    levelChanges: 'This was changed while the project was running',
    levelChange: (from, to) => `From ${from} to ${to}`,
    noLevel: 'not said',
    stages: 'Where it stands',
    until: (date) => `Until ${date}`,
    from: (date) => `From ${date}`,
    stageWords: 'What happens at each stage',
    takePart: 'Take part',
    takePartEmpty: {
      title: 'Ways to take part will be here',
      text: 'Nothing is open yet. Follow the project to hear when something opens.',
    },
    planned: (date) => `Planned, from ${date}`,
    opens: (date) => `Opens on ${date}`,
    closed: (date) => `Closed on ${date}`,
    pausedNow: 'Paused',
    over: 'Finished',
    workingGroups: 'Written together',
    workingGroupsText: 'In a working group residents and officers have equal votes and write the same draft.',
  },
  cy: {
    influence: 'Beth allwch chi ei newid yma',
    canChange: 'Beth all newid',
    cannotChange: 'Beth na all newid',
    decider: 'Pwy sy’n penderfynu',
    decideBy: 'Erbyn pryd',
    notSaid: 'Heb ei ddweud eto',
    level: 'Faint o lais sydd gennych',
    promise: 'Ein haddewid',
    meaning: 'Beth mae hyn yn ei olygu',
    levelChanges: 'Newidiwyd hyn tra oedd y prosiect ar waith',
    levelChange: (from, to) => `O ${from} i ${to}`,
    noLevel: 'heb ei ddweud',
    stages: 'Ble mae pethau arni',
    until: (date) => `Tan ${date}`,
    from: (date) => `O ${date}`,
    stageWords: 'Beth sy’n digwydd ym mhob cam',
    takePart: 'Cymryd rhan',
    takePartEmpty: {
      title: 'Bydd ffyrdd o gymryd rhan yma',
      text: 'Nid oes dim ar agor eto. Dilynwch y prosiect i glywed pan fydd rhywbeth yn agor.',
    },
    planned: (date) => `Ar y gweill, o ${date}`,
    opens: (date) => `Yn agor ar ${date}`,
    closed: (date) => `Caeodd ar ${date}`,
    pausedNow: 'Wedi’i oedi',
    over: 'Wedi gorffen',
    workingGroups: 'Ysgrifennu gyda’n gilydd',
    workingGroupsText:
      'Mewn gweithgor mae gan drigolion a swyddogion bleidleisiau cyfartal ac maent yn ysgrifennu’r un drafft.',
  },
}
