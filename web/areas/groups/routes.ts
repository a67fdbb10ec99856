import type { Route } from '../../platform/http.ts'
import { brokerPeopleRoutes } from './broker-people/routes.ts'
import { cascadeRoutes } from './cascades/routes.ts'
import { roomRoutes } from './concerns/case-routes.ts'
import { openingRoutes } from './concerns/room-routes.ts'
import { concernRoutes } from './concerns/routes.ts'
import { dialogueRoutes } from './dialogue/routes.ts'
import { directoryRoutes } from './directory/routes.ts'
import { eventRoutes } from './events/routes.ts'
import { expertiseRoutes } from './expertise/routes.ts'
import { explainerRoutes } from './explainer/routes.ts'
import { feedRoutes } from './feed/routes.ts'
import { forwardPlanRoutes } from './forward-plan/routes.ts'
import { importRoutes } from './imports/routes.ts'
import { issueRoutes } from './issues/routes.ts'
import { groupRoutes as keyGroupRoutes, routes as keyGroupsRoutes } from './key-groups/routes.ts'
import { lastSpokenRoutes } from './last-spoken/routes.ts'
import { linkOfficerRoutes } from './link-officers/routes.ts'
import { recordAddressRoutes } from './mail-in/routes.ts'
import { meetingsRoutes } from './meetings/routes.ts'
import { milestoneRoutes } from './milestones/routes.ts'
import { myGroupsRoutes } from './my-groups/routes.ts'
import { ownEntryRoutes } from './own-entry/routes.ts'
import { planRoutes } from './plan/routes.ts'
import { privateNoteRoutes } from './private-notes/routes.ts'
import { promiseRoutes } from './promises/routes.ts'
import { recordRoutes } from './record/routes.ts'
import { registerRoutes } from './register/routes.ts'
import { reportRoutes } from './report/routes.ts'
import { skillRoutes } from './skills/routes.ts'
import { termsRoutes } from './terms/routes.ts'

/** All doors of the network, slice by slice. */
export const routes: readonly Route[] = [
  ...directoryRoutes,
  ...importRoutes,
  ...ownEntryRoutes,
  ...feedRoutes,
  ...registerRoutes,
  ...keyGroupsRoutes,
  ...cascadeRoutes,
  ...keyGroupRoutes,
  ...lastSpokenRoutes,
  ...myGroupsRoutes,
  ...linkOfficerRoutes,
  ...termsRoutes,
  ...meetingsRoutes,
  ...milestoneRoutes,
  ...reportRoutes,
  ...recordRoutes,
  ...dialogueRoutes,
  ...promiseRoutes,
  ...privateNoteRoutes,
  ...recordAddressRoutes,
  ...skillRoutes,
  ...concernRoutes,
  ...openingRoutes,
  ...roomRoutes,
  ...brokerPeopleRoutes,
  ...forwardPlanRoutes,
  ...planRoutes,
  ...eventRoutes,
  ...explainerRoutes,
  ...issueRoutes,
  ...expertiseRoutes,
]
