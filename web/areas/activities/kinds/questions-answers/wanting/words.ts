import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  title: string
  already: string
  once: Record<'open' | 'account', string>
  button: string
  takeBack: string
  thanks: string
  ended: string
  back: string
  joined: string
  joinedLink: string
  followText: string
  follow: string
}

export const wantWords: Catalogue<Words> = {
  en: {
    title: 'I want to know this too',
    already: 'You want to know this too',
    once: {
      open: 'Each person counts once for a question. We tell people apart by their browser, and keep nothing else about you.',
      account: 'Each person counts once for a question. We count your account, and show nobody that it was you.',
    },
    button: 'I want to know this too',
    takeBack: 'I do not want to know this any more',
    thanks: 'Thank you. You want to know this too',
    ended: 'You are not counted here any more',
    back: 'Back to the question',
    joined: 'This question was put together with another that asks the same.',
    joinedLink: 'Read the other question',
    followText: 'Do you want to hear of the answer?',
    follow: 'Write to me when there is an answer',
  },
  cy: {
    title: 'Rwyf i eisiau gwybod hyn hefyd',
    already: 'Rydych chi eisiau gwybod hyn hefyd',
    once: {
      open: 'Mae pob person yn cyfrif unwaith am gwestiwn. Rydym yn gwahaniaethu pobl yn ôl eu porwr, ac nid ydym yn cadw dim arall amdanoch.',
      account:
        'Mae pob person yn cyfrif unwaith am gwestiwn. Rydym yn cyfrif eich cyfrif, ac nid ydym yn dangos i neb mai chi oedd.',
    },
    button: 'Rwyf i eisiau gwybod hyn hefyd',
    takeBack: 'Nid wyf eisiau gwybod hyn mwyach',
    thanks: 'Diolch. Rydych chi eisiau gwybod hyn hefyd',
    ended: 'Nid ydych yn cael eich cyfrif yma mwyach',
    back: 'Yn ôl i’r cwestiwn',
    joined: 'Rhoddwyd y cwestiwn hwn gydag un arall sy’n gofyn yr un peth.',
    joinedLink: 'Darllen y cwestiwn arall',
    followText: 'Hoffech chi glywed am yr ateb?',
    follow: 'Ysgrifennwch ataf pan fydd ateb',
  },
}
