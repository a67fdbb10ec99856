import type { Explanation } from './explanation.ts'

/** A figure with its thousands parted, and at most two digits after the point: fewer than the data has. */
export function figure(decimal: string): string {
  const [whole = '', part = ''] = decimal.split('.')
  const cents = part === '' ? 0 : Math.round(Number(`0.${part}`) * 100)
  const carried = cents === 100 ? String(BigInt(whole) + 1n) : whole
  const tail = cents % 100 === 0 ? '' : `.${String(cents).padStart(2, '0')}`
  return carried.replace(/\B(?=(\d{3})+$)/g, ',') + tail
}

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' })
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const nth = (place: number): string => `${place}${endings[ordinals.select(place)]}`
export const people = (count: number): string => (count === 1 ? '1 person' : `${figure(String(count))} people`)

/** Why a project won or lost, in a sentence or three for anybody to read. */
export function inWords(told: Omit<Explanation, 'words'>): string {
  const { reason, payers, place } = told
  const [cost, had, missed, need] = [told.cost, told.had, told.missed, told.needed].map((text) => figure(text ?? '0'))
  const votes = people(told.votes)
  const each = told.priceFor === 'supporter' ? '' : ` for each ${told.priceFor} they gave it`
  switch (reason) {
    case 'free':
      return `Chosen ${nth(place!)}. It costs nothing, and ${votes} voted for it.`
    case 'supporters-paid':
      return [
        `Chosen ${nth(place!)}. ${votes} voted for it, and together they paid its cost of ${cost}.`,
        payers!.full > 0 && `The full price was ${figure(told.price!)}${each}; ${people(payers!.full)} paid it.`,
        payers!.last > 0 && `${people(payers!.last)} gave the last of their share, ${figure(payers!.paidLast)} in all.`,
        payers!.none > 0 && `${people(payers!.none)} had nothing left to give.`,
      ]
        .filter(Boolean)
        .join(' ')
    case 'money-left-over':
      return `Chosen ${nth(place!)}, from money left over: it was next in line, with ${votes} for it, and its cost of ${cost} fitted the ${had} left.`
    case 'next-in-line':
      return `Chosen ${nth(place!)}: ${votes} voted for it, and its cost of ${cost} fitted the ${had} left.`
    case 'supporters-short':
      return `Not chosen. It costs ${cost}, and the ${votes} who voted for it had ${had} of their shares left: ${missed} too little.`
    case 'budget-short':
      return `Not chosen. It costs ${cost}, and ${had} was left when its turn came: ${missed} too little.`
    case 'after-the-end':
      return `Not chosen. ${votes} voted for it. A project with more votes did not fit the money left, and this rule then stops.`
    case 'no-support':
      return 'Not chosen. Nobody voted for it.'
    case 'below-threshold':
      return `Not chosen. Its score is ${had}, and ${need} was needed: ${missed} too few.`
    case 'not-eligible':
      return `Not chosen. ${votes} voted for it, and a project of its cost needed ${need}: ${missed} too few.`
  }
}
