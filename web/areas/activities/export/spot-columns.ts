import { geometryOf, readShape, writeShape } from '../questions/shape.ts'
import type { Spot } from '../questions/spot-rules.ts'
import type { WardName } from './column.ts'
import type { Field } from './question-columns.ts'

/** The columns of a place on the map: in words, as it was told, and what was marked in two forms that maps read. */
export function spotFields({ key, named }: Spot, wardName: WardName): readonly Field[] {
  const text = (part: string, allowed: string, read: (value: string) => string): Field => ({
    part: `: ${part}`,
    type: 'text',
    allowed,
    read: (values) => read(values[`${key}-${fields[part]}`] ?? ''),
  })
  return [
    text('in their words', '', (said) => said),
    text('well-known text', 'POINT, LINESTRING or POLYGON; longitude before latitude (WGS84)', (said) => {
      const shape = readShape(said)
      return shape ? writeShape(shape) : ''
    }),
    text('GeoJSON', 'A geometry as GeoJSON (RFC 7946)', (said) => {
      const shape = readShape(said)
      return shape ? JSON.stringify(geometryOf(shape)) : ''
    }),
    text('square', 'A square of the printed map, A1 to M16', (said) => said),
    text('from the list', '', (said) => named.find((one) => one.key === said)?.label.en ?? ''),
    text('ward', 'A ward', (said) => wardName(said) ?? ''),
  ]
}

const fields: Record<string, string> = {
  'in their words': 'words',
  'well-known text': 'shape',
  GeoJSON: 'shape',
  square: 'square',
  'from the list': 'named',
  ward: 'ward',
}
