import type { Area } from '../../platform/area.ts'
import { answers } from './answers.ts'
import { jobs } from './imports/jobs.ts'
import { routes as importing } from './imports/routes.ts'
import { routes as postcode } from './postcode/routes.ts'
import { routes as settings } from './settings/routes.ts'
import { routes as wards } from './wards/routes.ts'

export { boxOf } from './geometry.ts'
export { importBoundaries } from './imports/boundaries.ts'
export { importNeighbourhoods } from './imports/neighbourhoods.ts'
export { importPostcodes } from './imports/postcodes.ts'
export { importProfile } from './imports/profile.ts'
export { problemSentence } from './imports/words.ts'
export { findPlace, type Placed, placeOfWard } from './postcode/queries.ts'
export { type Profile, wardProfile } from './profile/queries.ts'
export { profileView } from './profile/view.ts'
export { saveSettings } from './settings/commands.ts'
export { refusals as settingsRefusals, type SettingsInput } from './settings/rules.ts'
export { refusalWords as settingsRefusalWords } from './settings/words.ts'
export { middleOfSmallArea, wardsAt } from './wards/points-queries.ts'
export {
  findNeighbourhood,
  findWard,
  listNeighbourhoods,
  listSources,
  listWardShapes,
  listWards,
  type Ward,
  type WardShape,
} from './wards/queries.ts'
export { search } from './wards/search-queries.ts'

/** Wards, neighbourhoods and small areas with their dated boundaries and figures; postcodes; the council's own settings. */
export const places: Area = {
  name: 'places',
  routes: [...wards, ...postcode, ...importing, ...settings],
  answers,
  jobs,
}
