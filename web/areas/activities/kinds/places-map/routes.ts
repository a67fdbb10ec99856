import type { Route } from '../../../../platform/http.ts'
import { routes as data } from './data/routes.ts'
import { routes as desk } from './desk/routes.ts'
import { routes as layers } from './layers/routes.ts'
import { routes as showing } from './showing/routes.ts'

/** Everything about maps of places. */
export const routes: readonly Route[] = [...showing, ...data, ...desk, ...layers]
