import { holds } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import type { Ctx } from '../../../platform/http.ts'
import type { Person } from '../../../platform/session.ts'
import type { View } from '../../../ui/layout/view.ts'
import { isGrown } from './partners.ts'
import { tooYoungPage } from './too-young-page.tsx'

export type SkillsAt = Pick<Ctx, 'db' | 'council'> & { today: string; person: Person }

export const skillsAt = (ctx: Ctx): SkillsAt => ({
  db: ctx.db,
  council: ctx.council,
  today: dayOf(ctx.now),
  person: ctx.person!,
})

/** Draws a room of the skills: staff keep their own navigation. */
export const showRoom = (ctx: Ctx, view: View, status = 200): Response =>
  ctx.show(holds(ctx.person, 'skills.search') ? { ...view, staff: true, section: 'skills' } : view, status)

type Handle = (ctx: Ctx, at: SkillsAt) => Promise<Response>
/** Every room of the skills is for adults; who is under 18 reads why, and which way is theirs. */
export const forAdults =
  (handle: Handle) =>
  async (ctx: Ctx): Promise<Response> =>
    isGrown(ctx.person!) ? handle(ctx, skillsAt(ctx)) : ctx.show(tooYoungPage(), ctx.form.has('_token') ? 403 : 200)
