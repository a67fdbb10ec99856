/** Why a text is not an amount of money. */
export type MoneyRefusal = 'empty' | 'not-money' | 'misplaced-comma' | 'pence-digits' | 'too-large'

/** An amount in whole pence, or why there is none. */
export type Money = { ok: true; pence: number } | { ok: false; reason: MoneyRefusal }

/** The sign before or after the £, whole pounds with or without commas, and whatever follows a point. */
const pounds = /^(?<before>[-−]?)\s?£?\s?(?<after>[-−]?)(?<whole>\d[\d,]*)(?:\.(?<part>\d*))?$/
const penceAlone = /^(?<sign>[-−]?)\s?(?<pence>\d+)\s?p$/
const thousands = /^\d{1,3}(,\d{3})+$/

/**
 * Reads what a person typed as an amount: `£1,234.50`, `1234.50`, `£ 1234`, `-£5`, `50p`.
 * Never guesses: `4.5` (four pounds five, or fifty?) and `1,23` are refused, and nothing is rounded.
 *
 * - `empty`: nothing but spaces
 * - `not-money`: anything else, such as words, another currency, or spaces between the digits
 * - `misplaced-comma`: commas that do not part the thousands
 * - `pence-digits`: a point without exactly two digits after it
 * - `too-large`: over 9,007,199,254,740,991 pence, past which whole numbers are not exact
 *
 * @example
 * parsePence('£1,234.50') // => { ok: true, pence: 123450 }
 * parsePence('£4.5') // => { ok: false, reason: 'pence-digits' }
 */
export function parsePence(text: string): Money {
  const typed = text.trim()
  if (typed === '') return refuse('empty')
  const alone = penceAlone.exec(typed)?.groups
  if (alone) return amount(alone['sign'] !== '', alone['pence']!)

  const found = pounds.exec(typed)?.groups
  if (!found || (found['before'] && found['after'])) return refuse('not-money')
  const { before, after, whole, part } = found
  if (whole!.includes(',') && !thousands.test(whole!)) return refuse('misplaced-comma')
  if (part !== undefined && part.length !== 2) return refuse('pence-digits')
  return amount(Boolean(before || after), whole!.replaceAll(',', '') + (part ?? '00'))
}

/**
 * Writes an amount as GOV.UK does: `£1,234.50`, and `£1,234` without pence where there are none.
 *
 * @param pence whole pence, which may be below 0: the sign is U+2212 and stands before the £
 * @param show `'always'` writes the pence even where they are 00, for columns of figures
 * @throws RangeError where pence is not a whole number that is exact (up to 2^53 - 1 either way)
 * @example
 * formatPence(123450) // => '£1,234.50'
 * formatPence(-500) // => '−£5'
 * formatPence(-500, 'always') // => '−£5.00'
 */
export function formatPence(pence: number, show: 'when-needed' | 'always' = 'when-needed'): string {
  if (!Number.isSafeInteger(pence)) throw new RangeError(`${pence} pence: expected a whole number within ±(2^53 - 1)`)
  const size = Math.abs(pence)
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const part = size % 100
  const tail = part > 0 || show === 'always' ? `.${String(part).padStart(2, '0')}` : ''
  return `${pence < 0 ? '−' : ''}£${whole}${tail}`
}

function amount(negative: boolean, digits: string): Money {
  const pence = Number(digits)
  if (!Number.isSafeInteger(pence)) return refuse('too-large')
  return { ok: true, pence: negative && pence > 0 ? -pence : pence }
}

function refuse(reason: MoneyRefusal): Money {
  return { ok: false, reason }
}
