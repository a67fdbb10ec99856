import type { Catalogue } from '../../../../../platform/words.ts'
import type { EndRefusal } from './rules.ts'

type Words = {
  answer: string
  from(service: string, date: string): string
  council: string
  sources: string
  want: string
  follow: string
  about: string
  report: string
  closed: string
  joinedTitle: string
  joined: string
  joinedGo: string
  together: string
  disputed: string
  confirmed: string
  // For the asker, with the receipt.
  askTitle: string
  yourQuestion: string
  noAnswer(date: string): string
  didIt: string
  yes: string
  no: string
  why: string
  whyHint: string
  send: string
  saidYes: string
  saidNo(date: string): string
  thanksYes: string
  thanksNo: string
  back: string
  refusals: Record<EndRefusal, string>
  // Steps of the receipt.
  page: string
  toAnswer: string
  joinedStep: string
}

export const showingWords: Catalogue<Words> = {
  en: {
    answer: 'The answer',
    from: (service, date) => `${service} answered on ${date}`,
    council: 'The council',
    sources: 'Where this comes from',
    want: 'I want to know this too',
    follow: 'Write to me when there is an answer',
    about: 'About',
    report: 'Report what this says',
    closed: 'This is closed: you can read questions and answers, but not add to them.',
    joinedTitle: 'This question has one answer with another',
    joined: 'Both ask the same. Whoever asked either one gets the answer.',
    joinedGo: 'Read the other question and its answer',
    together: 'Asked in other words as well',
    disputed: 'The person who asked told us that this does not answer the question. We promised another answer.',
    confirmed: 'The person who asked told us that this answers the question.',
    askTitle: 'Did this answer your question?',
    yourQuestion: 'Your question',
    noAnswer: (date) => `We have not answered yet. We promised an answer by ${date}.`,
    didIt: 'Did this answer your question?',
    yes: 'Yes, it did',
    no: 'No, not yet',
    why: 'What is missing?',
    whyHint: 'We read it and answer again. We do not show it to others',
    send: 'Send this',
    saidYes: 'You told us that this answers your question.',
    saidNo: (date) => `You told us that something is missing. We promised another answer by ${date}.`,
    thanksYes: 'Thank you. It is good to know',
    thanksNo: 'Thank you. We promised you another answer',
    back: 'Back to your receipt',
    refusals: {
      'choose-one': 'Choose yes or no',
      'words-missing': 'Write what is missing, so that we can answer it',
      'words-too-long': 'Make it shorter. It can have 1,000 characters',
      'not-answered': 'There is no answer yet',
      'already-ended': 'You told us this already',
      'not-found': 'This is not here any more',
    },
    page: 'Your question has a page of its own, where others can say that they want to know it too',
    toAnswer: 'Did this answer your question?',
    joinedStep: 'It was put together with a question that asks the same',
  },
  cy: {
    answer: 'Yr ateb',
    from: (service, date) => `Atebodd ${service} ar ${date}`,
    council: 'Y cyngor',
    sources: 'O ble y daw hyn',
    want: 'Rwyf i eisiau gwybod hyn hefyd',
    follow: 'Ysgrifennwch ataf pan fydd ateb',
    about: 'Am',
    report: 'Adrodd am yr hyn mae hwn yn ei ddweud',
    closed: 'Mae hwn wedi cau: gallwch ddarllen cwestiynau ac atebion, ond nid ychwanegu atynt.',
    joinedTitle: 'Mae gan y cwestiwn hwn un ateb gydag un arall',
    joined: 'Mae’r ddau’n gofyn yr un peth. Mae pwy bynnag a ofynnodd y naill neu’r llall yn cael yr ateb.',
    joinedGo: 'Darllen y cwestiwn arall a’i ateb',
    together: 'Gofynnwyd mewn geiriau eraill hefyd',
    disputed: 'Dywedodd y sawl a ofynnodd nad yw hyn yn ateb y cwestiwn. Addawon ni ateb arall.',
    confirmed: 'Dywedodd y sawl a ofynnodd fod hyn yn ateb y cwestiwn.',
    askTitle: 'A wnaeth hyn ateb eich cwestiwn?',
    yourQuestion: 'Eich cwestiwn',
    noAnswer: (date) => `Nid ydym wedi ateb eto. Addawon ni ateb erbyn ${date}.`,
    didIt: 'A wnaeth hyn ateb eich cwestiwn?',
    yes: 'Do',
    no: 'Naddo, ddim eto',
    why: 'Beth sydd ar goll?',
    whyHint: 'Rydym yn ei ddarllen ac yn ateb eto. Nid ydym yn ei ddangos i eraill',
    send: 'Anfon hyn',
    saidYes: 'Dywedoch wrthym fod hyn yn ateb eich cwestiwn.',
    saidNo: (date) => `Dywedoch wrthym fod rhywbeth ar goll. Addawon ni ateb arall erbyn ${date}.`,
    thanksYes: 'Diolch. Mae’n dda gwybod',
    thanksNo: 'Diolch. Addawon ni ateb arall i chi',
    back: 'Yn ôl i’ch derbynneb',
    refusals: {
      'choose-one': 'Dewiswch do neu naddo',
      'words-missing': 'Ysgrifennwch beth sydd ar goll, fel y gallwn ei ateb',
      'words-too-long': 'Gwnewch ef yn fyrrach. Gall gynnwys 1,000 o nodau',
      'not-answered': 'Nid oes ateb eto',
      'already-ended': 'Rydych wedi dweud hyn wrthym yn barod',
      'not-found': 'Nid yw hwn yma mwyach',
    },
    page: 'Mae gan eich cwestiwn ei dudalen ei hun, lle gall eraill ddweud eu bod hwythau eisiau gwybod',
    toAnswer: 'A wnaeth hyn ateb eich cwestiwn?',
    joinedStep: 'Fe’i rhoddwyd gyda chwestiwn sy’n gofyn yr un peth',
  },
}
