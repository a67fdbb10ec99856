import type { Geometry } from 'geojson'
import {
  divIcon,
  featureGroup,
  geoJSON,
  type Map as LargeMap,
  type LatLngBounds,
  type LatLngTuple,
  Marker,
  marker,
} from 'leaflet'
import { colour, escaped, groundMap } from './ground.ts'
import { type Cell, drawMarks, focusAt, type Pin, type Words } from './places-marks.ts'

type Layer = { name: string; features: { name: string; geometry: Geometry }[] }

/** The map of places that zooms and moves. It asks for what is in view: counts by cell, or the places where they are few. */
export async function openPlaces(holder: HTMLElement, picture: SVGSVGElement, words: Words): Promise<() => void> {
  const where = document.createElement('div')
  picture.before(where)
  const name = picture.getAttribute('aria-label') ?? ''
  const map = await groundMap(holder, where, holder.dataset['placesBox'] ?? '', name).catch((error: unknown) => {
    where.remove()
    throw error
  })
  // Below a control of the map a mark could not be pressed: zooming has buttons of its own, in the language of the page.
  map.zoomControl.remove()
  const tools = zoomTools(map, words)
  where.before(tools)
  const kinds: string[] = JSON.parse(holder.dataset['placesKinds'] ?? '[]')
  await layLayers(map, holder.dataset['placesLayers'])
  const marks = featureGroup().addTo(map)
  let asked = 0
  const draw = async () => {
    const turn = ++asked
    const answer = await fetch(addressOf(holder, map))
    // A view that was left again is not drawn.
    if (!answer.ok || turn !== asked) return
    const found = (await answer.json()) as { cells: Cell[]; pins: Pin[] }
    let held: LatLngTuple | undefined
    marks.eachLayer((layer) => {
      if (!(layer instanceof Marker) || layer.getElement() !== document.activeElement) return
      const { lat, lng } = layer.getLatLng()
      held = [lat, lng]
    })
    marks.clearLayers()
    drawMarks(map, marks, found, kinds, words)
    if (held) focusAt(map, held)
  }
  map.on('moveend', () => void draw())
  await draw()
  return () => {
    map.remove()
    tools.remove()
    where.remove()
  }
}

function zoomTools(map: LargeMap, words: Words): HTMLElement {
  const tools = document.createElement('div')
  tools.className = 'fm-spot__tools'
  for (const [text, step] of [
    [words.nearer, 1],
    [words.farther, -1],
  ] as const) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'govuk-button govuk-button--secondary'
    button.textContent = text
    button.addEventListener('click', () => map.setZoom(map.getZoom() + step))
    tools.append(button)
  }
  return tools
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
