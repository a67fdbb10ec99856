import type { Catalogue } from '../../../platform/words.ts'

type Words = {
  title: string
  largePrint: string
  easyRead: string
  bsl: string
  audio: string
  ask: string
  /** Above a version that a machine wrote. */
  machine: string
  machineChecked: string
  changed: string
  back: string
  begin: string
  questions: string
  transcript: string
  signed: string
  elsewhere: string
  printIt: string
  printHow: string
  sendBack: (address: string) => string
  closed: string
}

export const versionWords: Catalogue<Words> = {
  en: {
    title: 'In other languages and formats',
    largePrint: 'Large print',
    easyRead: 'Easy Read',
    bsl: 'British Sign Language',
    audio: 'Audio',
    ask: 'Ask for another language or format',
    machine: 'A machine translated this. Nobody has checked it yet, and it may be wrong.',
    machineChecked: 'A machine translated this, and a person checked it.',
    changed: 'Some of this is in English: it is not translated yet, or it has changed since.',
    back: 'Back to the English page',
    begin: 'Have your say',
    questions: 'What we ask',
    transcript: 'All that is said, in words',
    signed: 'All that is signed, in words',
    elsewhere: 'Play it on another website',
    printIt: 'Print this form, or ask us for one',
    printHow: 'Use the print command of your browser. Write your answers by hand.',
    sendBack: (address) => `Send it to: ${address}`,
    closed: 'This is closed. You can still read it.',
  },
  cy: {
    title: 'Mewn ieithoedd a fformatau eraill',
    largePrint: 'Print bras',
    easyRead: 'Hawdd ei Ddeall',
    bsl: 'Iaith Arwyddion Prydain',
    audio: 'Sain',
    ask: 'Gofyn am iaith neu fformat arall',
    machine: 'Peiriant a gyfieithodd hwn. Nid oes neb wedi’i wirio eto, a gall fod yn anghywir.',
    machineChecked: 'Peiriant a gyfieithodd hwn, a gwiriodd person ef.',
    changed: 'Mae rhywfaint o hwn yn Saesneg: nid yw wedi’i gyfieithu eto, neu mae wedi newid ers hynny.',
    back: 'Yn ôl i’r brif dudalen',
    begin: 'Dweud eich dweud',
    questions: 'Beth rydym yn ei ofyn',
    transcript: 'Popeth a ddywedir, mewn geiriau',
    signed: 'Popeth a arwyddir, mewn geiriau',
    elsewhere: 'Ei chwarae ar wefan arall',
    printIt: 'Argraffwch y ffurflen hon, neu gofynnwch i ni am un',
    printHow: 'Defnyddiwch orchymyn argraffu eich porwr. Ysgrifennwch eich atebion â llaw.',
    sendBack: (address) => `Anfonwch hi at: ${address}`,
    closed: 'Mae hwn wedi cau. Gallwch ei ddarllen o hyd.',
  },
}
