import type { Open, Parts } from './context.ts'
import { type Form, readForm, TooLarge, Unreadable } from './platform/form.ts'
import type { Route } from './platform/http.ts'
import { checkToken, readVisitor } from './platform/visitor.ts'
import * as calm from './ui/layout/errors.tsx'

/** Every POST must come from our own pages: its Origin, then the token of this browser; only then is its form taken. */
export async function refuseForged(parts: Parts, ctx: Open, route: Route): Promise<Response | undefined> {
  if (route.method !== 'POST') return undefined
  const origin = ctx.request.headers.get('origin')
  const site = ctx.request.headers.get('sec-fetch-site')
  const own = `${parts.scheme}://${ctx.url.host}`
  if (!route.open && (origin ? origin !== own : site !== null && site !== 'same-origin' && site !== 'none'))
    return ctx.show(calm.forbidden(ctx.language), 403)
  try {
    ctx.form = await readForm(ctx.request, route.limit)
  } catch (error) {
    if (error instanceof TooLarge) return ctx.show(calm.tooLarge(ctx.language, route.limit), 413)
    if (error instanceof Unreadable) return ctx.show(calm.unreadable(ctx.language), 400)
    throw error
  }
  if (ctx.form.switching) {
    ctx.language = ctx.form.switching
    ctx.cookies.set('language', ctx.language, 365 * 24 * 3600)
  }
  if (route.open) return undefined
  const visitor = readVisitor(ctx.council.keys, ctx.cookies.get('visitor'))
  if (checkToken(ctx.council.keys, visitor, ctx.form.text('_token'), ctx.now)) return undefined
  return ctx.show(
    calm.staleForm(ctx.language, {
      action: ctx.url.pathname + ctx.url.search,
      token: ctx.token(),
      values: typed(ctx.form),
    }),
    422,
  )
}

const typed = (form: Form): [string, string][] =>
  Object.entries(form.values)
    .filter(([name]) => name !== '_token')
    .flatMap(([name, all]) => all.map((value): [string, string] => [name, value]))
