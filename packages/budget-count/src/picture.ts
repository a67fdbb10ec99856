import type { Count } from './count.ts'
import type { Explanation } from './explanation.ts'
import { figure, people } from './words.ts'

const [left, bar, right, row, top] = [320, 300, 410, 30, 112]
const colours = { full: '#12436D', last: '#F46A25', common: '#6BACE6', ink: '#0b0c0c', pale: '#505a5f' }

/**
 * Draws who paid for what, as SVG text: a bar for each winner, as long as its cost, in the order of choice. Its parts
 * are what people paid at the full price, what others gave as their last money, and what came from the common budget;
 * each is told apart by pattern as well as colour, and said in words beside the bar and in the description.
 *
 * @param about `title` says what was counted; `currency` stands after sums
 * @example
 * const election = createElection({ kind: 'approval', budget: '9', projects: [{ id: 'pond', cost: '9' }], ballots: [['pond']] })
 * moneyPicture(count(election, { rule: 'equal-shares' }), { title: 'Norbiton' }).startsWith('<svg xmlns="http://www.w3.org/2000/svg"') // => true
 */
export function moneyPicture(count: Count, { title, currency = '' }: { title: string; currency?: string }): string {
  const winners = count.explanations.filter(({ won }) => won).sort((a, b) => a.place! - b.place!)
  const unspent = Number(count.budget) - Number(count.cost)
  const unit = bar / Math.max(...winners.map(({ cost }) => Number(cost)), unspent, Number.MIN_VALUE)
  const sum = (text: string): string => `${figure(text)}${currency && ` ${currency}`}`
  const finding = `${winners.length === 1 ? '1 project' : `${winners.length} projects`}, ${sum(count.cost)} of ${sum(count.budget)} spent`
  const height = top + row * (winners.length + (unspent > 0 ? 1 : 0)) + 24
  const rows = winners.map((told, i) => drawn(told, top + i * row, unit, sum))
  const rest =
    unspent > 0
      ? [
          label(left - 12, top + winners.length * row + 16, 'Not spent', 'end'),
          `<rect x="${left}" y="${top + winners.length * row}" width="${width(unspent, unit)}" height="20" fill="none" stroke="${colours.pale}" stroke-dasharray="4 3"/>`,
          label(left + unspent * unit + 8, top + winners.length * row + 15, sum(String(round(unspent))), 'start', 13),
        ]
      : []
  const said = winners.map(({ name, words }) => `${name}: ${words}`).join(' ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + bar + right} ${height}" width="${left + bar + right}" height="${height}" role="img" aria-labelledby="who-paid-title who-paid-desc" font-family="system-ui, sans-serif" fill="${colours.ink}">`,
    `<title id="who-paid-title">${escaped(`${title}: who paid for what`)}</title>`,
    `<desc id="who-paid-desc">${escaped(`${finding}. ${said}`)}</desc>`,
    patterns,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    label(24, 36, shortened(`${title}: who paid for what`, 80), 'start', 22, 700),
    label(24, 60, finding, 'start', 15),
    ...legend(winners),
    ...rows.flat(),
    ...rest,
    '</svg>',
  ].join('\n')
}

const patterns = `<defs><pattern id="who-paid-last" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${colours.last}"/><rect width="2" height="6" fill="#ffffff"/></pattern><pattern id="who-paid-common" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${colours.common}"/><circle cx="3" cy="3" r="1.2" fill="${colours.full}"/></pattern></defs>`

type Part = { kind: 'full' | 'last' | 'common'; money: number }
const partsOf = ({ payers, cost }: Explanation): Part[] =>
  payers
    ? [
        { kind: 'full', money: Number(payers.paidFull) },
        { kind: 'last', money: Number(payers.paidLast) },
      ]
    : [{ kind: 'common', money: Number(cost) }]

const meanings = { full: 'paid at the full price', last: 'given as last money', common: 'from the common budget' }
const fills = { full: colours.full, last: 'url(#who-paid-last)', common: 'url(#who-paid-common)' }

function legend(winners: readonly Explanation[]): string[] {
  const found = new Set(
    winners.flatMap((told) => partsOf(told).flatMap(({ kind, money }) => (money > 0 ? [kind] : []))),
  )
  return [...found].flatMap((kind, i) => [
    `<rect x="${left + i * 200}" y="78" width="16" height="16" fill="${fills[kind]}" stroke="${colours.ink}" stroke-width="0.5"/>`,
    label(left + 22 + i * 200, 91, meanings[kind], 'start', 13),
  ])
}

function drawn(told: Explanation, y: number, unit: number, sum: (text: string) => string): string[] {
  let x = left
  const bars = partsOf(told).map(({ kind, money }) => {
    const rect = `<rect x="${round(x)}" y="${y}" width="${width(money, unit)}" height="20" fill="${fills[kind]}" stroke="${colours.ink}" stroke-width="0.5"/>`
    x += money * unit
    return money > 0 ? rect : ''
  })
  return [
    `<g><title>${escaped(`${told.name}. ${told.words}`)}</title>`,
    label(left - 12, y + 15, shortened(told.name, 36), 'end'),
    ...bars.filter(Boolean),
    label(x + 8, y + 15, beside(told, sum), 'start', 13),
    '</g>',
  ]
}

function beside(told: Explanation, sum: (text: string) => string): string {
  if (!told.payers) return `${sum(told.cost)}: ${figure(String(told.votes))} ${told.votes === 1 ? 'vote' : 'votes'}`
  const { full, last } = told.payers
  const each = told.priceFor === 'supporter' ? '' : ` a ${told.priceFor}`
  return `${sum(told.cost)}: ${people(full)} × ${figure(told.price!)}${each}${last > 0 ? `, ${figure(String(last))} paid less` : ''}`
}

function label(x: number, y: number, text: string, anchor: 'start' | 'end', size = 14, weight = 400): string {
  return `<text x="${round(x)}" y="${y}" font-size="${size}" text-anchor="${anchor}"${weight === 400 ? '' : ` font-weight="${weight}"`}>${escaped(text)}</text>`
}

const round = (value: number): number => Math.round(value * 100) / 100
const width = (money: number, unit: number): number => round(Math.max(money * unit, 0.5))
const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text that is safe inside XML: control characters, which XML has no way to write, are left out. */
function escaped(text: string): string {
  const written = [...text.toWellFormed()].filter(
    (letter) => letter >= ' ' && letter !== '\uFFFE' && letter !== '\uFFFF',
  )
  return written.join('').replace(/[&<>"]/g, (letter) => entities[letter]!)
}
