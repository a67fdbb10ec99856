import type { Route } from '../../../../platform/http.ts'
import { routes as desk } from './gallery/desk-routes.ts'
import { routes as gallery } from './gallery/routes.ts'
import { routes as session } from './session/routes.ts'

/** Everything about stories and their session. */
export const routes: readonly Route[] = [...gallery, ...desk, ...session]
