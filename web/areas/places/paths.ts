import { path } from '../../platform/paths.ts'

export const wards = path('/wards')
/** Drawn by the gathered pages. */
export const ward = path('/wards/:ward')
export const wardsGeojson = path('/wards.geojson')
export const neighbourhood = path('/neighbourhoods/:neighbourhood')
export const postcode = path('/places')

export const placesDesk = path('/places/desk')
export const uploads = path('/places/desk/uploads')
export const upload = path('/places/desk/uploads/:upload')
export const uploadImport = path('/places/desk/uploads/:upload/import')

export const settings = path('/settings')
