import type { Area } from '../../platform/area.ts'

export const voices: Area = { name: 'voices', routes: [], answers: {}, jobs: [] }
