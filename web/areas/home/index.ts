import type { Area } from '../../platform/area.ts'
import { aboutRoutes } from './about/routes.ts'
import { exampleRoutes } from './example/routes.ts'
import { fileRoutes } from './files/routes.ts'
import { galleryRoutes } from './gallery/routes.ts'
import { jobRoutes } from './jobs/routes.ts'
import { receiptRoutes } from './receipt/routes.ts'

/** The pages that gather what the areas know. It has no tables and does no deeds. */
export const home: Area = {
  name: 'home',
  routes: [...galleryRoutes, ...aboutRoutes, ...jobRoutes, ...fileRoutes, ...exampleRoutes, ...receiptRoutes],
  answers: {},
  jobs: [],
}
