import { divIcon, type LatLng, latLng, layerGroup, marker, polygon, polyline } from 'leaflet'
import { colour, groundMap } from './ground.ts'

type Kind = 'point' | 'line' | 'area'
export type SpotWords = {
  open: string
  close: string
  kinds: Record<Kind, string>
  how: string
  legend: string
  add: string
  undo: string
  clear: string
  marker: string
  nothing: string
  done: Record<Kind, string>
  more: string
}

const fewest: Record<Kind, number> = { point: 1, line: 2, area: 3 }

/** The map on which a point, a line or an area is marked; the field holds it as well-known text. Returns how to close it. */
export async function openDrawing(
  holder: HTMLElement,
  picture: SVGSVGElement,
  field: HTMLInputElement,
  words: SpotWords,
): Promise<() => void> {
  const where = document.createElement('div')
  picture.before(where)
  const map = await groundMap(holder, where, holder.dataset['spotBox'] ?? '', words.how).catch((error: unknown) => {
    where.remove()
    throw error
  })
  const before = readText(field.value)
  let kind: Kind = before?.kind ?? 'point'
  let corners: LatLng[] = before?.corners ?? []
  const drawn = layerGroup().addTo(map)
  const icon = divIcon({
    className: 'fm-pin',
    iconSize: [44, 44],
    html: '<svg viewBox="-16 -16 32 32" width="36" height="36" class="fm-mark fm-mark--1"><path d="M0 14L-9-2a10 10 0 1 1 18 0z"/></svg>',
  })
  const pointer = marker(corners.at(-1) ?? map.getCenter(), { icon, draggable: true, keyboard: true }).addTo(map)
  if (corners.length) map.panTo(corners[0]!)

  const tools = toolsOf(words, kind)
  where.after(tools.element)
  const tell = () => {
    const enough = corners.length >= fewest[kind]
    field.value = enough ? textOf(kind, corners) : ''
    tools.say(
      corners.length === 0
        ? words.nothing
        : enough
          ? words.done[kind].replace('%{count}', String(corners.length))
          : words.more,
    )
    drawn.clearLayers()
    const style = { color: colour('--ink'), weight: 4, fillColor: colour('--focus'), fillOpacity: 0.35 }
    if (kind === 'line') polyline(corners, style).addTo(drawn)
    if (kind === 'area') polygon(corners, style).addTo(drawn)
    holder.querySelector('[data-spot-kept]')?.remove()
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const put = (at: LatLng) => {
    pointer.setLatLng(at)
    corners = kind === 'point' ? [at] : [...corners, at]
    tell()
  }
  map.on('click', ({ latlng }) => put(latlng))
  pointer.on('click', () => put(pointer.getLatLng()))
  pointer.on('dragend', () => kind === 'point' && put(pointer.getLatLng()))
  tools.on({
    kind(next) {
      kind = next
      corners = next === 'point' ? corners.slice(-1) : corners
      tell()
    },
    add: () => put(pointer.getLatLng()),
    undo() {
      corners = corners.slice(0, -1)
      tell()
    },
    clear() {
      corners = []
      tell()
    },
  })
  const element = pointer.getElement()
  element?.setAttribute('aria-label', words.marker)
  element?.setAttribute('role', 'button')
  element?.addEventListener('keydown', (event) => {
    const steps: Record<string, [number, number]> = {
      ArrowUp: [0, -8],
      ArrowDown: [0, 8],
      ArrowLeft: [-8, 0],
      ArrowRight: [8, 0],
    }
    const step = steps[event.key]
    if (step) {
      event.preventDefault()
      event.stopPropagation()
      const at = map.latLngToContainerPoint(pointer.getLatLng())
      pointer.setLatLng(map.containerPointToLatLng([at.x + step[0], at.y + step[1]]))
      if (!map.getBounds().contains(pointer.getLatLng())) map.panTo(pointer.getLatLng())
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      put(pointer.getLatLng())
    }
  })
  if (before) tell()
  return () => {
    map.remove()
    where.remove()
    tools.element.remove()
  }
}

const pairs = (corners: readonly LatLng[]) =>
  corners.map(({ lng, lat }) => `${lng.toFixed(5)} ${lat.toFixed(5)}`).join(', ')

function textOf(kind: Kind, corners: readonly LatLng[]): string {
  if (kind === 'point') return `POINT (${pairs(corners)})`
  return kind === 'line' ? `LINESTRING (${pairs(corners)})` : `POLYGON ((${pairs([...corners, corners[0]!])}))`
}

function readText(text: string): { kind: Kind; corners: LatLng[] } | undefined {
  const [, name, inside] = /^(POINT|LINESTRING|POLYGON) \(+([^()]+)\)+$/.exec(text) ?? []
  if (!name || !inside) return undefined
  const corners = inside.split(',').map((pair) => {
    const [lng = 0, lat = 0] = pair.trim().split(' ').map(Number)
    return latLng(lat, lng)
  })
  if (name === 'POLYGON') return { kind: 'area', corners: corners.slice(0, -1) }
  return { kind: name === 'POINT' ? 'point' : 'line', corners }
}

type Deeds = { kind(next: Kind): void; add(): void; undo(): void; clear(): void }

function toolsOf(words: SpotWords, now: Kind) {
  const element = document.createElement('div')
  const how = document.createElement('p')
  how.className = 'govuk-hint'
  how.textContent = words.how
  const row = document.createElement('div')
  row.className = 'fm-spot__tools'
  const label = document.createElement('label')
  label.className = 'govuk-label'
  label.textContent = words.legend
  const select = document.createElement('select')
  select.className = 'govuk-select'
  select.id = 'spot-kind'
  label.htmlFor = select.id
  for (const kind of ['point', 'line', 'area'] as const)
    select.add(new Option(words.kinds[kind], kind, kind === now, kind === now))
  const status = document.createElement('p')
  status.className = 'govuk-body'
  status.setAttribute('role', 'status')
  status.textContent = words.nothing
  const button = (text: string) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'govuk-button govuk-button--secondary'
    made.textContent = text
    return made
  }
  const [add, undo, clear] = [button(words.add), button(words.undo), button(words.clear)] as const
  row.append(label, select, add, undo, clear)
  element.append(how, row, status)
  const show = () => {
    add.hidden = select.value === 'point'
    undo.hidden = select.value === 'point'
  }
  show()
  return {
    element,
    say(text: string) {
      status.textContent = text
    },
    on(deeds: Deeds) {
      select.addEventListener('change', () => {
        show()
        deeds.kind(select.value as Kind)
      })
      add.addEventListener('click', deeds.add)
      undo.addEventListener('click', deeds.undo)
      clear.addEventListener('click', deeds.clear)
    },
  }
}
