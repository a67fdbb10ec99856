import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { plural } from '../layout/format.ts'
import type { Language } from '../layout/view.ts'
import { type Geometry, lowestOf, middleOf, type Projection, pathOf, project } from './geometry.ts'
import { words } from './words.ts'

export type Area = {
  id: string
  name: string
  href: string
  geometry: Geometry
  /** The one this page is about, in the council's colour. */
  highlight?: boolean
  /** Written on the map; keep it for one or two. */
  label?: string
  /** How many things are open there, drawn as a number. */
  count?: number
  /** From few (1) to many (3); 0 stays plain. */
  shade?: 0 | 1 | 2 | 3
  /** What the shade stands for, said after the name. */
  says?: string
}

export type MapProps = {
  /** Unique on the page. */
  id: string
  /** What the map shows, in words. */
  title: string
  areas: readonly Area[]
  /** Where the same areas are as GeoJSON, whose properties have id, name and href: lets people zoom and move. */
  geojson?: string
  /** Name of the radio buttons or select that clicking an area chooses, on a form. */
  chooses?: string
  /** Address of map tiles with their attribution, where the council has configured one. */
  tiles?: { url: string; attribution: string }
  /** What the numbers mean, under the map. */
  caption?: string
  language?: Language
  /** Drawn over the areas, in the same projection. It says nothing that is not said in words elsewhere. */
  over?: (projection: Projection) => ComponentChildren
}

const BOX = [480, 520] as const

/** Wards as lightly drawn shapes that open; each is a link with its name. Always beside a list that does the same. */
export function WardMap({ id, title, areas, geojson, chooses, tiles, caption, language = 'en', over }: MapProps) {
  if (areas.length === 0) return null
  const projection = project(
    areas.map(({ geometry }) => geometry),
    BOX,
  )
  // Later shapes lie on top: the highlighted outline must not be cut by its neighbours.
  const drawn = areas.toSorted((a, b) => Number(a.highlight ?? false) - Number(b.highlight ?? false))
  return (
    <div
      class="fm-map"
      data-map={id}
      data-map-geojson={geojson}
      data-map-chooses={chooses}
      data-map-open-text={geojson && words[language].move}
      data-map-close-text={geojson && words[language].still}
      data-tiles={tiles?.url}
      data-tiles-attribution={tiles?.attribution}
    >
      <svg
        class="fm-map__picture"
        viewBox={`0 0 ${projection.width} ${projection.height}`}
        role="group"
        aria-label={title}
        data-map-picture
      >
        {drawn.map((area) => (
          <Shape area={area} projection={projection} language={language} />
        ))}
        {drawn.map((area) => (
          <Note area={area} projection={projection} />
        ))}
        {over && (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: marks take no focus
          <g class="fm-map__note" aria-hidden="true">
            {over(projection)}
          </g>
        )}
      </svg>
      {caption && <p class="fm-map__caption">{caption}</p>}
    </div>
  )
}

function Shape({ area, projection, language }: { area: Area; projection: Projection; language: Language }) {
  const { id, name, href, geometry, highlight, count, shade, says } = area
  const told = says ?? (count ? plural(count, words[language].open, language) : undefined)
  const title = told ? `${name}, ${told}` : name
  return (
    <a class="fm-map__area" href={href} data-area={id}>
      <title>{title}</title>
      <path
        class={classes('fm-map__shape', highlight && 'fm-map__shape--here', shade ? `fm-map__shape--${shade}` : false)}
        d={pathOf(geometry, projection)}
        fill-rule="evenodd"
      />
    </a>
  )
}

function Note({ area: { geometry, label, count }, projection }: { area: Area; projection: Projection }) {
  if (!label && !count) return null
  const [x, y] = middleOf(geometry, projection)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the links have the names
    <g class="fm-map__note" aria-hidden="true">
      {count ? <circle class="fm-map__dot" cx={x} cy={y} r="13" /> : null}
      {count ? (
        <text class="fm-map__count" x={x} y={y + 5.5}>
          {count}
        </text>
      ) : null}
      {label && (
        <text class="fm-map__label" x={x} y={Math.round(lowestOf(geometry, projection)) + 17}>
          {label}
        </text>
      )}
    </g>
  )
}
