import type { Area } from '../../platform/area.ts'

export const outcomes: Area = { name: 'outcomes', routes: [], answers: {}, jobs: [] }
