import type { Catalogue } from '../../../../platform/words.ts'
import type { VoteRefusal } from './voting/commands.ts'

type Words = {
  label: string
  caution: string
  vote: string
  voteTitle: string
  send: string
  change: string
  yours(option: string): string
  changed: string
  thanks: string
  legend: string
  result: string
  option: string
  votes: string
  votesOf(n: number): string
  nothing: string
  later: string
  hands: string
  onPhones: string
  handsOf(n: number, place: string): string
  handsNote: string
  source(date: string): string
  why: string
  whyTitle: string
  whyText: string
  whySend: string
  receipt: string
  equality: string
  see: string
  backToHall: string
  refusals: Record<VoteRefusal, string>
}
const n = (count: number) => count.toLocaleString('en-GB')

export const pollWords: Catalogue<Words> = {
  en: {
    label: 'Quick poll',
    caution:
      'This is a quick poll, not a consultation. It counts whoever chose to answer. It does not stand for everybody who lives here.',
    vote: 'Vote now',
    voteTitle: 'Vote in the quick poll',
    send: 'Send my vote',
    change: 'Change my vote',
    yours: (option) => `You chose “${option}”`,
    changed: 'Your vote is changed',
    thanks: 'Your vote is counted',
    legend: 'Choose one',
    result: 'What people chose',
    option: 'Answer',
    votes: 'Votes',
    votesOf: (count) => (count === 1 ? '1 vote so far' : `${n(count)} votes so far`),
    nothing: 'Nobody has voted yet. Yours can be the first.',
    later: 'We show the votes when the poll has closed, so that nobody is led by them.',
    hands: 'Hands in the hall',
    onPhones: 'On phones',
    handsOf: (count, place) => `${count === 1 ? '1 hand' : `${n(count)} hands`} counted at: ${place}`,
    handsNote:
      'An officer counted raised hands for people without a phone. We show them apart and do not add them to the votes, because somebody may have done both.',
    source: (date) => `votes on this website, on paper and by telephone, ${date}`,
    why: 'Say why, in a few words',
    whyTitle: 'Why did you choose this?',
    whyText: 'Somebody reads it first. We show it if you say so.',
    whySend: 'Send why',
    receipt: 'Your receipt',
    equality: 'Tell us a little about you. You can skip all of it',
    see: 'See the poll',
    backToHall: 'Back to the hall',
    refusals: {
      'nothing-chosen': 'Choose one of the answers',
      closed: 'The poll has closed. We have not counted this vote; an earlier one of yours still counts',
      'cannot-change': 'We could not change your vote. Your earlier vote still counts',
    },
  },
  cy: {
    label: 'Pôl cyflym',
    caution:
      'Pôl cyflym yw hwn, nid ymgynghoriad. Mae’n cyfrif pwy bynnag a ddewisodd ateb. Nid yw’n cynrychioli pawb sy’n byw yma.',
    vote: 'Pleidleisio nawr',
    voteTitle: 'Pleidleisio yn y pôl cyflym',
    send: 'Anfon fy mhleidlais',
    change: 'Newid fy mhleidlais',
    yours: (option) => `Fe ddewisoch “${option}”`,
    changed: 'Mae eich pleidlais wedi’i newid',
    thanks: 'Mae eich pleidlais wedi’i chyfrif',
    legend: 'Dewiswch un',
    result: 'Beth ddewisodd pobl',
    option: 'Ateb',
    votes: 'Pleidleisiau',
    votesOf: (count) => `Pleidleisiau hyd yma: ${n(count)}`,
    nothing: 'Nid oes neb wedi pleidleisio eto. Gall eich un chi fod y cyntaf.',
    later: 'Rydym yn dangos y pleidleisiau pan fydd y pôl wedi cau, fel na chaiff neb ei arwain ganddynt.',
    hands: 'Dwylo yn y neuadd',
    onPhones: 'Ar ffonau',
    handsOf: (count, place) => `Dwylo a gyfrifwyd: ${n(count)}. Lle: ${place}`,
    handsNote:
      'Cyfrodd swyddog ddwylo a godwyd ar gyfer pobl heb ffôn. Rydym yn eu dangos ar wahân ac nid ydym yn eu hychwanegu at y pleidleisiau, gan y gallai rhywun fod wedi gwneud y ddau.',
    source: (date) => `pleidleisiau ar y wefan hon, ar bapur a dros y ffôn, ${date}`,
    why: 'Dweud pam, mewn ychydig eiriau',
    whyTitle: 'Pam y dewisoch hwn?',
    whyText: 'Mae rhywun yn ei ddarllen yn gyntaf. Rydym yn ei ddangos os dywedwch hynny.',
    whySend: 'Anfon pam',
    receipt: 'Eich derbynneb',
    equality: 'Dywedwch ychydig amdanoch wrthym. Gallwch hepgor y cyfan',
    see: 'Gweld y pôl',
    backToHall: 'Yn ôl i’r neuadd',
    refusals: {
      'nothing-chosen': 'Dewiswch un o’r atebion',
      closed: 'Mae’r pôl wedi cau. Nid ydym wedi cyfrif y bleidlais hon; mae un gynharach gennych yn dal i gyfrif',
      'cannot-change': 'Ni allem newid eich pleidlais. Mae eich pleidlais gynharach yn dal i gyfrif',
    },
  },
}
