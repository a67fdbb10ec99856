import { addDays } from '../../../platform/clock.ts'

export const requestKinds = ['access', 'correct', 'erase', 'object', 'complaint'] as const
export type RequestKind = (typeof requestKinds)[number]
export const isRequestKind = (text: string): text is RequestKind => (requestKinds as readonly string[]).includes(text)

/** Kinds of request whose answer may be to erase. */
export const mayErase = (kind: RequestKind): boolean => kind === 'erase' || kind === 'object'

export type Way = 'email' | 'telephone' | 'post'
export const isWay = (text: string): text is Way => text === 'email' || text === 'telephone' || text === 'post'

export type RequestRefusal =
  | 'kind-missing'
  | 'words-missing'
  | 'words-too-long'
  | 'contact-missing'
  | 'contact-not-an-address'
  | 'contact-too-long'
  | 'too-many-receipts'
export type RequestRefusals = {
  kind?: RequestRefusal
  words?: RequestRefusal
  contact?: RequestRefusal
  receipts?: RequestRefusal
}

export const longestWords = 5000
export const mostReceipts = 20

/** The codes in what somebody typed, one to a line or with commas; whether they exist is another question. */
export const readReceipts = (text: string): string[] =>
  [
    ...new Set(
      text
        .toUpperCase()
        .split(/[\s,;]+/)
        .map((code) => code.replace(/[^A-Z0-9-]/g, ''))
        .filter((code) => code.length > 3),
    ),
  ].map((code) => code.slice(0, 20))

export type RequestInput = {
  kind: string
  words: string
  way: string
  address: string
  receipts: readonly string[]
  signedIn: boolean
  email: string | undefined
}

/** What is missing from a request. Who is signed in is answered at their account's address. */
export function requestRefusals({
  kind,
  words,
  way,
  address,
  receipts,
  signedIn,
  email,
}: RequestInput): RequestRefusals {
  const contact: RequestRefusal | undefined = signedIn
    ? undefined
    : !isWay(way) || !address
      ? 'contact-missing'
      : address.length > 500
        ? 'contact-too-long'
        : way === 'email' && !email
          ? 'contact-not-an-address'
          : undefined
  return {
    ...(isRequestKind(kind) ? {} : { kind: 'kind-missing' }),
    ...(words ? (words.length > longestWords ? { words: 'words-too-long' } : {}) : { words: 'words-missing' }),
    ...(receipts.length > mostReceipts ? { receipts: 'too-many-receipts' } : {}),
    ...(contact ? { contact } : {}),
  }
}

export const steps = ['acknowledged', 'asked', 'heard', 'extended', 'answered', 'done', 'refused'] as const
export type Step = (typeof steps)[number]
export const isStep = (text: string): text is Step => (steps as readonly string[]).includes(text)
const closing: readonly Step[] = ['answered', 'done', 'refused']
export const closes = (step: Step): boolean => closing.includes(step)

export type Taken = { step: Step; day: string }
/** Months by which the law lets a hard request take longer, in days. */
const extension = 60

export type Clock = {
  acknowledge: { by: string; state: 'done' | 'due' | 'late' }
  answer: { by: string; state: 'due' | 'late' | 'stopped' | 'closed' }
  /** Days until the next thing is due; below nought it is late. Nothing while the clock is stopped or the request closed. */
  daysLeft: number | undefined
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** When a request must be acknowledged and answered. The clock stops while we wait for the person, and may be extended once. */
export function clockOf(
  { acknowledgeBy, answerBy }: { acknowledgeBy: string; answerBy: string },
  taken: readonly Taken[],
  today: string,
): Clock {
  const has = (step: Step) => taken.some((one) => one.step === step)
  const closed = taken.some(({ step }) => closes(step))
  let waited = 0
  let askedOn: string | undefined
  for (const { step, day } of taken) {
    if (step === 'asked') askedOn ??= day
    if (step === 'heard' && askedOn) {
      waited += daysBetween(askedOn, day)
      askedOn = undefined
    }
  }
  const by = addDays(answerBy, waited + (has('extended') ? extension : 0))
  const acknowledged = has('acknowledged') || closed
  const acknowledge = {
    by: acknowledgeBy,
    state: acknowledged ? ('done' as const) : acknowledgeBy < today ? ('late' as const) : ('due' as const),
  }
  const state = closed ? 'closed' : askedOn ? 'stopped' : by < today ? 'late' : 'due'
  const next = acknowledged || by < acknowledgeBy ? by : acknowledgeBy
  return {
    acknowledge,
    answer: { by, state },
    daysLeft: state === 'closed' || (state === 'stopped' && acknowledged) ? undefined : daysBetween(today, next),
  }
}

export type StepRefusal =
  | 'no-step'
  | 'closed'
  | 'done-before'
  | 'nothing-asked'
  | 'answer-missing'
  | 'step-words-too-long'

/** Why a step cannot be taken, or null. Asking, extending, answering and refusing need words to the person. */
export function stepRefusal(step: string, taken: readonly Taken[], words: string): StepRefusal | null {
  if (!isStep(step)) return 'no-step'
  if (taken.some((one) => closes(one.step))) return 'closed'
  const last = taken.findLast((one) => one.step === 'asked' || one.step === 'heard')?.step
  if (step === 'heard' && last !== 'asked') return 'nothing-asked'
  if (step === 'asked' && last === 'asked') return 'done-before'
  if ((step === 'acknowledged' || step === 'extended') && taken.some((one) => one.step === step)) return 'done-before'
  if (words.length > longestWords) return 'step-words-too-long'
  return ['asked', 'extended', 'answered', 'refused'].includes(step) && !words ? 'answer-missing' : null
}
