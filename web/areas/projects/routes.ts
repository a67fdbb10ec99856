import { placeRoutes } from './brief/place-routes.ts'
import { briefRoutes } from './brief/routes.ts'
import { coProductionRoutes } from './co-production/routes.ts'
import { deskRoutes } from './desk/routes.ts'
import { documentDeskRoutes } from './documents/desk-routes.ts'
import { documentRoutes } from './documents/routes.ts'
import { levelRoutes } from './level/routes.ts'
import { portfolioRoutes } from './portfolio/routes.ts'
import { previewRoutes } from './publication/preview-routes.ts'
import { publicationRoutes } from './publication/routes.ts'
import { stageRoutes } from './stages/routes.ts'
import { teamRoutes } from './team/routes.ts'
import { unknownRoutes } from './unknowns/routes.ts'

/** Fixed words of an address stand before names in it: `/desk/projects/new` before `/desk/projects/:project`. */
export const routes = [
  ...portfolioRoutes,
  ...documentRoutes,
  ...placeRoutes,
  ...briefRoutes,
  ...deskRoutes,
  ...levelRoutes,
  ...stageRoutes,
  ...documentDeskRoutes,
  ...unknownRoutes,
  ...teamRoutes,
  ...previewRoutes,
  ...publicationRoutes,
  ...coProductionRoutes,
]
