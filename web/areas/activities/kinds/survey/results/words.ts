import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  link: string
  title: (survey: string) => string
  lead: (people: string) => string
  source: (people: string) => string
  questions: (from: number, to: number) => string
  answered: (answered: string, not: string) => string
  nobody: string
  privateStill: string
  most: (label: string, share: string) => string
  more: (label: string, share: string) => string
  tied: (labels: string, share: string) => string
  ticked: (label: string, share: string) => string
  mean: (mean: string, to: number) => string
  matrix: (row: string, label: string, share: string) => string
  first: (label: string, mean: string) => string
  points: (label: string, share: string) => string
  number: (middle: string, low: string, high: string) => string
  month: (month: string, share: string) => string
  ward: (ward: string, share: string) => string
  wrote: (people: string) => string
  sent: (people: string) => string
  place: (label: string, mean: string) => string
  notRanked: (label: string) => string
  bin: (from: string, to: string) => string
  heads: { answer: string; people: string; points: string; firsts: string; value: string; month: string; ward: string }
  otherWard: string
  shares: string
  themes: string
  closedNote: string
}

const en: Words = {
  link: 'See the results',
  title: (survey) => `Results of ${survey}`,
  lead: (people) => `${people} people have answered so far.`,
  source: (people) => `${people} people who answered, online, on paper and by telephone`,
  questions: (from, to) => `Questions ${from} to ${to}`,
  answered: (answered, not) => `${answered} people answered this; ${not} did not, or were not asked.`,
  nobody: 'Nobody has answered this yet',
  privateStill: 'The results are not public yet.',
  most: (label, share) => `Most people chose “${label}”: ${share}`,
  more: (label, share) => `More people chose “${label}” than anything else: ${share}`,
  tied: (labels, share) => `As many people chose ${labels}: ${share} each`,
  ticked: (label, share) => `“${label}” was chosen most often, by ${share}`,
  mean: (mean, to) => `On average people said ${mean} of ${to}`,
  matrix: (row, label, share) => `People agree most about “${row}”: ${share} said “${label}”`,
  first: (label, mean) => `“${label}” comes first, with a mean place of ${mean}`,
  points: (label, share) => `“${label}” was given most: ${share} of all points`,
  number: (middle, low, high) => `Half of the people said ${middle} or less; half are between ${low} and ${high}`,
  month: (month, share) => `${month} was named most often: ${share}`,
  ward: (ward, share) => `${ward} was named most often: ${share}`,
  wrote: (people) => `${people} people wrote an answer in their own words`,
  sent: (people) => `${people} people sent something`,
  place: (label, mean) => `${label}, mean place ${mean}`,
  notRanked: (label) => `${label}, not placed by anybody`,
  bin: (from, to) => (from === to ? from : `${from} to ${to}`),
  heads: {
    answer: 'Answer',
    people: 'People',
    points: 'Points',
    firsts: 'First places',
    value: 'Number',
    month: 'Month',
    ward: 'Ward',
  },
  otherWard: 'Another place',
  shares: 'Shares of those who answered the question',
  themes: 'Put these answers under themes',
  closedNote: 'What one person chose is never shown.',
}

const cy: Words = {
  link: 'Gweld y canlyniadau',
  title: (survey) => `Canlyniadau ${survey}`,
  lead: (people) => `Mae ${people} o bobl wedi ateb hyd yn hyn.`,
  source: (people) => `${people} o bobl a atebodd, ar-lein, ar bapur a thros y ffôn`,
  questions: (from, to) => `Cwestiynau ${from} i ${to}`,
  answered: (answered, not) => `Atebodd ${answered} o bobl hwn; ni wnaeth ${not}, neu ni ofynnwyd iddynt.`,
  nobody: 'Nid oes neb wedi ateb hwn eto',
  privateStill: 'Nid yw’r canlyniadau’n gyhoeddus eto.',
  most: (label, share) => `Dewisodd y rhan fwyaf “${label}”: ${share}`,
  more: (label, share) => `Dewisodd mwy o bobl “${label}” na dim arall: ${share}`,
  tied: (labels, share) => `Dewisodd yr un nifer ${labels}: ${share} yr un`,
  ticked: (label, share) => `“${label}” a ddewiswyd amlaf, gan ${share}`,
  mean: (mean, to) => `Ar gyfartaledd dywedodd pobl ${mean} allan o ${to}`,
  matrix: (row, label, share) => `Mae pobl yn cytuno fwyaf am “${row}”: dywedodd ${share} “${label}”`,
  first: (label, mean) => `“${label}” sy’n dod gyntaf, gyda lle cymedrig o ${mean}`,
  points: (label, share) => `“${label}” gafodd fwyaf: ${share} o’r holl bwyntiau`,
  number: (middle, low, high) => `Dywedodd hanner y bobl ${middle} neu lai; mae hanner rhwng ${low} a ${high}`,
  month: (month, share) => `${month} a enwyd amlaf: ${share}`,
  ward: (ward, share) => `${ward} a enwyd amlaf: ${share}`,
  wrote: (people) => `Ysgrifennodd ${people} o bobl ateb yn eu geiriau eu hunain`,
  sent: (people) => `Anfonodd ${people} o bobl rywbeth`,
  place: (label, mean) => `${label}, lle cymedrig ${mean}`,
  notRanked: (label) => `${label}, heb ei osod gan neb`,
  bin: (from, to) => (from === to ? from : `${from} i ${to}`),
  heads: {
    answer: 'Ateb',
    people: 'Pobl',
    points: 'Pwyntiau',
    firsts: 'Lle cyntaf',
    value: 'Rhif',
    month: 'Mis',
    ward: 'Ward',
  },
  otherWard: 'Lle arall',
  shares: 'Cyfrannau o’r rhai a atebodd y cwestiwn',
  themes: 'Rhoi’r atebion hyn o dan themâu',
  closedNote: 'Nid yw’r hyn a ddewisodd un person byth yn cael ei ddangos.',
}

export const resultWords: Catalogue<Words> = { en, cy }
