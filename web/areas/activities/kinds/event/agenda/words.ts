import type { Catalogue } from '../../../../../platform/words.ts'
import {
  type AnswerRefusal,
  type ItemRefusal,
  longestTitle,
  longestWhy,
  mostItems,
  type RankingRefusal,
} from './rules.ts'

type Words = {
  title: string
  intro: string
  raised: (percent: number, community: number, all: number) => string
  byResident: string
  byOfficer: string
  points: (points: number, firsts: number) => string
  none: string
  noneText: string
  rank: string
  rankHint: string
  place: readonly [string, string, string]
  noChoice: string
  sendRank: string
  ranked: string
  signIn: string
  propose: string
  proposeHint: string
  what: string
  why: string
  whyHint: string
  send: string
  shown: string
  waits: string
  declined: string
  declinedText: string
  hidden: string
  because: (why: string) => string
  shut: string
  items: Record<ItemRefusal, string>
  rankings: Record<RankingRefusal, string>
}

export const agendaWords: Catalogue<Words> = {
  en: {
    title: 'Agenda',
    intro: 'What people want to talk about. What most people put first comes first.',
    raised: (percent, community, all) =>
      `${percent}% of the agenda was raised by residents: ${community} of ${all} items.`,
    byResident: 'Raised by a resident',
    byOfficer: 'Raised by the council',
    points: (points, firsts) =>
      points === 0
        ? 'nobody chose it yet'
        : [
            points === 1 ? '1 point' : `${points} points`,
            firsts > 0 && `first choice of ${firsts} ${firsts === 1 ? 'person' : 'people'}`,
          ]
            .filter(Boolean)
            .join(', '),
    none: 'Nothing is on the agenda yet',
    noneText: 'Propose the first item below.',
    rank: 'What matters most to you?',
    rankHint:
      'Choose up to three. Your first choice counts three points, your second two, your third one. You can change it until the event begins.',
    place: ['First choice', 'Second choice (optional)', 'Third choice (optional)'],
    noChoice: 'None',
    sendRank: 'Send my choice',
    ranked: 'Your choice is counted.',
    signIn: 'Sign in to choose: one person chooses once here.',
    propose: 'Propose something',
    proposeHint:
      'Anyone can. Leave out names and private details. An officer may decline it only with a reason that everyone can read.',
    what: 'What should be talked about?',
    why: 'Why does it matter? (optional)',
    whyHint: 'A sentence or two',
    send: 'Propose it',
    shown: 'It is on the agenda.',
    waits: 'Thank you. Somebody reads it first, and then it is on the agenda, or you can read here why not.',
    declined: 'Not on the agenda, and why',
    declinedText: 'These were proposed and declined.',
    hidden: 'Its words broke the house rules',
    because: (why) => `Why not: ${why}`,
    shut: 'The agenda is settled: the event has begun or is over.',
    items: {
      'title-missing': 'Say what should be talked about',
      'title-too-long': `Use at most ${longestTitle} letters`,
      'why-too-long': `Use at most ${longestWhy.toLocaleString('en-GB')} letters`,
      'too-many': `There are ${mostItems} items already. Come and say it there`,
    },
    rankings: {
      'nothing-chosen': 'Choose at least one item',
      'chosen-twice': 'Choose each item once',
      'not-on-agenda': 'One of these is not on the agenda any more. Choose again',
      'sign-in': 'Sign in first',
      shut: 'The agenda is settled: the event has begun or is over',
    },
  },
  cy: {
    title: 'Agenda',
    intro: 'Beth mae pobl am ei drafod. Yr hyn y mae’r rhan fwyaf yn ei roi’n gyntaf sy’n dod gyntaf.',
    raised: (percent, community, all) => `Trigolion a gododd ${percent}% o’r agenda: ${community} o ${all} eitem.`,
    byResident: 'Codwyd gan breswylydd',
    byOfficer: 'Codwyd gan y cyngor',
    points: (points, firsts) =>
      points === 0 ? 'nid oes neb wedi’i ddewis eto' : `${points} pwynt${firsts ? `, dewis cyntaf ${firsts}` : ''}`,
    none: 'Does dim ar yr agenda eto',
    noneText: 'Cynigiwch yr eitem gyntaf isod.',
    rank: 'Beth sydd bwysicaf i chi?',
    rankHint:
      'Dewiswch hyd at dri. Mae eich dewis cyntaf yn dri phwynt, yr ail yn ddau, y trydydd yn un. Gallwch ei newid nes i’r digwyddiad ddechrau.',
    place: ['Dewis cyntaf', 'Ail ddewis (dewisol)', 'Trydydd dewis (dewisol)'],
    noChoice: 'Dim',
    sendRank: 'Anfon fy newis',
    ranked: 'Mae eich dewis wedi’i gyfrif.',
    signIn: 'Mewngofnodwch i ddewis: mae pob person yn dewis unwaith yma.',
    propose: 'Cynnig rhywbeth',
    proposeHint:
      'Gall unrhyw un. Peidiwch â rhoi enwau na manylion preifat. Dim ond gyda rheswm y gall pawb ei ddarllen y gall swyddog ei wrthod.',
    what: 'Beth ddylid ei drafod?',
    why: 'Pam mae’n bwysig? (dewisol)',
    whyHint: 'Brawddeg neu ddwy',
    send: 'Ei gynnig',
    shown: 'Mae ar yr agenda.',
    waits: 'Diolch. Mae rhywun yn ei ddarllen yn gyntaf, ac yna bydd ar yr agenda, neu gallwch ddarllen yma pam lai.',
    declined: 'Nid ar yr agenda, a pham',
    declinedText: 'Cafodd y rhain eu cynnig a’u gwrthod.',
    hidden: 'Torrodd ei eiriau reolau’r tŷ',
    because: (why) => `Pam lai: ${why}`,
    shut: 'Mae’r agenda wedi’i phennu: mae’r digwyddiad wedi dechrau neu drosodd.',
    items: {
      'title-missing': 'Dywedwch beth ddylid ei drafod',
      'title-too-long': `Defnyddiwch ${longestTitle} llythyren ar y mwyaf`,
      'why-too-long': `Defnyddiwch ${longestWhy} llythyren ar y mwyaf`,
      'too-many': `Mae ${mostItems} eitem yno eisoes. Dewch i’w ddweud yno`,
    },
    rankings: {
      'nothing-chosen': 'Dewiswch o leiaf un eitem',
      'chosen-twice': 'Dewiswch bob eitem unwaith',
      'not-on-agenda': 'Nid yw un o’r rhain ar yr agenda mwyach. Dewiswch eto',
      'sign-in': 'Mewngofnodwch yn gyntaf',
      shut: 'Mae’r agenda wedi’i phennu: mae’r digwyddiad wedi dechrau neu drosodd',
    },
  },
}

export const answerSentences: Record<Exclude<AnswerRefusal, 'not-found'>, string> = {
  'why-missing': 'Say why it is declined. Everyone can read it',
  'why-too-long': 'Make the reason shorter',
}
