import type { Area } from '../../platform/area.ts'

export { importBoundaries } from './imports/boundaries.ts'
export { importNeighbourhoods } from './imports/neighbourhoods.ts'
export { importPostcodes } from './imports/postcodes.ts'
export { importProfile } from './imports/profile.ts'
export { findPlace, type Placed, placeOfWard } from './postcode/queries.ts'
export { type Profile, wardProfile } from './profile/queries.ts'
export { saveSettings } from './settings/commands.ts'
export {
  findWard,
  listNeighbourhoods,
  listSources,
  listWardShapes,
  listWards,
  type Ward,
  type WardShape,
} from './wards/queries.ts'

export const places: Area = { name: 'places', routes: [], answers: {}, jobs: [] }
