import { byteOrderMark, line } from '../../../export/csv.ts'
import { geometryOf, readShape } from '../../../questions/shape.ts'
import { readDefinition } from '../definition.ts'
import type { Pin } from '../queries.ts'

export type DataPin = Omit<Pin, 'language' | 'values' | 'picture'>
type Wards = ReadonlyMap<string, { name: string; code: string }>

const fieldsOf = (definition: unknown, pin: DataPin, wards: Wards) => {
  const { categories } = readDefinition(definition)
  const ward = wards.get(pin.wardId ?? '')
  return {
    id: pin.id,
    kind: categories.find(({ key }) => key === pin.category)?.en ?? '',
    where: pin.where,
    why: pin.words,
    name: pin.name ?? '',
    ward: ward?.name ?? '',
    ward_code: ward?.code ?? '',
    told: pin.told,
    given: pin.givenAt.toISOString(),
    shown: pin.shown ? 'yes' : 'no',
  }
}

const geometry = ({ lon, lat, shape }: DataPin) => {
  const drawn = readShape(shape ?? undefined)
  if (drawn) return geometryOf(drawn)
  return lon === null || lat === null ? null : { type: 'Point' as const, coordinates: [lon, lat] }
}

/** Places as they come, some at a time: no memory holds a whole file. */
export type Pages = AsyncIterable<readonly DataPin[]> | Iterable<readonly DataPin[]>
type Of = { definition: unknown }

/** Places as GeoJSON (RFC 7946): one told in words alone has no geometry. */
export async function* writeGeojson({ definition }: Of, pages: Pages, wards: Wards): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":['
  let between = ''
  for await (const pins of pages)
    for (const pin of pins) {
      const properties = fieldsOf(definition, pin, wards)
      yield between + JSON.stringify({ type: 'Feature', id: pin.id, properties, geometry: geometry(pin) })
      between = ','
    }
  yield ']}'
}

const head = ['id', 'kind', 'where', 'why', 'name', 'ward', 'ward_code', 'told', 'given', 'shown'] as const
const all = [...head, 'longitude', 'latitude', 'shape'] as const

/** The same as a table, with the place as longitude and latitude, and lines and areas as well-known text. */
export async function* writeCsv({ definition }: Of, pages: Pages, wards: Wards): AsyncGenerator<string> {
  yield byteOrderMark + line(all)
  for await (const pins of pages)
    for (const pin of pins) {
      const row = {
        ...fieldsOf(definition, pin, wards),
        longitude: pin.lon === null ? '' : String(pin.lon),
        latitude: pin.lat === null ? '' : String(pin.lat),
        shape: pin.shape ?? '',
      }
      yield line(all.map((name) => row[name]))
    }
}
