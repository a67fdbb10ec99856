import type { Catalogue } from '../../../platform/words.ts'
import type { WayRefusal } from '../../../ui/ask-way/ways.ts'
import { formatDate, formatNumber } from '../../../ui/layout/format.ts'
import { longestName, longestThought, type ThoughtRefusal } from './rules.ts'

type Words = {
  title: (about: string) => string
  question: string
  about: string
  hint: string
  limit: string
  counter: {
    charactersUnderLimit?: { one: string; other: string }
    charactersAtLimit?: string
    charactersOverLimit?: { one: string; other: string }
  }
  rules: { before: string; link: string; after: string }
  publish: string
  publishHint: string
  publishLegend: string
  name: string
  nameHint: string
  reply: string
  replyHint: (day: string) => string
  send: string
  thanks: string
  problem: string
  refusals: Record<Exclude<ThoughtRefusal, WayRefusal>, string>
}

export const thoughtWords: Catalogue<Words> = {
  en: {
    title: (about) => `Send a thought about ${about}`,
    question: 'What do you want to tell us?',
    about: 'About',
    hint: 'A thought, an idea, something we should know. You need no account.',
    limit: 'You can write up to %{count} characters',
    counter: {},
    rules: { before: 'We ask everyone to follow the ', link: 'house rules', after: '.' },
    publishLegend: 'Can others read it?',
    publish: 'You can show this on the website',
    publishHint: 'Somebody reads it first. Without your yes, only the council reads it',
    name: 'Name to show with it (optional)',
    nameHint: 'A first name or a made-up name',
    reply: 'Do you want a reply?',
    replyHint: (day) => `If you do, you have it by ${formatDate(day)}`,
    send: 'Send my thought',
    thanks: 'Thank you. The team has your thought',
    problem: 'There is a problem',
    refusals: {
      'thought-missing': 'Write what you want to tell us',
      'thought-too-long': `Make this shorter. It can have ${formatNumber(longestThought)} characters`,
      'name-too-long': `Use a shorter name, of at most ${longestName} characters`,
      'name-is-an-address': 'Use a first name or a made-up name, not a way to reach you. Everyone can see it',
    },
  },
  cy: {
    title: (about) => `Anfon sylw am ${about}`,
    question: 'Beth hoffech chi ei ddweud wrthym?',
    about: 'Am',
    hint: 'Sylw, syniad, rhywbeth y dylem ei wybod. Nid oes angen cyfrif arnoch.',
    limit: 'Gallwch ysgrifennu hyd at %{count} nod',
    counter: {
      charactersUnderLimit: { one: 'Mae gennych %{count} nod ar ôl', other: 'Mae gennych %{count} nod ar ôl' },
      charactersAtLimit: 'Nid oes gennych nodau ar ôl',
      charactersOverLimit: { one: 'Mae gennych %{count} nod yn ormod', other: 'Mae gennych %{count} nod yn ormod' },
    },
    rules: { before: 'Gofynnwn i bawb ddilyn ', link: 'rheolau’r tŷ', after: '.' },
    publishLegend: 'A gaiff eraill ei ddarllen?',
    publish: 'Cewch ddangos hyn ar y wefan',
    publishHint: 'Bydd rhywun yn ei ddarllen yn gyntaf. Heb eich cytundeb, dim ond y cyngor sy’n ei ddarllen',
    name: 'Enw i’w ddangos gydag ef (dewisol)',
    nameHint: 'Enw cyntaf neu enw ffug',
    reply: 'Hoffech chi gael ateb?',
    replyHint: (day) => `Os hoffech, fe’i cewch erbyn ${formatDate(day, 'cy')}`,
    send: 'Anfon fy sylw',
    thanks: 'Diolch. Mae eich sylw gyda’r tîm',
    problem: 'Mae problem',
    refusals: {
      'thought-missing': 'Ysgrifennwch yr hyn yr hoffech ei ddweud wrthym',
      'thought-too-long': `Gwnewch hyn yn fyrrach. Gall fod yn ${formatNumber(longestThought)} nod`,
      'name-too-long': `Defnyddiwch enw byrrach, o ${longestName} nod ar y mwyaf`,
      'name-is-an-address': 'Defnyddiwch enw cyntaf neu enw ffug, nid ffordd o gysylltu â chi. Gall pawb ei weld',
    },
  },
}
