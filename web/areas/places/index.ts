import type { Area } from '../../platform/area.ts'

export const places: Area = { name: 'places', routes: [], answers: {}, jobs: [] }
