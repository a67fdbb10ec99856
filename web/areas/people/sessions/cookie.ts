import type { Ctx } from '../../../platform/http.ts'
import { deviceOf } from './rules.ts'

const fortnight = 14 * 24 * 3600

/** What a new session takes from the request that opens it. */
export const sessionOf = (ctx: Ctx) => ({
  device: deviceOf(ctx.request.headers.get('user-agent')),
  replaces: ctx.cookies.get('session'),
})

export const keepSession = (ctx: Ctx, token: string): void => ctx.cookies.set('session', token, fortnight)
