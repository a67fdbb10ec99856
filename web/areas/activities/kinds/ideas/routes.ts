import type { Route } from '../../../../platform/http.ts'
import { routes as answering } from './answering/routes.ts'
import { routes as commenting } from './commenting/routes.ts'
import { routes as joining } from './joining/routes.ts'
import { routes as listing } from './listing/routes.ts'
import { routes as sending } from './sending/routes.ts'
import { routes as showing } from './showing/routes.ts'
import { routes as supporting } from './supporting/routes.ts'

/** Everything about ideas; addresses with a word of their own come before those with an idea's id. */
export const routes: readonly Route[] = [
  ...sending,
  ...listing,
  ...supporting,
  ...commenting,
  ...showing,
  ...joining,
  ...answering,
]
