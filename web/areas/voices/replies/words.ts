import type { Catalogue } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { type AnswerRefusal, type AssignRefusal, longestAnswer, longestService, type PromiseRefusal } from './rules.ts'

type Words = {
  promised: (service: string | null) => string
  by: (day: string) => string
  answered: (service: string | null) => string
  next: string
  late: (day: string) => string
  letter: (answer: string, receipt: string, href: string) => { subject: string; text: string }
}

/** What the person reads. */
export const replyWords: Catalogue<Words> = {
  en: {
    promised: (service) => (service ? `${service} promised you a reply` : 'We promised you a reply'),
    by: (day) => `You will have it by ${formatDate(day)}.`,
    answered: (service) => (service ? `${service} replied to you` : 'We replied to you'),
    next: 'Our reply to you',
    late: (day) => `by ${formatDate(day)}: it is late, and still owed to you`,
    letter: (answer, receipt, href) => ({
      subject: `Our reply to what you said (${receipt})`,
      text: `You asked us for a reply. Here it is.

${answer}

With your receipt ${receipt} you can read what you said, this reply, and all that happened since:
${href}`,
    }),
  },
  cy: {
    promised: (service) => (service ? `Addawodd ${service} ateb i chi` : 'Addawon ni ateb i chi'),
    by: (day) => `Fe'i cewch erbyn ${formatDate(day, 'cy')}.`,
    answered: (service) => (service ? `Atebodd ${service} chi` : 'Atebon ni chi'),
    next: 'Ein hateb i chi',
    late: (day) => `erbyn ${formatDate(day, 'cy')}: mae'n hwyr, ac yn dal yn ddyledus i chi`,
    letter: (answer, receipt, href) => ({
      subject: `Ein hateb i'r hyn a ddywedoch (${receipt})`,
      text: `Gofynnoch am ateb gennym. Dyma fe.

${answer}

Gyda'ch derbynneb ${receipt} gallwch ddarllen yr hyn a ddywedoch, yr ateb hwn, a phopeth sydd wedi digwydd ers hynny:
${href}`,
    }),
  },
}

/** What staff read. */
export const promiseRefusals: Record<PromiseRefusal, string> = {
  'not-found': 'This is not here any more',
  erased: 'The person had what they said erased, so nobody is owed a reply',
  'service-too-long': `The name of the service must be ${longestService} characters or less`,
  'owner-unknown': 'Choose somebody from the list',
  'due-not-a-day': 'Enter a real day, like 19 6 2026',
  'due-in-past': 'Enter today or a later day',
}
export const answerRefusals: Record<AnswerRefusal, string> = {
  'not-found': 'This is not here any more',
  erased: 'The person had what they said erased, so there is nobody to reply to',
  'answer-missing': 'Write your reply',
  'answer-too-long': `Make the reply shorter. It can have ${longestAnswer.toLocaleString('en-GB')} characters`,
  'already-answered': 'Somebody replied meanwhile. Their reply is below; yours was not sent',
}
export const assignRefusals: Record<AssignRefusal, string> = {
  'not-found': promiseRefusals['not-found'],
  'service-too-long': promiseRefusals['service-too-long'],
  'owner-unknown': promiseRefusals['owner-unknown'],
  'already-answered': 'This was replied to already',
}
