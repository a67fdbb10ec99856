import type { Area } from '../../platform/area.ts'

export const audit: Area = { name: 'audit', routes: [], answers: {}, jobs: [] }
