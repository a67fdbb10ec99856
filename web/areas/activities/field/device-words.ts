import type { Catalogue } from '../../../platform/words.ts'

type DeviceWords = {
  welcome: string
  choose: string
  start: string
  consentTitle: string
  consentText: (council: string) => string
  consentDevice: string
  agree: string
  notNow: string
  progress: (at: number, of: number) => string
  goOn: string
  back: string
  stop: string
  check: string
  checkText: string
  change: string
  keep: string
  receiptTitle: string
  receiptText: string
  receiptWhere: (where: string) => string
  receiptNone: string
  next: string
  another: string
  stillThere: string
  stillText: (seconds: number) => string
  stillCode: (seconds: number) => string
  stay: string
  problem: string
  nothingOpen: string
  nothingSaid: string
  fileLarge: string
}

/** What a person reads on a shared device. */
export const deviceWords: Catalogue<DeviceWords> = {
  en: {
    welcome: 'Have your say here',
    choose: 'Choose what you want to talk about.',
    start: 'Start',
    consentTitle: 'Before you start',
    consentText: (council) =>
      `${council} reads what you say here. At the end you get a code, to see what became of it.`,
    consentDevice:
      'This device is shared. What you say is locked away when you finish, and nobody after you can see it here.',
    agree: 'I agree: start',
    notNow: 'Not now',
    progress: (at, of) => `Question ${at} of ${of}`,
    goOn: 'Continue',
    back: 'Back',
    stop: 'Stop and delete my answers',
    check: 'Check your answers',
    checkText: 'When you keep your answers, they are locked and sent as soon as there is signal.',
    change: 'Change',
    keep: 'Keep my answers',
    receiptTitle: 'Thank you. Your answer is kept',
    receiptText: 'Write this code down, or take a photo of it. It is gone from this screen when the next person comes.',
    receiptWhere: (where) => `From tomorrow on you can see what happens with your answer at ${where}.`,
    receiptNone: 'There are no more codes on this device. Ask the person here to write down how to reach you.',
    next: 'Next person',
    another: 'Answer something else',
    stillThere: 'Are you still there?',
    stillText: (seconds) => `Your answers are deleted in ${seconds} seconds, so that nobody else sees them.`,
    stillCode: (seconds) =>
      `Your answer is kept. Your code goes from this screen in ${seconds} seconds, so that nobody else sees it.`,
    stay: 'Yes, go on',
    problem: 'There is a problem',
    nothingOpen: 'Nothing can be answered here just now.',
    nothingSaid: 'Answer at least one question',
    fileLarge: 'This file is too large. Choose one of 10 MB at most',
  },
  cy: {
    welcome: 'Dweud eich dweud yma',
    choose: 'Dewiswch beth yr hoffech siarad amdano.',
    start: 'Dechrau',
    consentTitle: 'Cyn i chi ddechrau',
    consentText: (council) =>
      `Mae ${council} yn darllen yr hyn a ddywedwch yma. Ar y diwedd cewch god, i weld beth ddaeth ohono.`,
    consentDevice:
      'Mae’r ddyfais hon yn cael ei rhannu. Caiff yr hyn a ddywedwch ei gloi pan fyddwch yn gorffen, ac ni all neb ar eich ôl ei weld yma.',
    agree: 'Rwy’n cytuno: dechrau',
    notNow: 'Nid nawr',
    progress: (at, of) => `Cwestiwn ${at} o ${of}`,
    goOn: 'Parhau',
    back: 'Yn ôl',
    stop: 'Stopio a dileu fy atebion',
    check: 'Gwiriwch eich atebion',
    checkText: 'Pan fyddwch yn cadw eich atebion, cânt eu cloi a’u hanfon cyn gynted ag y bydd signal.',
    change: 'Newid',
    keep: 'Cadw fy atebion',
    receiptTitle: 'Diolch. Mae eich ateb wedi’i gadw',
    receiptText: 'Ysgrifennwch y cod hwn, neu tynnwch lun ohono. Bydd yn mynd o’r sgrin pan ddaw’r person nesaf.',
    receiptWhere: (where) => `O yfory ymlaen gallwch weld beth sy’n digwydd gyda’ch ateb yn ${where}.`,
    receiptNone: 'Nid oes rhagor o godau ar y ddyfais hon. Gofynnwch i’r person yma nodi sut i gysylltu â chi.',
    next: 'Y person nesaf',
    another: 'Ateb rhywbeth arall',
    stillThere: 'Ydych chi yno o hyd?',
    stillText: (seconds) => `Caiff eich atebion eu dileu mewn ${seconds} eiliad, fel na fydd neb arall yn eu gweld.`,
    stillCode: (seconds) =>
      `Mae eich ateb wedi’i gadw. Bydd eich cod yn mynd o’r sgrin hon mewn ${seconds} eiliad, fel na fydd neb arall yn ei weld.`,
    stay: 'Ydw, parhau',
    problem: 'Mae problem',
    nothingOpen: 'Nid oes dim i’w ateb yma ar hyn o bryd.',
    nothingSaid: 'Atebwch o leiaf un cwestiwn',
    fileLarge: 'Mae’r ffeil hon yn rhy fawr. Dewiswch un o 10 MB ar y mwyaf',
  },
}
