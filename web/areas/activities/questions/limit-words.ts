import type { Language } from '../../../ui/layout/view.ts'

const welsh = {
  charactersUnderLimit: { one: 'Mae gennych %{count} nod ar ôl', other: 'Mae gennych %{count} nod ar ôl' },
  charactersAtLimit: 'Nid oes gennych nodau ar ôl',
  charactersOverLimit: { one: 'Mae gennych %{count} nod yn ormod', other: 'Mae gennych %{count} nod yn ormod' },
}

/** What the counter under a long answer says; English is its own. */
export const translationOf = (language: Language): Partial<typeof welsh> => (language === 'cy' ? welsh : {})
