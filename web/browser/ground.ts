import type { FeatureCollection } from 'geojson'
import { geoJSON, type Map as LargeMap, map as plainMap, tileLayer } from 'leaflet'

/** A map of the wards that zooms and moves, over a box given as west, south, east and north. */
export async function groundMap(holder: HTMLElement, where: HTMLElement, box: string, name: string): Promise<LargeMap> {
  const answer = await fetch('/wards.geojson', { headers: { accept: 'application/geo+json, application/json' } })
  if (!answer.ok) throw new Error(`The wards did not come: ${answer.status}`)
  const wards: FeatureCollection = await answer.json()
  where.setAttribute('role', 'region')
  where.setAttribute('aria-label', name)
  const tiles = holder.dataset['tiles'] ?? holder.querySelector<HTMLElement>('[data-tiles]')?.dataset['tiles']
  const credit =
    holder.dataset['tilesAttribution'] ??
    holder.querySelector<HTMLElement>('[data-tiles-attribution]')?.dataset['tilesAttribution']
  const large = plainMap(where, { attributionControl: !!tiles, scrollWheelZoom: false, zoomSnap: 0.25, maxZoom: 18 })
  large.attributionControl?.setPrefix(false)
  if (tiles) tileLayer(tiles, { attribution: escaped(credit ?? ''), maxZoom: 19 }).addTo(large)
  const [west = 0, south = 0, east = 0, north = 0] = box.split(' ').map(Number)
  large.fitBounds(
    [
      [south, west],
      [north, east],
    ],
    { padding: [8, 8] },
  )
  geoJSON(wards, {
    interactive: false,
    style: {
      color: colour('--edge'),
      weight: 1.5,
      fillColor: colour('--brand-tint'),
      fillOpacity: tiles ? 0.35 : 1,
    },
  }).addTo(large)
  return large
}

export const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** Leaflet takes HTML for tooltips and attribution. */
export function escaped(text: string): string {
  const holder = document.createElement('i')
  holder.textContent = text
  return holder.innerHTML
}
