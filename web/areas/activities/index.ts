import type { Area } from '../../platform/area.ts'

export const activities: Area = { name: 'activities', routes: [], answers: {}, jobs: [] }
