import type { Route } from '../../../../platform/http.ts'
import { routes as asking } from './asking/routes.ts'
import { routes as dots } from './dots/routes.ts'
import { routes as sharing } from './sharing/routes.ts'
import { routes as showing } from './showing/routes.ts'
import { routes as sorting } from './sorting/routes.ts'

export const hmwRoutes: readonly Route[] = [...sharing, ...dots, ...showing, ...sorting, ...asking]
