import type { Area } from '../../platform/area.ts'

export const projects: Area = { name: 'projects', routes: [], answers: {}, jobs: [] }
