import type { Route } from '../../platform/http.ts'
import { routes as activity } from './activity/routes.ts'
import { routes as change } from './change/routes.ts'
import { routes as desk } from './desk/routes.ts'
import { routes as embed } from './embed/routes.ts'
import { routes as exporting } from './export/routes.ts'
import { deskRoutes as fieldDesk } from './field/desk-routes.ts'
import { deviceRoutes as fieldDevices } from './field/device-routes.ts'
import { routes as formatRequests } from './format-requests/routes.ts'
import { routes as formats } from './formats/routes.ts'
import { deskRoutes as hallDesk } from './hall/desk-routes.ts'
import { routes as hall } from './hall/routes.ts'
import { routes as keying } from './keying/routes.ts'
import { routes as affinity } from './kinds/affinity/routes.ts'
import { draftRoutes } from './kinds/draft/routes.ts'
import { eventRoutes } from './kinds/event/routes.ts'
import { hmwRoutes } from './kinds/how-might-we/routes.ts'
import { routes as ideas } from './kinds/ideas/routes.ts'
import { routes as opinionMap } from './kinds/opinion-map/routes.ts'
import { routes as placesMap } from './kinds/places-map/routes.ts'
import { routes as priorities } from './kinds/priorities/routes.ts'
import { routes as questionsAnswers } from './kinds/questions-answers/routes.ts'
import { routes as quickPoll } from './kinds/quick-poll/routes.ts'
import { solutionRoutes } from './kinds/solutions/routes.ts'
import { routes as stories } from './kinds/stories/routes.ts'
import { routes as surveyBuilder } from './kinds/survey/builder/routes.ts'
import { routes as surveyResults } from './kinds/survey/results/routes.ts'
import { routes as surveyTables } from './kinds/survey/tables/routes.ts'
import { routes as notes } from './notes/routes.ts'
import { routes as print } from './print/routes.ts'
import { routes as taking } from './taking/routes.ts'
import { routes as uploads } from './uploads/routes.ts'
import { routes as sentFiles } from './uploads/sent-routes.ts'

/** Every page of this area, slice by slice. */
export const routes: readonly Route[] = [
  ...taking,
  ...activity,
  ...change,
  ...embed,
  ...desk,
  ...print,
  ...notes,
  ...fieldDesk,
  ...fieldDevices,
  ...exporting,
  ...keying,
  ...uploads,
  ...sentFiles,
  ...formats,
  ...formatRequests,
  ...surveyBuilder,
  ...surveyResults,
  ...surveyTables,
  ...priorities,
  ...ideas,
  ...draftRoutes,
  ...hmwRoutes,
  ...stories,
  ...opinionMap,
  ...placesMap,
  ...quickPoll,
  ...questionsAnswers,
  ...hall,
  ...hallDesk,
  ...solutionRoutes,
  ...eventRoutes,
  ...affinity,
]
