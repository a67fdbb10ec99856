import type { Feature, FeatureCollection } from 'geojson'
import { geoJSON, type Path, type PathOptions, map as plainMap, tileLayer } from 'leaflet'
import type { Choice } from './map-choice.ts'

type Ward = { id: string; name: string; href: string }

/** The map that zooms and moves, drawn from the same areas; returns how to close it. */
export async function openMap(
  map: HTMLElement,
  picture: SVGSVGElement,
  choice: Choice | undefined,
): Promise<() => void> {
  const answer = await fetch(map.dataset['mapGeojson'] ?? '', {
    headers: { accept: 'application/geo+json, application/json' },
  })
  if (!answer.ok) throw new Error(`The areas did not come: ${answer.status}`)
  const areas: FeatureCollection = await answer.json()

  const ground = document.createElement('div')
  ground.setAttribute('role', 'region')
  ground.setAttribute('aria-label', picture.getAttribute('aria-label') ?? '')
  picture.before(ground)
  // On a phone a finger scrolls the page until the map has the focus; two buttons zoom for everybody.
  const large = plainMap(ground, {
    attributionControl: Boolean(map.dataset['tiles']),
    scrollWheelZoom: false,
    zoomSnap: 0.25,
  })
  large.attributionControl?.setPrefix(false)
  if (map.dataset['tiles']) {
    tileLayer(map.dataset['tiles'], { attribution: escaped(map.dataset['tilesAttribution'] ?? '') }).addTo(large)
  }
  const here = new Set(
    [...picture.querySelectorAll<SVGAElement>('a:has(.fm-map__shape--here)')].map((area) => area.dataset['area'] ?? ''),
  )
  const styles = getComputedStyle(document.documentElement)
  const colour = (name: string) => styles.getPropertyValue(name).trim()
  const look = (feature?: Feature): PathOptions => {
    const id = (feature?.properties as Ward | undefined)?.id
    const isHere = choice ? choice.chosen() === id : here.has(id ?? '')
    return {
      color: colour(isHere ? '--brand' : '--edge'),
      weight: isHere ? 3 : 1.5,
      fillColor: colour(isHere ? '--brand' : '--brand-tint'),
      fillOpacity: map.dataset['tiles'] ? 0.45 : 1,
    }
  }
  const layer = geoJSON(areas, { style: look })
  // Shapes are drawn, and can be made controls, only once the map knows where it is.
  large.fitBounds(layer.getBounds(), { padding: [8, 8] })
  layer.addTo(large)
  layer.eachLayer((one) => {
    const path = one as Path & { feature: Feature }
    const { id, name, href } = path.feature.properties as Ward
    const open = () => (choice ? choice.choose(id) : location.assign(href))
    path.bindTooltip(escaped(name), { sticky: true }).on('click', open)
    asControl(path, name, choice ? 'button' : 'link', open)
  })
  choice?.onChange(() => layer.setStyle(look))
  return () => {
    large.remove()
    ground.remove()
  }
}

/** Leaflet's shapes take no focus; these do, and open with Enter or the space bar. */
function asControl(path: Path, name: string, role: string, open: () => void): void {
  const element = path.getElement()
  if (!element) return
  element.setAttribute('tabindex', '0')
  element.setAttribute('role', role)
  element.setAttribute('aria-label', name)
  element.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent
    if (key !== 'Enter' && key !== ' ') return
    event.preventDefault()
    open()
  })
}

// Leaflet takes HTML for tooltips and attribution.
function escaped(text: string): string {
  const holder = document.createElement('i')
  holder.textContent = text
  return holder.innerHTML
}
