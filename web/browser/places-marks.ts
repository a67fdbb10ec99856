import type { Geometry } from 'geojson'
import { divIcon, type FeatureGroup, geoJSON, type Map as LargeMap, type LatLngTuple, marker, popup } from 'leaflet'
import { markClass, markLetters, markPath } from '../ui/map/mark-shapes.ts'
import { colour } from './ground.ts'

export type Cell = [lon: number, lat: number, n: number, categories: Record<string, number>]
export type Pin = {
  at: [number, number]
  category: string
  where: string
  words: string
  href: string
  geometry?: Geometry
}
export type Words = Record<'one' | 'many' | 'here' | 'list' | 'shut' | 'nearer' | 'farther', string>
type Spot = { lon: number; lat: number; n: number; kind: number; pin?: Pin }
type Gathered = { at: LatLngTuple; n: number; spots: Spot[] }

/** Marks nearer than this lie on each other: no finger tells them apart. In pixels. */
const apart = 44
const nearest = 18

/** Draws what is in view. Marks that would lie on each other are one, with their number. */
export function drawMarks(
  map: LargeMap,
  marks: FeatureGroup,
  { cells, pins }: { cells: readonly Cell[]; pins: readonly Pin[] },
  kinds: readonly string[],
  words: Words,
): void {
  const spots: Spot[] = [
    ...cells.map(([lon, lat, n, of]) => ({ lon, lat, n, kind: kinds.findIndex((key) => of[key]) })),
    ...pins.map((pin) => ({ lon: pin.at[0], lat: pin.at[1], n: 1, kind: kinds.indexOf(pin.category), pin })),
  ]
  for (const { pin } of spots)
    if (pin?.geometry && pin.geometry.type !== 'Point')
      geoJSON(pin.geometry, {
        interactive: false,
        style: { color: colour('--ink'), weight: 4, fillOpacity: 0.15 },
      }).addTo(marks)
  for (const one of gathered(map, spots)) drawOne(map, marks, one, words)
}

/** The largest first: each takes those that lie too near to stand by themselves. */
function gathered(map: LargeMap, spots: readonly Spot[]): Gathered[] {
  const all: Gathered[] = []
  for (const spot of spots.toSorted((a, b) => b.n - a.n)) {
    const point = map.latLngToLayerPoint([spot.lat, spot.lon])
    const near = all.find(({ at }) => map.latLngToLayerPoint(at).distanceTo(point) < apart)
    if (!near) all.push({ at: [spot.lat, spot.lon], n: spot.n, spots: [spot] })
    else {
      near.n += spot.n
      near.spots.push(spot)
    }
  }
  return all
}

function drawOne(map: LargeMap, marks: FeatureGroup, { at, n, spots }: Gathered, words: Words): void {
  const pins = spots.flatMap(({ pin }) => pin ?? [])
  const size = n < 10 ? 34 : n < 100 ? 40 : 48
  const icon =
    n === 1
      ? markIcon(spots[0]!.kind)
      : divIcon({ className: 'fm-pin fm-pin--many', iconSize: [size, size], html: String(n) })
  const one = marker(at, { icon, keyboard: true }).addTo(marks)
  const alone = n === 1 ? pins[0] : undefined
  const closest = map.getZoom() >= nearest
  const label = alone ? alone.where || alone.words : closest ? words.here : n === 1 ? words.one : words.many
  const element = one.getElement()!
  element.setAttribute('aria-label', label.replace('%{count}', String(n)))
  const open = (byKey: boolean) => {
    if (alone || closest) tell(map, at, pins.length ? pins : undefined, words, byKey)
    else map.setView(at, Math.min(nearest, map.getZoom() + 2))
  }
  one.on('click', () => open(false))
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open(true)
  })
}

/** Says what is at a point. It hangs on the map and not on its mark, for marks are drawn anew when the map moves. */
function tell(map: LargeMap, at: LatLngTuple, pins: readonly Pin[] | undefined, words: Words, byKey: boolean): void {
  const text = document.createElement('div')
  for (const { where, words: said, href } of pins ?? [])
    text.append(link(href, where || `${said.slice(0, 60)}…`), line(said))
  if (!pins) text.append(link('#places-list', words.list))
  const shut = document.createElement('button')
  shut.type = 'button'
  shut.className = 'fm-map__shut'
  shut.textContent = words.shut
  text.append(shut)
  const told = popup({ closeButton: false, maxHeight: 260, offset: [0, -8] })
    .setLatLng(at)
    .setContent(text)
    .openOn(map)
  const close = () => {
    map.closePopup(told)
    focusAt(map, at)
  }
  shut.addEventListener('click', close)
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  if (byKey) text.querySelector<HTMLElement>('a')?.focus()
}

/** The keyboard goes on at the mark that is nearest to where it was. */
export function focusAt(map: LargeMap, [lat, lon]: LatLngTuple): void {
  const from = map.latLngToLayerPoint([lat, lon])
  let found: { element: HTMLElement; far: number } | undefined
  map.eachLayer((layer) => {
    const element =
      'getLatLng' in layer && 'getElement' in layer ? (layer as ReturnType<typeof marker>).getElement() : undefined
    if (!element?.classList.contains('fm-pin')) return
    const far = map.latLngToLayerPoint((layer as ReturnType<typeof marker>).getLatLng()).distanceTo(from)
    if (!found || far < found.far) found = { element, far }
  })
  ;(found?.element ?? map.getContainer()).focus({ preventScroll: true })
}

function line(words: string): HTMLParagraphElement {
  const said = document.createElement('p')
  said.className = 'govuk-body-s'
  said.textContent = words
  return said
}

function link(href: string, words: string): HTMLParagraphElement {
  const holder = line('')
  const to = document.createElement('a')
  to.className = 'govuk-link'
  to.href = href
  to.textContent = words
  holder.append(to)
  return holder
}

const markIcon = (kind: number) =>
  divIcon({
    className: 'fm-pin',
    iconSize: [36, 36],
    html: `<svg aria-hidden="true" viewBox="-16 -16 32 32" width="32" height="32" class="${markClass(kind)}"><path d="${markPath(kind)}"/><text y="5">${markLetters[Math.max(0, kind)] ?? ''}</text></svg>`,
  })
