import type { Route } from '../../platform/http.ts'
import { registerRoutes } from './register/routes.ts'

/** All doors of the network, slice by slice. */
export const routes: readonly Route[] = [...registerRoutes]
