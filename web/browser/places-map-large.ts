import type { Geometry } from 'geojson'
import {
  divIcon,
  type FeatureGroup,
  featureGroup,
  geoJSON,
  type Map as LargeMap,
  type LatLngBounds,
  marker,
} from 'leaflet'
import { markClass, markLetters, markPath } from '../ui/map/mark-shapes.ts'
import { colour, escaped, groundMap } from './ground.ts'

type Cell = [lon: number, lat: number, n: number, categories: Record<string, number>]
type Pin = { at: [number, number]; category: string; where: string; words: string; href: string; geometry?: Geometry }
type Layer = { name: string; features: { name: string; geometry: Geometry }[] }

/** The map of places that zooms and moves. It asks for what is in view: counts by cell, or the places where they are few. */
export async function openPlaces(holder: HTMLElement, picture: SVGSVGElement, many: string): Promise<() => void> {
  const where = document.createElement('div')
  picture.before(where)
  const name = picture.getAttribute('aria-label') ?? ''
  const map = await groundMap(holder, where, holder.dataset['placesBox'] ?? '', name).catch((error: unknown) => {
    where.remove()
    throw error
  })
  const kinds: string[] = JSON.parse(holder.dataset['placesKinds'] ?? '[]')
  await layLayers(map, holder.dataset['placesLayers'])
  const marks = featureGroup().addTo(map)
  let asked = 0
  const draw = async () => {
    const turn = ++asked
    const answer = await fetch(addressOf(holder, map))
    // A view that was left again is not drawn.
    if (!answer.ok || turn !== asked) return
    const { cells, pins } = (await answer.json()) as { cells: Cell[]; pins: Pin[] }
    marks.clearLayers()
    for (const cell of cells) drawCell(map, marks, cell, kinds, many)
    for (const pin of pins) drawPin(marks, pin, kinds)
  }
  map.on('moveend', () => void draw())
  await draw()
  return () => {
    map.remove()
    where.remove()
  }
}

async function layLayers(map: LargeMap, address: string | undefined): Promise<void> {
  if (!address) return
  const answer = await fetch(address)
  if (!answer.ok) return
  const style = { color: colour('--s2'), weight: 3, fillOpacity: 0.1, dashArray: '6 4' }
  for (const { name, features } of (await answer.json()) as Layer[])
    for (const { name: own, geometry } of features)
      geoJSON(geometry, {
        style,
        pointToLayer: (_, at) =>
          marker(at, { icon: divIcon({ className: 'fm-map__layer-point', iconSize: [12, 12] }), keyboard: false }),
      })
        .bindTooltip(escaped(own ? `${name}: ${own}` : name), { sticky: true })
        .addTo(map)
}

/** The cells of the view, on the grid that gives marks about a thumb apart. */
function addressOf(holder: HTMLElement, map: LargeMap): string {
  const level = [12, 14, 16].find((one) => one >= map.getZoom() + 1.5) ?? 18
  const box: LatLngBounds = map.getBounds()
  const n = 2 ** level
  const tile = (lat: number, lon: number) => {
    const rad = (lat * Math.PI) / 180
    return [
      Math.floor(((lon + 180) / 360) * n),
      Math.floor(((1 - Math.asinh(Math.tan(rad)) / Math.PI) / 2) * n),
    ] as const
  }
  const [x1, y1] = tile(box.getNorth(), box.getWest())
  const [x2, y2] = tile(box.getSouth(), box.getEast())
  // Views that begin in the same cells ask for the same address, which is kept.
  const query = new URLSearchParams({
    level: String(level),
    from: `${x1},${y1}`,
    to: `${Math.min(x2, x1 + 39)},${Math.min(y2, y1 + 39)}`,
  })
  const category = holder.dataset['placesCategory']
  if (category) query.set('category', category)
  return `${holder.dataset['placesCells']}?${query}`
}

function drawCell(map: LargeMap, marks: FeatureGroup, [lon, lat, n, of]: Cell, kinds: readonly string[], many: string) {
  const size = n < 10 ? 34 : n < 100 ? 40 : 48
  const alone = n === 1
  const kind = kinds.findIndex((key) => of[key])
  const icon = alone
    ? markIcon(kind)
    : divIcon({ className: 'fm-pin fm-pin--many', iconSize: [size, size], html: String(n) })
  const one = marker([lat, lon], { icon, keyboard: true }).addTo(marks)
  const label = many.replace('%{count}', String(n))
  one.getElement()?.setAttribute('aria-label', label)
  one.on('click keypress', () => map.setView([lat, lon], Math.min(18, map.getZoom() + 2)))
}

function drawPin(
  marks: FeatureGroup,
  { at: [lon, lat], category, where, words, href, geometry }: Pin,
  kinds: readonly string[],
) {
  if (geometry && geometry.type !== 'Point')
    geoJSON(geometry, { interactive: false, style: { color: colour('--ink'), weight: 4, fillOpacity: 0.15 } }).addTo(
      marks,
    )
  const one = marker([lat, lon], { icon: markIcon(kinds.indexOf(category)), keyboard: true }).addTo(marks)
  one.getElement()?.setAttribute('aria-label', where || words)
  const text = document.createElement('div')
  const link = document.createElement('a')
  link.className = 'govuk-link'
  link.href = href
  link.textContent = where || words.slice(0, 60)
  const said = document.createElement('p')
  said.className = 'govuk-body-s'
  said.textContent = words
  text.append(said, link)
  one.bindPopup(text)
}

const markIcon = (kind: number) =>
  divIcon({
    className: 'fm-pin',
    iconSize: [36, 36],
    html: `<svg aria-hidden="true" viewBox="-16 -16 32 32" width="32" height="32" class="${markClass(kind)}"><path d="${markPath(kind)}"/><text y="5">${markLetters[Math.max(0, kind)] ?? ''}</text></svg>`,
  })
