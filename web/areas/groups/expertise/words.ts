import { formatDate, formatMoney } from '../../../ui/layout/format.ts'
import { names } from '../register/names.ts'
import {
  type AnswerRefusal,
  type CallRefusal,
  longestAnswer,
  longestReport,
  type ReportRefusal,
  type ThankRefusal,
} from './rules.ts'

type Payment = { paymentPence: number | null; paymentFor: string | null; noPaymentWhy: string | null }
type Whom = { sector: string | null; community: string | null; ward: string | null }

const nameIn = (all: Record<string, string>, key: string): string => all[key] ?? key

export const words = {
  title: 'Calls for what groups know',
  intro:
    'The council asks groups to help with a change of a service. Each call says how much time it takes and what it pays.',
  open: 'Open now',
  closed: 'Closed',
  noneOpen: 'No call is open now',
  noneClosed: 'No call has closed yet',
  noneText: 'When the council asks groups for what they know, it will be here.',
  ask: 'Ask groups for what they know',
  next: 'See more',
  payment: ({ paymentPence, paymentFor, noPaymentWhy }: Payment): string =>
    paymentPence === null ? `Not paid: ${noPaymentWhy}` : `${formatMoney(paymentPence)} ${paymentFor}`,
  whom: ({ sector, community, ward }: Whom): string =>
    sector
      ? `Groups of this kind: ${nameIn(names.en.sectors, sector).toLowerCase()}`
      : community
        ? `Groups for ${nameIn(names.en.communities, community).toLowerCase()}`
        : ward
          ? `Groups that work in ${ward}`
          : 'All groups of the network',
  facts: {
    effort: 'How much time',
    takesPlace: 'When and where',
    payment: 'Payment',
    whom: 'Who is asked',
    closes: 'Answer by',
  },
  ended: (day: string) => `Closed on ${formatDate(day)}`,
  report: 'What came of it',
  noReport: 'The council says here what came of it.',
  answerTitle: 'Can your group help?',
  whichGroup: 'Which group?',
  yes: 'Yes, we offer to help',
  no: 'No, we cannot this time',
  answerWords: 'What do you know about this, and who would come?',
  answerHint: 'Officers of the council who ask groups read this, and nobody else. Write no names or telephone numbers',
  answerButton: 'Send our answer',
  answered: 'Thank you. The council has your answer',
  own: (group: string, offers: boolean, day: Date) =>
    `${group} ${offers ? 'offered to help' : 'said that it cannot help this time'}, ${formatDate(day)}.`,
  change: 'You may change your answer until the call closes.',
  accepted: (yes: boolean) =>
    yes ? 'The council takes up the offer.' : 'The council does not take up the offer this time.',
  answers: 'What groups answered',
  noAnswers: 'No group has answered yet.',
  offers: 'Offers to help',
  declines: 'Cannot help',
  thankTitle: (group: string) => `Thank ${group}`,
  take: 'Do you take up the offer?',
  takeYes: 'Yes, take it up',
  takeNo: 'No, not this time',
  thanks: 'What do you want to tell them?',
  thankButton: 'Send our thanks',
  thanked: 'The group has your thanks',
  reportTitle: 'Say what came of it',
  reportLabel: 'What changed because groups helped?',
  reportHint: 'Everyone reads it, and each group that answered gets it as a letter',
  reportButton: 'Tell them what came of it',
  reported: (count: number) =>
    count === 1 ? 'It is on the page, and 1 group is told' : `It is on the page, and ${count} groups are told`,
  reportLater: 'After it closes, say here what came of it.',
  name: 'What is it, in a few words?',
  about: 'What changes, and what do you want to know?',
  effort: 'How much time does it take?',
  effortHint: 'Such as “two meetings of an hour and a half”',
  takesPlace: 'When and where?',
  takesPlaceHint: 'Such as “Tuesday evenings in May, in Retford or by telephone”',
  paid: 'Is it paid?',
  paidYes: 'Yes',
  paidNo: 'No',
  amount: 'How much, in pounds?',
  paymentFor: 'For what?',
  paymentForHint: 'Such as “for each person and meeting”',
  noPaymentWhy: 'Why is it not paid?',
  whoms: {
    all: 'All groups of the network',
    sector: 'Groups of one kind',
    community: 'Groups for some people',
    ward: 'Groups of one ward',
  },
  whomLabel: 'Who is asked?',
  sector: 'Which kind?',
  community: 'For whom?',
  ward: 'Which ward?',
  choose: 'Choose one',
  closesOn: 'By when do groups answer?',
  send: 'Ask the groups',
  asked: 'The call is open, and the groups get a letter',
  letters: (title: string) => `Telling groups of the call “${title}”`,
  lettersDone: (asked: number, written: number) =>
    `${asked} ${asked === 1 ? 'group is' : 'groups are'} asked; ${written} of them by email.`,
  part: 'Calls for what you know',
  partEmpty: 'No call asks this group now.',
  all: 'All calls',
  tags: { open: 'Open', offered: 'Offered to help', declined: 'Cannot help', reported: 'Reported back' },
  deskReport: (title: string) => `Say what came of “${title}”`,
  deskThank: (title: string, count: number) =>
    `${count === 1 ? '1 group waits' : `${count} groups wait`} for your thanks: “${title}”`,
  callLetter: (
    group: string,
    call: Payment & { title: string; about: string; effort: string; closesOn: string },
    link: string,
  ) => ({
    subject: `The council asks what you know: ${call.title}`,
    text: `${group} is asked to help with this.

${call.about}

How much time: ${call.effort}
Payment: ${words.payment(call)}
Answer by: ${formatDate(call.closesOn)}

Say here whether you can help:
${link}

You need to sign in to answer. Thank you.`,
  }),
  thankLetter: (title: string, taken: boolean, thanks: string, link: string) => ({
    subject: `Thank you for your offer: ${title}`,
    text: `${thanks}

${words.accepted(taken)}

The call and your answer:
${link}`,
  }),
  reportLetter: (title: string, report: string, link: string) => ({
    subject: `What came of it: ${title}`,
    text: `You answered when the council asked what groups know. This is what came of it.

${report}

Read it here too:
${link}`,
  }),
}

