/** How far the work on a problem is. Each step is taken in its turn, by a person, with a reason. */
export const steps = ['problem', 'ideas', 'prototypes', 'tests', 'decision'] as const
export type Step = (typeof steps)[number]
export const isStep = (text: string): text is Step => (steps as readonly string[]).includes(text)
export const after = (step: Step): Step | undefined => steps[steps.indexOf(step) + 1]

export type StepRefusal =
  | 'last-step'
  | 'no-idea'
  | 'no-prototype'
  | 'no-test'
  | 'why-missing'
  | 'why-too-long'
  | 'gone'
  | 'moved-on'

/** Whether a problem may go one step forward: nothing is tried before there is an idea, or decided before a test. */
export function stepRefusal(
  { step, gone, why, seen = step }: { step: Step; gone: boolean; why: string; seen?: string | undefined },
  has: { ideas: number; prototypes: number; tests: number },
  most: number,
): StepRefusal | undefined {
  const next = after(step)
  if (gone) return 'gone'
  if (seen !== step) return 'moved-on'
  if (!next) return 'last-step'
  if (next === 'prototypes' && !has.ideas) return 'no-idea'
  if (next === 'tests' && !has.prototypes) return 'no-prototype'
  if (next === 'decision' && !has.tests) return 'no-test'
  if (!why) return 'why-missing'
  return [...why].length > most ? 'why-too-long' : undefined
}

export type AgreementRefusal = 'owner-missing' | 'next-missing' | 'too-long' | 'day-missing' | 'not-a-day' | 'day-past'
export type PrototypeRefusal =
  | 'idea-missing'
  | 'what-missing'
  | 'too-long'
  | 'who-missing'
  | 'place-missing'
  | 'day-missing'
  | 'not-a-day'
  | 'ends-before'
  | 'not-money'
export type TestRefusal =
  | 'seen-missing'
  | 'too-long'
  | 'verdict-missing'
  | 'not-a-number'
  | 'measure-missing'
  | 'day-missing'
  | 'not-a-day'
  | 'day-to-come'
export type LeadRefusal = AgreementRefusal | PrototypeRefusal | TestRefusal

export const makers = ['council', 'group', 'residents', 'together'] as const
export type Maker = (typeof makers)[number]
export const isMaker = (text: string): text is Maker => (makers as readonly string[]).includes(text)
export const verdicts = ['works', 'partly', 'not'] as const
export type Verdict = (typeof verdicts)[number]
export const isVerdict = (text: string): text is Verdict => (verdicts as readonly string[]).includes(text)

/** Whole pence of what was typed in pounds: empty is nothing said, undefined is no money. */
export function penceOf(typed: string): number | null | undefined {
  const text = typed.replace(/[£,\s]/g, '')
  if (!text) return null
  return /^\d{1,7}(\.\d\d?)?$/.test(text) ? Math.round(Number(text) * 100) : undefined
}

/** A measured number as somebody typed it. */
export function numberOf(typed: string): number | null | undefined {
  const text = typed.replace(/[,\s]/g, '')
  if (!text) return null
  return /^-?\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : undefined
}

export type MergeRefusal = 'choose-one' | 'into-itself' | 'elsewhere' | 'gone' | 'why-missing' | 'why-too-long'
export type UndoRefusal = 'undone-already' | 'joined-on'

/** Two of a kind become one: both stand by themselves, in the same place, and somebody says why. */
export function mergeRefusal(
  { from, into, why }: { from: string; into: string; why: string },
  held: { found: boolean; gone: boolean },
  most: number,
): MergeRefusal | undefined {
  if (!into) return 'choose-one'
  if (from === into) return 'into-itself'
  if (!held.found) return 'elsewhere'
  if (held.gone) return 'gone'
  if (!why) return 'why-missing'
  return [...why].length > most ? 'why-too-long' : undefined
}

export type SpeakRefusal =
  | 'words-missing'
  | 'too-long'
  | 'title-missing'
  | 'title-too-long'
  | 'group-missing'
  | 'joined-already'
  | 'problem-gone'

/** What a person chose on the board; anything else in the address is nothing. */
export type Choice = { step: Step | ''; ward: string; group: string }
