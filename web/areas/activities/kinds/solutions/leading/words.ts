import type { Catalogue } from '../../../../../platform/words.ts'
import type { LeadRefusal, StepRefusal } from '../rules.ts'

type Words = {
  title: string
  asGroup(name: string): string
  forward(step: string): string
  forwardText: string
  why: string
  whyHint: string
  move: string
  last: string
  agree: string
  owner: string
  ownerHint: string
  next: string
  nextHint: string
  on: string
  keep: string
  trials: string
  addPrototype: string
  addTest(what: string): string
  what: string
  whatHint: string
  idea: string
  look: string
  lookWords: string
  lookButton: string
  noneFound: string
  who: string
  place: string
  from: string
  to: string
  cost: string
  costHint: string
  addIt: string
  test: string
  seen: string
  seenHint: string
  verdict: string
  measure: string
  measureHint: string
  before: string
  after: string
  day: string
  sayIt: string
  day1: string
  month: string
  year: string
  done: { moved: string; agreed: string; prototype: string; test: string }
  steps: Record<StepRefusal, string>
  refusals: Record<LeadRefusal | 'changed', string>
}

/** What officers read, and people of the groups that lead. */
export const leadWords: Catalogue<Words> = {
  en: {
    title: 'Lead the work',
    asGroup: (name) => `You lead this for ${name}. What you write is shown with that name.`,
    forward: (step) => `Go a step forward: ${step}`,
    forwardText: 'Whoever raised it and everyone who follows it are told, once.',
    why: 'Why now?',
    whyHint: 'Everyone can read this sentence',
    move: 'Go a step forward',
    last: 'This came to its last step.',
    agree: 'Who looks after it, and what comes next',
    owner: 'Who looks after it',
    ownerHint: 'For example: the streets team. Everyone can read this',
    next: 'What comes next',
    nextHint: 'For example: Measure the water after the next heavy rain.',
    on: 'By which day?',
    keep: 'Save this',
    trials: 'Trying ideas out',
    addPrototype: 'Say what will be tried',
    addTest: (what) => `Say what was seen: ${what}`,
    what: 'What will be tried?',
    whatHint: 'In a sentence or two',
    idea: 'Of which idea?',
    look: 'Look for the idea',
    lookWords: 'Words in it',
    lookButton: 'Look',
    noneFound: 'No idea here has these words.',
    who: 'Who does it?',
    place: 'Where?',
    from: 'From which day?',
    to: 'Until which day?',
    cost: 'What does it cost? (optional)',
    costHint: 'In pounds, such as 450',
    addIt: 'Save what will be tried',
    test: 'Say what was seen',
    seen: 'What was seen?',
    seenHint: 'In plain words: what changed, and what did not',
    verdict: 'Does it work?',
    measure: 'What was measured? (optional)',
    measureHint: 'For example: Days on which the path was under water',
    before: 'The number before',
    after: 'The number after',
    day: 'On which day?',
    sayIt: 'Save what was seen',
    day1: 'Day',
    month: 'Month',
    year: 'Year',
    done: {
      moved: 'It went a step forward. Everyone who follows it is told',
      agreed: 'It stands on the page of the problem now',
      prototype: 'It stands on the page of the problem now. Whoever had the idea is told',
      test: 'What was seen stands on the page of the problem now',
    },
    steps: {
      'last-step': 'This came to its last step already',
      'no-idea': 'There is no idea to try yet. Share one first',
      'no-prototype': 'Say first what is tried',
      'no-test': 'Say first what was seen',
      'why-missing': 'Write why. Everyone who follows it reads it',
      'why-too-long': 'Make the reason shorter. It can have 500 characters',
      gone: 'This problem was put together with another one. Lead it there',
      'moved-on':
        'It went a step forward meanwhile. Look where it stands now, and send this only if it is to go one further',
    },
    refusals: {
      'owner-missing': 'Write who looks after it',
      'next-missing': 'Write what comes next',
      'too-long': 'Make it shorter',
      'day-missing': 'Give a day',
      'not-a-day': 'Give a real day, such as 19 6 2026',
      'day-past': 'Give today or a day to come',
      'idea-missing': 'Choose the idea that is tried',
      'what-missing': 'Write what will be tried',
      'who-missing': 'Choose who does it',
      'place-missing': 'Write where',
      'ends-before': 'It cannot end before it begins',
      'not-money': 'Write pounds, such as 450 or 450.50',
      'seen-missing': 'Write what was seen',
      'verdict-missing': 'Choose whether it works',
      'not-a-number': 'Write a number in both boxes, or leave both empty',
      'measure-missing': 'Write what the numbers count',
      'day-to-come': 'Give today or a day that has passed',
      changed: 'This changed meanwhile. Open it again: what you typed stands here',
    },
  },
  cy: {
    title: 'Arwain y gwaith',
    asGroup: (name) => `Rydych yn arwain hyn ar ran ${name}. Caiff yr hyn a ysgrifennwch ei ddangos gyda’r enw hwnnw.`,
    forward: (step) => `Mynd gam ymlaen: ${step}`,
    forwardText: 'Caiff pwy bynnag a’i cododd a phawb sy’n ei dilyn wybod, unwaith.',
    why: 'Pam nawr?',
    whyHint: 'Gall pawb ddarllen y frawddeg hon',
    move: 'Mynd gam ymlaen',
    last: 'Daeth hyn i’w gam olaf.',
    agree: 'Pwy sy’n gofalu amdano, a beth sy’n dod nesaf',
    owner: 'Pwy sy’n gofalu amdano',
    ownerHint: 'Er enghraifft: y tîm strydoedd. Gall pawb ddarllen hyn',
    next: 'Beth sy’n dod nesaf',
    nextHint: 'Er enghraifft: Mesur y dŵr ar ôl y glaw trwm nesaf.',
    on: 'Erbyn pa ddiwrnod?',
    keep: 'Cadw hyn',
    trials: 'Rhoi cynnig ar syniadau',
    addPrototype: 'Dweud beth gaiff ei drio',
    addTest: (what) => `Dweud beth a welwyd: ${what}`,
    what: 'Beth gaiff ei drio?',
    whatHint: 'Mewn brawddeg neu ddwy',
    idea: 'O ba syniad?',
    look: 'Chwilio am y syniad',
    lookWords: 'Geiriau ynddo',
    lookButton: 'Chwilio',
    noneFound: 'Nid oes gan unrhyw syniad yma y geiriau hyn.',
    who: 'Pwy sy’n ei wneud?',
    place: 'Ble?',
    from: 'O ba ddiwrnod?',
    to: 'Tan ba ddiwrnod?',
    cost: 'Faint mae’n ei gostio? (dewisol)',
    costHint: 'Mewn punnoedd, fel 450',
    addIt: 'Cadw beth gaiff ei drio',
    test: 'Dweud beth a welwyd',
    seen: 'Beth a welwyd?',
    seenHint: 'Mewn geiriau plaen: beth newidiodd, a beth na newidiodd',
    verdict: 'A yw’n gweithio?',
    measure: 'Beth a fesurwyd? (dewisol)',
    measureHint: 'Er enghraifft: Diwrnodau pan oedd y llwybr o dan ddŵr',
    before: 'Y rhif cynt',
    after: 'Y rhif wedyn',
    day: 'Ar ba ddiwrnod?',
    sayIt: 'Cadw beth a welwyd',
    day1: 'Diwrnod',
    month: 'Mis',
    year: 'Blwyddyn',
    done: {
      moved: 'Aeth gam ymlaen. Caiff pawb sy’n ei dilyn wybod',
      agreed: 'Mae ar dudalen y broblem nawr',
      prototype: 'Mae ar dudalen y broblem nawr. Caiff pwy bynnag a gafodd y syniad wybod',
      test: 'Mae’r hyn a welwyd ar dudalen y broblem nawr',
    },
    steps: {
      'last-step': 'Daeth hyn i’w gam olaf yn barod',
      'no-idea': 'Nid oes syniad i roi cynnig arno eto. Rhannwch un yn gyntaf',
      'no-prototype': 'Dywedwch yn gyntaf beth sy’n cael ei drio',
      'no-test': 'Dywedwch yn gyntaf beth a welwyd',
      'why-missing': 'Ysgrifennwch pam. Mae pawb sy’n ei dilyn yn ei ddarllen',
      'why-too-long': 'Gwnewch y rheswm yn fyrrach. Gall gynnwys 500 nod',
      gone: 'Cafodd y broblem hon ei huno ag un arall. Arweiniwch hi yno',
      'moved-on':
        'Aeth gam ymlaen yn y cyfamser. Edrychwch ble mae nawr, ac anfonwch hyn dim ond os yw i fynd un cam ymhellach',
    },
    refusals: {
      'owner-missing': 'Ysgrifennwch pwy sy’n gofalu amdano',
      'next-missing': 'Ysgrifennwch beth sy’n dod nesaf',
      'too-long': 'Gwnewch ef yn fyrrach',
      'day-missing': 'Rhowch ddiwrnod',
      'not-a-day': 'Rhowch ddiwrnod go iawn, fel 19 6 2026',
      'day-past': 'Rhowch heddiw neu ddiwrnod i ddod',
      'idea-missing': 'Dewiswch y syniad sy’n cael ei drio',
      'what-missing': 'Ysgrifennwch beth gaiff ei drio',
      'who-missing': 'Dewiswch pwy sy’n ei wneud',
      'place-missing': 'Ysgrifennwch ble',
      'ends-before': 'Ni all orffen cyn iddo ddechrau',
      'not-money': 'Ysgrifennwch bunnoedd, fel 450 neu 450.50',
      'seen-missing': 'Ysgrifennwch beth a welwyd',
      'verdict-missing': 'Dewiswch a yw’n gweithio',
      'not-a-number': 'Ysgrifennwch rif yn y ddau flwch, neu gadewch y ddau’n wag',
      'measure-missing': 'Ysgrifennwch beth mae’r rhifau’n ei gyfrif',
      'day-to-come': 'Rhowch heddiw neu ddiwrnod sydd wedi bod',
      changed: 'Newidiodd hyn yn y cyfamser. Agorwch ef eto: mae’r hyn a deipioch yma',
    },
  },
}
