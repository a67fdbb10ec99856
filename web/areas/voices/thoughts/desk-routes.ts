import { may } from '../../../permissions.ts'
import { type Ctx, get } from '../../../platform/http.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { excerpt } from '../replies/desk.ts'
import { scopeOf } from '../standing/scope.ts'
import { thoughtsView } from './desk-pages.tsx'
import { thoughtsDesk } from './paths.ts'
import { listAbouts, listThoughts, type ThoughtReply } from './queries.ts'

export const deskRoutes = [get(thoughtsDesk, may('voices.reply'), showDesk)]

const states: readonly string[] = ['none', 'owed', 'given']

async function showDesk(ctx: Ctx): Promise<Response> {
  const query = ctx.url.searchParams
  const [subject, asked] = [(query.get('subject') ?? '').slice(0, 100), query.get('reply') ?? '']
  const reply = states.includes(asked) ? (asked as ThoughtReply) : undefined
  const scope = scopeOf(ctx.person, 'voices.reply')
  const { thoughts, next } = await listThoughts(ctx.db, scope, {
    subject: subject || undefined,
    reply,
    after: query.get('after') ?? undefined,
  })
  const lately = await listAbouts(ctx.db, scope)
  const known = new Map<Subject, { title: string; href: string }>()
  for (const one of new Set([...lately, ...thoughts.map((thought) => thought.subject)])) {
    const found = await ctx.house.subject(one, ctx)
    if (found) known.set(one, found)
  }
  return ctx.show(
    thoughtsView({
      next,
      filter: { subject, reply: reply ?? '' },
      abouts: lately.flatMap((one) => (known.has(one) ? [{ subject: one, title: known.get(one)!.title }] : [])),
      thoughts: thoughts.map((thought) => ({
        ...thought,
        excerpt: excerpt(thought.words, 160),
        about: known.get(thought.subject),
      })),
    }),
  )
}
