import type { Area } from '../../platform/area.ts'

export const home: Area = { name: 'home', routes: [], answers: {}, jobs: [] }
