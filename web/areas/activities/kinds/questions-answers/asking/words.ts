import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  title: string
  lead(days: number): string
  similarTitle: string
  similarLead: string
  open: string
  want: string
  rules: string
  rulesText: string
  send: string
  checkTitle: string
  checkLead: string
  others: string
  yours: string
  mine: string
  change: string
}

export const askingWords: Catalogue<Words> = {
  en: {
    title: 'Ask a question',
    lead: (days) => `The council answers within ${days} working days. Somebody reads your question before it is shown.`,
    similarTitle: 'Others asked something like this',
    similarLead:
      'If one of these is your question too, say that you want to know it as well. It may be answered already.',
    open: '(opens in a new tab)',
    want: 'I want to know this too',
    rules: 'Read our house rules',
    rulesText: 'Be kind, and leave out names of private people.',
    send: 'Send my question',
    checkTitle: 'Is one of these your question too?',
    checkLead:
      'Others have asked something like it. One question that many want to know is easier to find and to answer.',
    others: 'Questions like yours',
    yours: 'Your question',
    mine: 'Mine is different: send it',
    change: 'Change my question',
  },
  cy: {
    title: 'Gofyn cwestiwn',
    lead: (days) =>
      `Mae’r cyngor yn ateb o fewn ${days} diwrnod gwaith. Mae rhywun yn darllen eich cwestiwn cyn ei ddangos.`,
    similarTitle: 'Mae eraill wedi gofyn rhywbeth tebyg',
    similarLead:
      'Os yw un o’r rhain yn gwestiwn i chi hefyd, dywedwch eich bod chithau eisiau gwybod. Efallai ei fod wedi’i ateb yn barod.',
    open: '(yn agor mewn tab newydd)',
    want: 'Rwyf i eisiau gwybod hyn hefyd',
    rules: 'Darllenwch ein rheolau',
    rulesText: 'Byddwch yn garedig, a hepgorwch enwau pobl breifat.',
    send: 'Anfon fy nghwestiwn',
    checkTitle: 'Ai un o’r rhain yw eich cwestiwn chi hefyd?',
    checkLead:
      'Mae eraill wedi gofyn rhywbeth tebyg. Mae un cwestiwn y mae llawer eisiau ei wybod yn haws ei ganfod a’i ateb.',
    others: 'Cwestiynau fel eich un chi',
    yours: 'Eich cwestiwn',
    mine: 'Mae fy un i yn wahanol: anfonwch ef',
    change: 'Newid fy nghwestiwn',
  },
}
