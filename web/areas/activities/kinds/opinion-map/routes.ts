import type { Route } from '../../../../platform/http.ts'
import { routes as exchange } from './exchange/routes.ts'
import { routes as reportDesk } from './report/desk-routes.ts'
import { routes as report } from './report/routes.ts'
import { routes as statementsDesk } from './statements/desk-routes.ts'
import { routes as ownStatements } from './statements/own-routes.ts'
import { routes as ownVotes } from './voting/own-routes.ts'
import { routes as voting } from './voting/routes.ts'

export const routes: readonly Route[] = [
  ...voting,
  ...ownStatements,
  ...ownVotes,
  ...report,
  ...statementsDesk,
  ...reportDesk,
  ...exchange,
]
