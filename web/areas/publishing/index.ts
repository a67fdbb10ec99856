import type { Area } from '../../platform/area.ts'

export const publishing: Area = { name: 'publishing', routes: [], answers: {}, jobs: [] }
