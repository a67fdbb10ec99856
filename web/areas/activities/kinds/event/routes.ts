import type { Route } from '../../../../platform/http.ts'
import { agendaDeskRoutes } from './agenda/desk-routes.ts'
import { agendaRoutes } from './agenda/routes.ts'
import { calendarRoutes } from './calendar/routes.ts'
import { detailRoutes } from './details/routes.ts'
import { seriesRoutes } from './details/series-routes.ts'
import { doorRoutes } from './door/routes.ts'
import { hostRoutes } from './notes/host-routes.ts'
import { noteRoutes } from './notes/routes.ts'
import { coverageRoutes } from './outreach/coverage-routes.ts'
import { outreachRoutes } from './outreach/routes.ts'
import { placesDeskRoutes } from './registration/desk-routes.ts'
import { placeRoutes } from './registration/routes.ts'
import { reportRoutes } from './report/routes.ts'
import { rotaDeskRoutes } from './rota/desk-routes.ts'
import { rotaRoutes } from './rota/routes.ts'

/** Every page of events, room by room. */
export const eventRoutes: readonly Route[] = [
  ...detailRoutes,
  ...seriesRoutes,
  ...placeRoutes,
  ...placesDeskRoutes,
  ...doorRoutes,
  ...agendaRoutes,
  ...agendaDeskRoutes,
  ...rotaRoutes,
  ...rotaDeskRoutes,
  ...noteRoutes,
  ...hostRoutes,
  ...outreachRoutes,
  ...coverageRoutes,
  ...calendarRoutes,
  ...reportRoutes,
]
