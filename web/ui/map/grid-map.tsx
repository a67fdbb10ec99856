import { type Geometry, middleOf, type Projection, pathOf, project } from './geometry.ts'

type Props = {
  title: string
  areas: readonly { id: string; name: string; geometry: Geometry }[]
  /** One letter for each column, and how many rows. */
  letters: string
  rows: number
  tiles?: { url: string; attribution: string } | undefined
}

const BOX = [520, 640] as const
/** Room for the letters above and the numbers on the left. */
const EDGE = 22

/** Wards with squares over them, so that a place can be told as a letter and a number. */
export function GridMap({ title, areas, letters, rows, tiles }: Props) {
  if (!areas.length) return null
  const projection = project(
    areas.map(({ geometry }) => geometry),
    BOX,
    0,
  )
  const { width, height } = projection
  return (
    <div class="fm-map fm-map--grid" data-tiles={tiles?.url} data-tiles-attribution={tiles?.attribution}>
      <svg
        class="fm-map__picture"
        viewBox={`${-EDGE} ${-EDGE} ${width + EDGE + 2} ${height + EDGE + 2}`}
        role="img"
        aria-label={title}
        data-map-picture
      >
        {areas.map(({ geometry }) => (
          <path class="fm-map__shape" d={pathOf(geometry, projection)} fill-rule="evenodd" />
        ))}
        <path class="fm-map__lines" d={linesOf(projection, letters.length, rows)} />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: letters and numbers take no focus; the picture has its name */}
        <g class="fm-map__marks" aria-hidden="true">
          {[...letters].map((letter, at) => (
            <text x={((at + 0.5) * width) / letters.length} y={-6}>
              {letter}
            </text>
          ))}
          {Array.from({ length: rows }, (_, at) => (
            <text x={-11} y={((at + 0.5) * height) / rows + 5}>
              {at + 1}
            </text>
          ))}
          {areas.length > 1 && areas.length <= 40 && areas.map((area) => <Name area={area} projection={projection} />)}
        </g>
      </svg>
    </div>
  )
}

function Name({ area: { name, geometry }, projection }: { area: Props['areas'][number]; projection: Projection }) {
  const [x, y] = middleOf(geometry, projection)
  return (
    <text class="fm-map__name" x={x} y={y}>
      {name}
    </text>
  )
}

function linesOf({ width, height }: Projection, columns: number, rows: number): string {
  const tenth = (n: number) => Math.round(n * 10) / 10
  const down = Array.from({ length: columns + 1 }, (_, at) => `M${tenth((at * width) / columns)} 0V${height}`)
  const across = Array.from({ length: rows + 1 }, (_, at) => `M0 ${tenth((at * height) / rows)}H${width}`)
  return [...down, ...across].join('')
}
