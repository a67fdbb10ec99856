import type { Route } from '../../../../platform/http.ts'
import { routes as board } from './board/routes.ts'
import { routes as desk } from './desk/routes.ts'
import { routes as joining } from './joining/routes.ts'
import { routes as moves } from './moves/routes.ts'
import { routes as clusters } from './room/cluster-routes.ts'
import { routes as items } from './room/item-routes.ts'
import { routes as room } from './room/routes.ts'

export const routes: readonly Route[] = [...board, ...joining, ...room, ...moves, ...items, ...clusters, ...desk]
