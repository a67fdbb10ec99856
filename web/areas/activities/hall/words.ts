import type { Catalogue } from '../../../platform/words.ts'
import type { HallRefusal } from './rules.ts'

type Words = {
  findTitle: string
  findLabel: string
  findHint: string
  find: string
  unknown: string
  join: string
  point: string
  or: string
  soon: string
  soonText: string
  ended: string
  endedText: string
  project: string
  see: string
  answer: string
  voteOn: string
  taken(n: number): string
  statements(n: number, votes: number): string
  follows: string
  questionNow: string
}
const n = (count: number) => count.toLocaleString('en-GB')

export const hallWords: Catalogue<Words> = {
  en: {
    findTitle: 'Join in from the hall',
    findLabel: 'The code on the big screen',
    findHint: 'Six letters and numbers, such as 7QK 4M2',
    find: 'Join in',
    unknown: 'No hall has this code. Look at the screen and try again',
    join: 'Join in on your phone',
    point: 'Point your camera here',
    or: 'or go to',
    soon: 'It begins soon',
    soonText: 'This page changes when something begins. Keep it open.',
    ended: 'This has ended. Thank you for being here',
    endedText: 'What you said and voted is kept. You can see what becomes of it.',
    project: 'See what this is about',
    see: 'See what is on now',
    answer: 'Answer this',
    voteOn: 'Vote on the statements',
    taken: (count) => (count === 1 ? '1 person has taken part' : `${n(count)} people have taken part`),
    statements: (count, votes) => `${n(count)} statements. ${n(votes)} votes so far.`,
    follows: 'This page follows the big screen.',
    questionNow: 'On now',
  },
  cy: {
    findTitle: 'Ymuno o’r neuadd',
    findLabel: 'Y cod ar y sgrin fawr',
    findHint: 'Chwe llythyren a rhif, fel 7QK 4M2',
    find: 'Ymuno',
    unknown: 'Nid oes gan unrhyw neuadd y cod hwn. Edrychwch ar y sgrin a rhowch gynnig arall arni',
    join: 'Ymunwch ar eich ffôn',
    point: 'Pwyntiwch eich camera yma',
    or: 'neu ewch i',
    soon: 'Mae’n dechrau’n fuan',
    soonText: 'Mae’r dudalen hon yn newid pan fydd rhywbeth yn dechrau. Cadwch hi ar agor.',
    ended: 'Mae hyn wedi dod i ben. Diolch am fod yma',
    endedText: 'Cedwir yr hyn a ddywedoch a’ch pleidlais. Gallwch weld beth ddaw ohono.',
    project: 'Gweld beth yw hwn',
    see: 'Gweld beth sydd ymlaen nawr',
    answer: 'Ateb hwn',
    voteOn: 'Pleidleisio ar y gosodiadau',
    taken: (count) => `Nifer a gymerodd ran: ${n(count)}`,
    statements: (count, votes) => `Gosodiadau: ${n(count)}. Pleidleisiau hyd yma: ${n(votes)}.`,
    follows: 'Mae’r dudalen hon yn dilyn y sgrin fawr.',
    questionNow: 'Ymlaen nawr',
  },
}

/** What officers read. */
export const hallRefusals: Record<HallRefusal, string> = {
  'not-found': 'This is not here any more',
  'title-missing': 'Write what the hall is for, such as “Tolworth hall, 19 June”',
  'title-too-long': 'Make it shorter. It can have 80 characters',
  'words-missing': 'Write the words that everybody sees',
  'words-too-long': 'Make the words shorter. They can have 200 characters',
  'activity-unknown': 'Choose a way to take part that is published in this project',
  'too-many': 'A hall can have 30 things at most',
  ended: 'This hall has ended',
  'on-now': 'This is on already',
}
