import { draftRoutes } from './drafts/routes.ts'
import { versionRoutes } from './drafts/version-routes.ts'
import { openRoutes } from './open/routes.ts'
import { paragraphRoutes } from './paragraphs/routes.ts'
import { roomRoutes } from './room/routes.ts'
import { seatRoutes } from './seats/routes.ts'
import { startingRoutes } from './starting/routes.ts'

export const coProductionRoutes = [
  ...openRoutes,
  ...seatRoutes,
  ...startingRoutes,
  ...roomRoutes,
  ...draftRoutes,
  ...versionRoutes,
  ...paragraphRoutes,
]
