import type { Route } from '../../../../platform/http.ts'
import { routes as answering } from './answering/routes.ts'
import { routes as commenting } from './commenting/routes.ts'
import { routes as editing } from './editing/routes.ts'
import { routes as reading } from './reading/routes.ts'

export const draftRoutes: readonly Route[] = [...reading, ...commenting, ...editing, ...answering]
