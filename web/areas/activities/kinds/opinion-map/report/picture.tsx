import type { MapPage } from '../../../../../kernels/opinion-map.ts'
import { room } from '../../../../../kernels/opinion-map.ts'
import { Figure } from '../../../../../ui/chart/figure.tsx'
import type { Language } from '../../../../../ui/layout/view.ts'
import type { Own } from './read.ts'
import { mapWords } from './words.ts'

const [width, height] = [room.left * 2 + room.width, room.top * 2 + room.height]
const short = (n: number) => Number(n.toFixed(1))

/** The map as a picture, and the same as a table: groups have a shape as well as a colour, and stand where they are named. */
export function Picture({ page, own, language }: { page: MapPage; own: Own | undefined; language: Language }) {
  const say = mapWords[language]
  const { picture } = page
  const most = Math.max(1, ...picture.marks.map(({ count }) => count))
  return (
    <Figure
      id="picture"
      title={say.picture(page)}
      level={2}
      language={language}
      numbers={{
        head: [say.group, say.people],
        rows: page.groups.length
          ? page.groups.map(({ name, size }) => [say.groupOf(name), `${size}`])
          : [[say.everyone, `${page.placed}`]],
      }}
      beside={
        <>
          <p class="govuk-body">{say.pictureText}</p>
          <p class="govuk-body">
            <strong>{say.shown(Math.round(page.shown * 100))}</strong>
          </p>
        </>
      }
    >
      <svg class="fm-opinions" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {picture.groups.map(({ outline }, g) => (
          <polygon
            class={`fm-opinions__outline fm-opinions--${g % 5}`}
            points={outline.map(([x, y]) => `${short(x)},${short(y)}`).join(' ')}
          />
        ))}
        {picture.marks.map(({ group, x, y, count }) => (
          <path
            class={group < 0 ? 'fm-opinions__mark' : `fm-opinions__mark fm-opinions--${group % 5}`}
            d={shape(group, x, y, 3.4 + 7 * Math.sqrt((count - 1) / most))}
          />
        ))}
        {apart(picture.groups.map(({ middle }) => middle)).map(([x, y], g) => (
          <text class="fm-opinions__label" x={short(within(x, 90, width - 90))} y={short(y)} text-anchor="middle">
            {page.groups[g] && `${say.groupOf(page.groups[g].name)}: ${page.groups[g].size}`}
          </text>
        ))}
        {own && <Here own={own} scale={picture.scale} text={say.here} />}
      </svg>
    </Figure>
  )
}

function Here({ own, scale, text }: { own: Own; scale: number; text: string }) {
  const x = within(room.left + room.width / 2 + own.x * scale, room.left, room.left + room.width)
  const y = within(room.top + room.height / 2 - own.y * scale, room.top, room.top + room.height)
  const left = x > width / 2
  return (
    <>
      <circle class="fm-opinions__here" cx={short(x)} cy={short(y)} r="9" />
      <text
        class="fm-opinions__label fm-opinions__label--here"
        x={short(left ? x - 16 : x + 16)}
        y={short(y + 6)}
        text-anchor={left ? 'end' : 'start'}
      >
        {text}
      </text>
    </>
  )
}

const within = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to)

/** Circle, square, triangle, diamond and cross, in the order of the groups; a circle where there are none. */
function shape(group: number, x: number, y: number, size: number): string {
  const r = short(size)
  const at = (dx: number, dy: number) => `${short(x + dx * size)} ${short(y + dy * size)}`
  switch (group < 0 ? 0 : group % 5) {
    case 0:
      return `M${at(-1, 0)}a${r} ${r} 0 1 0 ${short(2 * size)} 0a${r} ${r} 0 1 0 ${short(-2 * size)} 0Z`
    case 1:
      return `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}Z`
    case 2:
      return `M${at(0, -1.2)}L${at(1.1, 0.8)}L${at(-1.1, 0.8)}Z`
    case 3:
      return `M${at(0, -1.3)}L${at(1.1, 0)}L${at(0, 1.3)}L${at(-1.1, 0)}Z`
    default:
      return `M${at(-1, -0.5)}L${at(-0.5, -1)}L${at(0, -0.5)}L${at(0.5, -1)}L${at(1, -0.5)}L${at(0.5, 0)}L${at(1, 0.5)}L${at(0.5, 1)}L${at(0, 0.5)}L${at(-0.5, 1)}L${at(-1, 0.5)}L${at(-0.5, 0)}Z`
  }
}

/** Labels moved down where they would stand on each other. */
function apart(middles: readonly (readonly [number, number])[]): [number, number][] {
  const placed: [number, number][] = []
  for (const [x, middle] of middles) {
    let y = middle
    for (const [ox, oy] of placed) if (Math.abs(ox - x) < 150 && Math.abs(oy - y) < 26) y = oy + 26
    placed.push([x, y])
  }
  return placed
}
