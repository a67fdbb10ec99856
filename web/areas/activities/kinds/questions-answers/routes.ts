import type { Route } from '../../../../platform/http.ts'
import { routes as answering } from './answering/routes.ts'
import { routes as asking } from './asking/routes.ts'
import { routes as joining } from './joining/routes.ts'
import { routes as listing } from './listing/routes.ts'
import { routes as asker } from './showing/asker-routes.ts'
import { routes as showing } from './showing/routes.ts'
import { routes as wanting } from './wanting/routes.ts'

/** Everything about questions; addresses with a word of their own come before those with a question's id. */
export const routes: readonly Route[] = [
  ...asking,
  ...listing,
  ...wanting,
  ...showing,
  ...asker,
  ...joining,
  ...answering,
]
