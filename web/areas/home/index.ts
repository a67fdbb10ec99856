import type { Area } from '../../platform/area.ts'
import { aboutRoutes } from './about/routes.ts'
import { deskRoutes } from './desk/routes.ts'
import { exampleRoutes } from './example/routes.ts'
import { fileRoutes } from './files/routes.ts'
import { frontRoutes } from './front/routes.ts'
import { galleryRoutes } from './gallery/routes.ts'
import { jobRoutes } from './jobs/routes.ts'
import { myPageRoutes } from './my-page/routes.ts'
import { projectRoutes } from './project/routes.ts'
import { receiptRoutes } from './receipt/routes.ts'
import { searchRoutes } from './search/routes.ts'
import { wardRoutes } from './ward/routes.ts'

/** The pages that gather what the areas know. It has no tables and does no deeds. */
export const home: Area = {
  name: 'home',
  routes: [
    ...frontRoutes,
    ...wardRoutes,
    ...projectRoutes,
    ...receiptRoutes,
    ...searchRoutes,
    ...myPageRoutes,
    ...deskRoutes,
    ...jobRoutes,
    ...fileRoutes,
    ...aboutRoutes,
    ...exampleRoutes,
    ...galleryRoutes,
  ],
  answers: {},
  jobs: [],
}
