import { mark, markNames } from './drawing/marks.ts'
import type { OpinionMap } from './map.ts'
import { type Picture, pictureOf } from './picture.ts'
import { inWords, listed, percent } from './summary/words.ts'

/** What is written on the picture beside the map. */
export type Drawing = { readonly title?: string }

/** The Government Analysis Function's categorical colours, in their order. */
const colours = ['#12436D', '#28A197', '#801650', '#F46A25', '#3D3D3D']
const none = '#5C5C5C'
const [width, height] = [760, 700]

/**
 * Draws the map as an SVG picture with a title, a description and labels on the groups. Each group has a colour and a shape of
 * its own; a larger mark stands for more people at one place. Where there are no clear groups, none are drawn.
 *
 * @example
 * const votes = collectVotes([{ participant: 'Ama', statement: 'more trees', vote: 1 }])
 * drawMap(opinionMap(votes)).slice(0, 4) // => '<svg'
 */
export function drawMap(map: OpinionMap, { title = 'Map of opinions' }: Drawing = {}): string {
  const clear = map.certainty.clear
  const picture = pictureOf(map, { left: 40, top: 96, width: width - 80, height: height - 190 })
  const groups = clear ? map.groups : []
  const finding = clear ? `${inWords(groups.length)} clear groups of opinion` : 'no clear groups of opinion'
  const outlines = picture.groups.map((group, g) => outline(group, colours[g % 5]!))
  const labels = apart(
    groups.map(({ name, size }, g) => ({ text: `Group ${name}: ${people(size)}`, at: picture.groups[g]!.middle })),
  )
  const sizes = listed(groups.map(({ name, size }, g) => `group ${name}, ${people(size)}, ${markNames[g % 5]}`))
  const description = `Each mark is a place where one or more of ${people(map.inConversation)} stand; people who voted alike stand close together. There are ${finding}${clear ? `: ${sizes}` : ''}.`
  const shown = percent(map.explainedVariance[0] + map.explainedVariance[1])
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="map-title map-description" font-family="'Atkinson Hyperlegible Next', Arial, sans-serif">
<title id="map-title">${forXml(title)}</title>
<desc id="map-description">${forXml(description)}</desc>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="40" y="44" font-size="24" font-weight="700" fill="#1A1A1A">${forXml(shorten(title, 56))}</text>
<text x="40" y="72" font-size="17" fill="#3D3D3D">${people(map.inConversation)}, ${finding}</text>
${outlines.join('\n')}
${marks(picture)}
${labels.map(({ text, at: [x, y] }) => label(text, x, y)).join('\n')}
<text x="40" y="${height - 66}" font-size="15" fill="#3D3D3D">People who voted alike stand close together. A larger mark is more people. The few furthest out are put at the edge.</text>
<text x="40" y="${height - 44}" font-size="15" fill="#3D3D3D">The map shows about ${shown} of the differences between people.</text>
<text x="40" y="${height - 22}" font-size="15" fill="#3D3D3D">Left, right, up and down have no meaning of their own.</text>
</svg>
`
}

const people = (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'person' : 'people'}`
const shorten = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text)
const forXml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Characters that XML cannot hold, even escaped.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .toWellFormed()

function marks({ marks: all }: Picture): string {
  const most = Math.max(1, ...all.map(({ count }) => count))
  return all
    .map(({ group, x, y, count }) =>
      mark(group, x, y, 3.2 + 6 * Math.sqrt((count - 1) / most), group < 0 ? none : colours[group % 5]!),
    )
    .join('\n')
}

function outline({ outline: corners }: Picture['groups'][number], colour: string): string {
  const points = corners.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`)
  return `<polygon points="${points.join(' ')}" fill="${colour}" fill-opacity="0.1" stroke="${colour}" stroke-width="1.5" stroke-linejoin="round"/>`
}

type Label = { text: string; at: readonly [number, number] }

/** Labels moved down where they would stand on each other. */
function apart(labels: readonly Label[]): Label[] {
  const placed: Label[] = []
  for (const { text, at } of labels.toSorted((a, b) => a.at[1] - b.at[1])) {
    let y = at[1]
    for (const other of placed) if (Math.abs(other.at[0] - at[0]) < 190 && y < other.at[1] + 30) y = other.at[1] + 30
    placed.push({ text, at: [at[0], y] })
  }
  return labels.map(({ text }) => placed.find((one) => one.text === text)!)
}

function label(text: string, x: number, y: number): string {
  const at = Math.min(Math.max(x, 120), width - 120)
  return `<text x="${at.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="middle" font-size="18" font-weight="700" fill="#1A1A1A" stroke="#fff" stroke-width="5" paint-order="stroke">${forXml(text)}</text>`
}
