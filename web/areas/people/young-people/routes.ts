import { anyone, get, type Route } from '../../../platform/http.ts'
import * as paths from '../paths.ts'
import { guideView } from './pages.tsx'

export const routes: readonly Route[] = [
  get(paths.youngPeople, anyone, (ctx) => ctx.show(guideView('young', ctx.language)), { cached: true }),
  get(paths.guardians, anyone, (ctx) => ctx.show(guideView('guardians', ctx.language)), { cached: true }),
]
