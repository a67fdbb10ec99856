import type { Route } from '../../platform/http.ts'
import { cascadeRoutes } from './cascades/routes.ts'
import { directoryRoutes } from './directory/routes.ts'
import { groupRoutes as keyGroupRoutes, routes as keyGroupsRoutes } from './key-groups/routes.ts'
import { registerRoutes } from './register/routes.ts'

/** All doors of the network, slice by slice. */
export const routes: readonly Route[] = [
  ...directoryRoutes,
  ...registerRoutes,
  ...keyGroupsRoutes,
  ...cascadeRoutes,
  ...keyGroupRoutes,
]
