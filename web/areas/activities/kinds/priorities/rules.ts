import type { Values } from '../../questions/question.ts'
import type { Definition } from './definition.ts'

/** What one ballot says: by option its place, its points or its dots. What it says nothing of is not in it. */
export type Choices = Readonly<Record<string, number>>

export const field = (option: string): string => `ballot-${option}`

/** What was typed about the options of this ballot, and about no others. Undefined where something is no whole number. */
export function choicesOf({ options }: Definition, typed: Values): Choices | undefined {
  const choices: Record<string, number> = {}
  for (const { key } of options) {
    const text = (typed[field(key)] ?? '').trim()
    if (!text || /^0+$/.test(text)) continue
    if (!/^\d{1,5}$/.test(text)) return undefined
    choices[key] = Number(text)
  }
  return choices
}

/** Whether a ballot keeps to its rules: each place once and none too many, or no more points or dots than there are. */
export function keepsRules(definition: Definition, choices: Choices): boolean {
  const given = Object.values(choices)
  if (given.some((n) => !Number.isSafeInteger(n) || n < 1)) return false
  if (Object.keys(choices).some((key) => !definition.options.some((option) => option.key === key))) return false
  const sum = given.reduce((all, n) => all + n, 0)
  switch (definition.method) {
    case 'rank':
      return (
        new Set(given).size === given.length &&
        given.length <= placesOf(definition) &&
        given.every((n) => n <= definition.options.length)
      )
    case 'points':
      return sum <= definition.total
    case 'dots':
      return sum <= definition.dots && given.every((n) => n <= definition.each)
  }
}

/** How many places each person may give. */
export const placesOf = ({ most, options }: Definition): number => Math.min(most ?? options.length, options.length)

/** Why a ballot on paper is not counted. */
export const leftOutReasons = ['blank', 'cannot-read', 'rules', 'not-eligible', 'no-place', 'no-code', 'twice'] as const
export type LeftOut = (typeof leftOutReasons)[number]
/** Those that whoever opens the envelope decides; `checked` says that staff looked where the person lives. */
export const officeMarks = ['checked', 'blank', 'cannot-read', 'rules', 'not-eligible', 'no-code', 'twice'] as const
export type OfficeMark = (typeof officeMarks)[number]

export const isOfficeMark = (text: string | undefined): text is OfficeMark => officeMarks.some((mark) => mark === text)
