import type { Ctx } from '../../../platform/http.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { thingsMeant } from './rules.ts'

/** What the things are called that roles are for, as far as this person may see them. */
export async function titlesOf(ctx: Ctx, scopes: readonly string[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const scope of new Set(scopes.filter((one) => one !== 'council'))) {
    const known = await ctx.house.subject(scope as Subject, ctx)
    if (known) titles.set(scope, known.title)
  }
  return titles
}

/** The scope that a form asks for: the council, or the one thing whose address was pasted. */
export async function readScope(ctx: Ctx): Promise<string | { refused: 'scope-missing' | 'no-such-thing' }> {
  if (ctx.form.text('where') !== 'thing') return 'council'
  const pasted = ctx.form.text('scope')
  if (!pasted) return { refused: 'scope-missing' }
  for (const thing of thingsMeant(pasted)) if (await ctx.house.subject(thing as Subject, ctx)) return thing
  return { refused: 'no-such-thing' }
}
