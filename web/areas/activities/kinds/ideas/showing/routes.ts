import { addDays, dayOf } from '../../../../../platform/clock.ts'
import { anyone, type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findWard } from '../../../../places/index.ts'
import { doorOf } from '../../../activity/rules.ts'
import * as paths from '../../../paths.ts'
import { listComments } from '../commenting/queries.ts'
import { readDefinition } from '../definition.ts'
import { addressOf, findOnBoard } from '../found.ts'
import { joinsOf, wholeOf } from '../lineage.ts'
import { answersOf, findIdeas } from '../queries.ts'
import { countCarried } from '../supporting/queries.ts'
import { ideaView } from './idea-page.tsx'

export const routes: readonly Route[] = [get(paths.idea, anyone, showIdea, { cached: true })]

const few = 4

async function showIdea(ctx: Ctx): Promise<Response> {
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  const { activity, idea } = found
  const [answers, joins, whole, pro, con, ward, carried, voice] = await Promise.all([
    answersOf(ctx.db, idea.id),
    joinsOf(ctx.db, idea.id),
    wholeOf(ctx.db, idea.id),
    listComments(ctx.db, idea.id, 'for', { limit: few }),
    listComments(ctx.db, idea.id, 'against', { limit: few }),
    idea.wardId ? findWard(ctx.db, idea.wardId) : undefined,
    countCarried(ctx.db, idea.id),
    ctx.house.steps(
      {
        id: idea.voiceId,
        subject: subjectOf('activity', activity.id),
        activityId: activity.id,
        projectId: activity.projectId,
        givenAt: idea.givenAt,
      },
      { ...ctx, person: null },
    ),
  ])
  const others = joins.flatMap(({ from, into }) => [from, into]).filter((id) => id !== idea.id)
  const related = await findIdeas(ctx.db, [...new Set([...others, ...whole.filter((id) => id !== idea.id)])])
  return ctx.show(
    ideaView({
      at: { ...addressOf(activity), idea: idea.id },
      activity,
      idea,
      open: doorOf(activity, ctx.now) === 'open',
      answers,
      joins,
      related: new Map(related.map((one) => [one.id, one])),
      whole,
      comments: { for: pro, against: con },
      ward: ward && { name: ward.name, href: ward.href },
      carried,
      // Of what a receipt tells, what is public: decisions and changes.
      shaped: voice.done.filter(({ key }) => /^(decision|outcome):/.test(key)),
      answerBy: addDays(dayOf(idea.givenAt), readDefinition(activity.definition).answerDays),
      language: ctx.language,
      now: ctx.now,
    }),
  )
}
