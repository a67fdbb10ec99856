import type { Route } from '../../../../platform/http.ts'
import { routes as ballot } from './ballot/routes.ts'
import { routes as builder } from './builder/routes.ts'
import { routes as letters } from './letters/routes.ts'
import { routes as desk } from './result/desk-routes.ts'
import { routes as result } from './result/routes.ts'

export const routes: readonly Route[] = [...ballot, ...result, ...builder, ...letters, ...desk]
