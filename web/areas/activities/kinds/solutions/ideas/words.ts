import type { Catalogue } from '../../../../../platform/words.ts'
import type { SpeakRefusal } from '../rules.ts'

type Words = {
  title: string
  lead: string
  line: string
  lineHint: string
  words: string
  hint: string
  name: string
  nameHint: string
  shown: string
  send: string
  about: string
  refusals: Record<Exclude<SpeakRefusal, 'joined-already'>, string>
  gone: string
  goTo: string
  authors: string
  both(names: string): string
  tried: string
  noTrial: string
  cost(pounds: string): string
  when(from: string, to: string): string
  seen: string
  noTest: string
  measured(measure: string, before: string, after: string): string
  decided: string
  adopted: string
  adoptedWords: string
  story: string
  report: string
}

export const ideaWords: Catalogue<Words> = {
  en: {
    title: 'Share an idea',
    lead: 'What could put this right? It is shown with the name that you choose, and the name stays with it, also if the idea is decided on.',
    line: 'Your idea in one line',
    lineHint: 'For example: “Clear the drain each autumn”.',
    words: 'Tell us more',
    hint: 'How it would work, who could help, and what it needs.',
    name: 'Your name, if you want it shown (optional)',
    nameHint: 'A first name or a made-up name. Without one we say “a resident”.',
    shown: 'Somebody reads it before it is shown on this website. You get a receipt.',
    send: 'Send my idea',
    about: 'The problem',
    refusals: {
      'words-missing': 'Write a few words',
      'too-long': 'Make it shorter',
      'title-missing': 'Say it in one line',
      'title-too-long': 'Make the line shorter. It can have 120 characters',
      'group-missing': 'Choose yourself or one of your groups that is in the network now',
      'problem-gone':
        'This problem was put together with another one meanwhile. Open it again: what you wrote is kept here',
    },
    gone: 'This idea was put together with another one. Who had it is named there.',
    goTo: 'Go to',
    authors: 'Whose idea it is',
    both: (names) => `This idea is by ${names}.`,
    tried: 'Trying it out',
    noTrial: 'Nobody has tried this yet.',
    cost: (pounds) => `It costs ${pounds}.`,
    when: (from, to) => (from === to ? from : `From ${from} to ${to}`),
    seen: 'What we saw',
    noTest: 'What was seen will stand here.',
    measured: (measure, before, after) => `${measure}: ${before} before, ${after} after.`,
    decided: 'What was decided',
    adopted: 'Taken up by a decision',
    adoptedWords: 'The decision names whose idea it was.',
    story: 'How it went on',
    report: 'Report what this says',
  },
  cy: {
    title: 'Rhannu syniad',
    lead: 'Beth allai ddatrys hyn? Caiff ei ddangos gyda’r enw a ddewiswch, ac mae’r enw’n aros gydag ef, hyd yn oed os penderfynir ar y syniad.',
    line: 'Eich syniad mewn un llinell',
    lineHint: 'Er enghraifft: “Clirio’r draen bob hydref”.',
    words: 'Dywedwch fwy wrthym',
    hint: 'Sut y byddai’n gweithio, pwy allai helpu, a beth sydd ei angen.',
    name: 'Eich enw, os ydych am iddo gael ei ddangos (dewisol)',
    nameHint: 'Enw cyntaf neu enw gwneud. Heb enw rydym yn dweud “preswylydd”.',
    shown: 'Mae rhywun yn ei ddarllen cyn iddo gael ei ddangos ar y wefan hon. Byddwch yn cael derbynneb.',
    send: 'Anfon fy syniad',
    about: 'Y broblem',
    refusals: {
      'words-missing': 'Ysgrifennwch ychydig eiriau',
      'too-long': 'Gwnewch ef yn fyrrach',
      'title-missing': 'Dywedwch ef mewn un llinell',
      'title-too-long': 'Gwnewch y llinell yn fyrrach. Gall gynnwys 120 nod',
      'group-missing': 'Dewiswch chi eich hun neu un o’ch grwpiau sydd yn y rhwydwaith nawr',
      'problem-gone':
        'Cafodd y broblem hon ei huno ag un arall yn y cyfamser. Agorwch hi eto: mae’r hyn a ysgrifennoch yma o hyd',
    },
    gone: 'Cafodd y syniad hwn ei uno ag un arall. Enwir pwy a’i cafodd yno.',
    goTo: 'Ewch i',
    authors: 'Syniad pwy yw hwn',
    both: (names) => `Mae’r syniad hwn gan ${names}.`,
    tried: 'Rhoi cynnig arni',
    noTrial: 'Nid oes neb wedi rhoi cynnig ar hyn eto.',
    cost: (pounds) => `Mae’n costio ${pounds}.`,
    when: (from, to) => (from === to ? from : `O ${from} i ${to}`),
    seen: 'Beth welsom',
    noTest: 'Bydd yr hyn a welwyd yn sefyll yma.',
    measured: (measure, before, after) => `${measure}: ${before} cynt, ${after} wedyn.`,
    decided: 'Beth a benderfynwyd',
    adopted: 'Wedi’i fabwysiadu gan benderfyniad',
    adoptedWords: 'Mae’r penderfyniad yn enwi syniad pwy oedd ef.',
    story: 'Sut aeth ymlaen',
    report: 'Adrodd am yr hyn mae hwn yn ei ddweud',
  },
}
