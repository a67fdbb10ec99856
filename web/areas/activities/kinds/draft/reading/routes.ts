import { anyone, type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { doorOf } from '../../../activity/rules.ts'
import { idIn } from '../address.ts'
import { findDraft } from '../found.ts'
import * as paths from '../paths.ts'
import { answersTo, changedWith, commentsOn, lastOf, talliesOf, versionsOf } from '../queries.ts'
import { tallyOf } from '../tally.ts'
import { changesView, differenceView } from './changes-page.tsx'
import { paragraphView } from './paragraph-page.tsx'
import { textView } from './text-page.tsx'

export const routes: readonly Route[] = [
  get(paths.text, anyone, showText, { cached: true }),
  get(paths.paragraph, anyone, showParagraph, { cached: true }),
  get(paths.changes, anyone, showChanges, { cached: true }),
  get(paths.changesOf, anyone, showDifference, { cached: true }),
]

async function showText(ctx: Ctx): Promise<Response> {
  const activity = await findDraft(ctx)
  if (activity instanceof Response) return activity
  const [versions, tallies] = await Promise.all([versionsOf(ctx.db, activity.id), talliesOf(ctx.db, activity.id)])
  const asked = ctx.url.searchParams.get('version')
  const version = asked ? versions.find(({ number }) => String(number) === asked) : versions[0]
  if (!version) return ctx.notFound()
  return ctx.show(
    textView({
      activity,
      version,
      old: version !== versions[0],
      tallies,
      open: doorOf(activity, ctx.now) === 'open',
      language: ctx.language,
    }),
  )
}

async function showParagraph(ctx: Ctx): Promise<Response> {
  const activity = await findDraft(ctx)
  if (activity instanceof Response) return activity
  const id = idIn(ctx.params['paragraph'] ?? '')
  if (id === undefined) return ctx.notFound()
  const versions = await versionsOf(ctx.db, activity.id)
  const stands = lastOf(versions, id)
  if (id && !stands) return ctx.notFound()
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const [tallies, said, answers] = await Promise.all([
    talliesOf(ctx.db, activity.id),
    commentsOn(ctx.db, activity.id, id, after),
    answersTo(ctx.db, activity.id, id),
  ])
  return ctx.show(
    paragraphView({
      activity,
      id,
      stands,
      newest: versions[0]?.number ?? 1,
      changed: id ? changedWith(versions, id) : 1,
      tally: tallyOf(tallies, id),
      ...said,
      first: !after,
      answers,
      open: doorOf(activity, ctx.now) === 'open',
      language: ctx.language,
    }),
  )
}

async function showChanges(ctx: Ctx): Promise<Response> {
  const activity = await findDraft(ctx)
  if (activity instanceof Response) return activity
  const versions = await versionsOf(ctx.db, activity.id)
  return ctx.show(changesView({ activity, versions, language: ctx.language }))
}

async function showDifference(ctx: Ctx): Promise<Response> {
  const activity = await findDraft(ctx)
  if (activity instanceof Response) return activity
  const versions = await versionsOf(ctx.db, activity.id)
  const at = versions.findIndex(({ number }) => String(number) === ctx.params['number'])
  const [after, before] = [versions[at], versions[at + 1]]
  return after && before
    ? ctx.show(differenceView({ activity, before, after, language: ctx.language }))
    : ctx.notFound()
}
