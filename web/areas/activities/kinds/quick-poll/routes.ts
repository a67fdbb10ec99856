import type { Route } from '../../../../platform/http.ts'
import { routes as hands } from './hands/routes.ts'
import { routes as voting } from './voting/routes.ts'

export const routes: readonly Route[] = [...voting, ...hands]
