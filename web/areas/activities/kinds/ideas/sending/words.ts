import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  title: string
  lead: string
  send: string
  sendText: string
  equalityNext: string
  rules: string
  similarTitle: string
  similarLead: string
  supports(n: number): string
  open: string
  checkTitle: string
  checkLead: string
  sameQuestion: string
  support: string
  mine: string
  change: string
  yours: string
  map: string
}

export const sendingWords: Catalogue<Words> = {
  en: {
    title: 'Share your idea',
    lead: 'Say it in your own words. You do not need an account, and you get a receipt.',
    send: 'Send my idea',
    sendText: 'Somebody reads it before it is shown. Then others can support it, and the council answers it in public.',
    equalityNext: 'After you send it we ask a few questions about you. You can skip them.',
    rules: 'Read the house rules',
    similarTitle: 'Ideas like yours',
    similarLead: 'If one of these is your idea too, you can support it instead. It then counts for more.',
    supports: (n) => (n === 1 ? '1 person supports it' : `${n} people support it`),
    open: '(opens in a new tab)',
    checkTitle: 'Is one of these your idea too?',
    checkLead:
      'Others have shared ideas that are much like yours. Supporting one makes it stronger. If yours is different, send it.',
    sameQuestion: 'Ideas that others have shared',
    support: 'Support this one instead',
    mine: 'Mine is different: send it',
    change: 'Change what I wrote',
    yours: 'Your idea',
    map: 'Or choose the ward on the map',
  },
  cy: {
    title: 'Rhannu eich syniad',
    lead: 'Dywedwch ef yn eich geiriau eich hun. Nid oes angen cyfrif arnoch, a byddwch yn cael derbynneb.',
    send: 'Anfon fy syniad',
    sendText:
      'Mae rhywun yn ei ddarllen cyn iddo gael ei ddangos. Yna gall eraill ei gefnogi, ac mae’r cyngor yn ei ateb yn gyhoeddus.',
    equalityNext: 'Ar ôl i chi ei anfon byddwn yn gofyn ychydig o gwestiynau amdanoch. Gallwch eu hepgor.',
    rules: 'Darllen rheolau’r tŷ',
    similarTitle: 'Syniadau tebyg i’ch un chi',
    similarLead: 'Os yw un o’r rhain yn syniad i chi hefyd, gallwch ei gefnogi yn lle hynny. Yna mae’n cyfrif am fwy.',
    supports: (n) => `Nifer sy’n ei gefnogi: ${n}`,
    open: '(yn agor mewn tab newydd)',
    checkTitle: 'Ai un o’r rhain yw eich syniad chi hefyd?',
    checkLead:
      'Mae eraill wedi rhannu syniadau tebyg iawn i’ch un chi. Mae cefnogi un yn ei gryfhau. Os yw eich un chi’n wahanol, anfonwch ef.',
    sameQuestion: 'Syniadau y mae eraill wedi’u rhannu',
    support: 'Cefnogi hwn yn lle hynny',
    mine: 'Mae fy un i’n wahanol: ei anfon',
    change: 'Newid yr hyn a ysgrifennais',
    yours: 'Eich syniad',
    map: 'Neu dewiswch y ward ar y map',
  },
}
