/**
 * Everybody's chance as a picture (SVG): a bar each from the smallest to the largest, a line where all would be equal.
 * Readable without colour and by screen readers (title and description).
 *
 * @param probabilities of everybody in the pool, those without a chance included, each from 0 to 1
 * @param size seats on the panel
 * @param method its name, for the title
 * @throws {RangeError} where there is nobody, or a probability is not from 0 to 1
 * @example
 * drawChances([0.5, 0.5, 1], 2, 'leximin').startsWith('<svg xmlns="http://www.w3.org/2000/svg"') // => true
 */
export function drawChances(probabilities: readonly number[], size: number, method: string): string {
  if (probabilities.length === 0) throw new RangeError('There are no probabilities to draw: at least one is needed')
  const wrong = probabilities.find((p) => !(p >= 0 && p <= 1 + 1e-9))
  if (wrong !== undefined) throw new RangeError(`The probability ${wrong} is not from 0 to 1`)
  const sorted = [...probabilities].sort((a, b) => a - b)
  const number = sorted.length
  const equal = size / number
  const top = ceiling(Math.max(sorted[number - 1]!, equal))
  const [left, right, above, floor] = [64, 704, 64, 344]
  const x = (i: number) => round(left + ((right - left) * i) / number)
  const y = (p: number) => round(floor - ((floor - above) * p) / top)
  const steps = sorted.map((p, i) => `${i === 0 ? `M${x(0)} ${floor}V${y(p)}` : `V${y(p)}`}H${x(i + 1)}`).join('')
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const at = y(part * top)
    return `<path d="M${left} ${at}H${right}" stroke="#b1b4b6"/><text x="${left - 8}" y="${at + 5}" text-anchor="end">${percent(part * top)}</text>`
  })
  const without = sorted.filter((p) => p === 0).length
  const smallest = sorted.find((p) => p > 0) ?? 0
  const about = [
    `${number} people, ${size} seats.`,
    `The smallest chance is ${percent(smallest)}, the largest ${percent(sorted[number - 1]!)}; if all were equal, each would have ${percent(equal)}.`,
    without === 0 ? 'Everybody can be drawn.' : `${without} ${without === 1 ? 'person has' : 'people have'} no chance.`,
  ].join(' ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 440" role="img" aria-labelledby="chances-title chances-about" font-family="Arial, sans-serif" font-size="15" fill="#0b0c0c">
<title id="chances-title">How likely each person is to be drawn (${escaped(method.toUpperCase())})</title>
<desc id="chances-about">${about}</desc>
<rect width="720" height="440" fill="#fff"/>
<text x="${left - 48}" y="32" font-size="19" font-weight="bold">How likely each person is to be drawn (${escaped(method.toUpperCase())})</text>
${ticks.join('\n')}
<path d="${steps}V${floor}Z" fill="#5694ca" stroke="#1d70b8" stroke-width="1.5"/>
<path d="M${left} ${y(equal)}H${right}" stroke="#0b0c0c" stroke-width="2" stroke-dasharray="8 5"/>
<text x="${left + 8}" y="${y(equal) - 8}" paint-order="stroke" stroke="#fff" stroke-width="4">if all were equal: ${percent(equal)}</text>
<path d="M${left} ${floor}H${right}" stroke="#0b0c0c" stroke-width="2"/>
<text x="${left}" y="370">smallest: ${percent(smallest)}</text>
<text x="${right}" y="370" text-anchor="end">largest: ${percent(sorted[number - 1]!)}</text>
<text x="${(left + right) / 2}" y="370" text-anchor="middle">people, by their chance</text>
<text x="${left - 48}" y="412">${number} people, ${size} seats. ${without === 0 ? 'Everybody can be drawn.' : `${without} ${without === 1 ? 'person has' : 'people have'} no chance.`}</text>
</svg>
`
}

/** The next round number above. */
function ceiling(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value))
  return Math.min(
    1,
    [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 5, 6, 8, 10].map((n) => n * unit).find((n) => n >= value * 1.05) ?? 1,
  )
}

const round = (value: number): number => Math.round(value * 100) / 100
const percent = (share: number): string => `${Number((share * 100).toFixed(share < 0.1 ? 2 : 1))} %`
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
