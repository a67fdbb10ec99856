import type { Area } from '../../platform/area.ts'

export const people: Area = { name: 'people', routes: [], answers: {}, jobs: [] }