export const callRefusals: Record<CallRefusal, string> = {
  'title-missing': 'Say in a few words what it is',
  'title-too-long': 'Say it in at most 120 characters',
  'about-missing': 'Write what changes and what you want to know',
  'about-too-long': 'Make it shorter. It can have 4,000 characters',
  'effort-missing': 'Say how much time it takes',
  'takes-place-missing': 'Say when and where',
  'too-long': 'Make it shorter',
  'payment-missing': 'Say whether it is paid',
  'amount-wrong': 'Enter a sum in pounds, like 25 or 25.50',
  'payment-for-missing': 'Say what the payment is for',
  'no-payment-why-missing': 'Say why it is not paid',
  'whom-missing': 'Choose who is asked',
  'choose-one': 'Choose one from the list',
  'closes-missing': 'Say by when groups answer',
  'closes-not-a-day': 'The day must be a real day, such as 27 3 2027',
  'closes-past': 'The day must not be in the past',
  'closes-too-late': 'The day must be within a year',
}
export const answerRefusals: Record<AnswerRefusal, string> = {
  'not-found': 'This call is not here any more',
  closed: 'This call has closed',
  'not-asked': 'This call asks other groups',
  'thanked-already': 'The council took up this answer already. Talk to your link officer to change it',
  'answer-missing': 'Say whether your group can help',
  'words-missing': 'Write what you know about this',
  'words-too-long': `Make it shorter. It can have ${longestAnswer.toLocaleString('en-GB')} characters`,
}
export const thankRefusals: Record<ThankRefusal, string> = {
  'not-found': 'This offer was thanked for, or taken back, meanwhile',
  'choice-missing': 'Say whether you take up the offer',
  'words-missing': 'Write what you want to tell them',
  'words-too-long': 'Make it shorter. It can have 1,000 characters',
}
export const reportRefusals: Record<ReportRefusal, string> = {
  'not-found': 'This call is not here any more',
  'still-open': 'The call is still open. Say what came of it after it closes',
  'reported-already': 'Somebody said what came of it meanwhile. Their words are above; yours were not sent',
  'words-missing': 'Write what came of it',
  'words-too-long': `Make it shorter. It can have ${longestReport.toLocaleString('en-GB')} characters`,
}
