import type { Route } from '../../../../platform/http.ts'
import { routes as affected } from './affected/routes.ts'
import { routes as board } from './board/routes.ts'
import { routes as entering } from './desk/enter-routes.tsx'
import { routes as desk } from './desk/routes.ts'
import { routes as groups } from './groups/routes.ts'
import { routes as ideas } from './ideas/routes.ts'
import { routes as joining } from './joining/routes.ts'
import { routes as leading } from './leading/routes.ts'
import { routes as trials } from './leading/trial-routes.ts'
import { routes as problem } from './problem/routes.ts'
import { routes as raising } from './raising/routes.ts'

/** Everything about solution boards; addresses with a word of their own come before those with a problem's id. */
export const solutionRoutes: readonly Route[] = [
  ...raising,
  ...board,
  ...affected,
  ...ideas,
  ...groups,
  ...leading,
  ...trials,
  ...problem,
  ...joining,
  ...desk,
  ...entering,
]
