import type { Catalogue } from '../../../../platform/words.ts'
import type { TagColour } from '../../../../ui/tag/tag.tsx'
import type { Status } from './rules.ts'

export const statusNames: Catalogue<Record<Status, string>> = {
  en: {
    proposed: 'Proposed',
    'under-review': 'Under review',
    'taken-up': 'Taken up',
    planned: 'Planned',
    done: 'Done',
    'not-taken-up': 'Not taken up',
    'out-of-scope': 'Not ours to decide',
  },
  cy: {
    proposed: 'Wedi’i gynnig',
    'under-review': 'Yn cael ei adolygu',
    'taken-up': 'Wedi’i fabwysiadu',
    planned: 'Wedi’i gynllunio',
    done: 'Wedi’i wneud',
    'not-taken-up': 'Heb ei fabwysiadu',
    'out-of-scope': 'Nid ni sy’n penderfynu',
  },
}

export const statusColours: Record<Status, TagColour> = {
  proposed: 'grey',
  'under-review': 'yellow',
  'taken-up': 'teal',
  planned: 'blue',
  done: 'green',
  'not-taken-up': 'orange',
  'out-of-scope': 'purple',
}

const n = (count: number) => count.toLocaleString('en-GB')

type Words = {
  resident: string
  by(name: string, date: string): string
  supports(count: number): string
  list: string
  figures: string
  views: string
  share: string
  see: string
  soFar(ideas: number, supports: number, answered: number): string
  promise(days: number): string
  most: string
  none: string
  noneText: string
  everywhere: string
}

/** What the pages about ideas share. */
export const ideaWords: Catalogue<Words> = {
  en: {
    resident: 'a resident',
    by: (name, date) => `By ${name}, ${date}`,
    supports: (count) => (count === 1 ? '1 person supports this' : `${n(count)} people support this`),
    list: 'All ideas',
    figures: 'In figures and on the map',
    views: 'Ways to look at the ideas',
    share: 'Share your idea',
    see: 'See all ideas',
    soFar: (ideas, supports, answered) =>
      `${ideas === 1 ? '1 idea' : `${n(ideas)} ideas`} so far, supported ${n(supports)} ${supports === 1 ? 'time' : 'times'}. The council has answered ${n(answered)}.`,
    promise: (days) => `We answer each idea here, in public, within ${days} days.`,
    most: 'Ideas that most people support',
    none: 'Ideas appear here',
    noneText: 'Each is shown once somebody has read it. Yours can be the first.',
    everywhere: 'Everywhere',
  },
  cy: {
    resident: 'preswylydd',
    by: (name, date) => `Gan ${name}, ${date}`,
    supports: (count) => `Mae ${n(count)} yn cefnogi hwn`,
    list: 'Pob syniad',
    figures: 'Mewn ffigurau ac ar y map',
    views: 'Ffyrdd o edrych ar y syniadau',
    share: 'Rhannu eich syniad',
    see: 'Gweld pob syniad',
    soFar: (ideas, supports, answered) =>
      `Nifer y syniadau hyd yma: ${n(ideas)}. Nifer y cefnogaethau: ${n(supports)}. Nifer a atebwyd gan y cyngor: ${n(answered)}.`,
    promise: (days) => `Rydym yn ateb pob syniad yma, yn gyhoeddus, o fewn ${days} diwrnod.`,
    most: 'Y syniadau y mae’r nifer fwyaf yn eu cefnogi',
    none: 'Mae syniadau yn ymddangos yma',
    noneText: 'Mae pob un yn cael ei ddangos ar ôl i rywun ei ddarllen. Gall eich un chi fod y cyntaf.',
    everywhere: 'Ym mhobman',
  },
}
