import type { Area } from '../../platform/area.ts'
import { routes as entries } from './entries/routes.ts'
import { routes as publicRecord } from './public-record/routes.ts'
import { routes as sensitiveReads } from './sensitive-reads/routes.ts'

export const audit: Area = {
  name: 'audit',
  routes: [...publicRecord, ...sensitiveReads, ...entries],
  answers: {},
  jobs: [],
}
