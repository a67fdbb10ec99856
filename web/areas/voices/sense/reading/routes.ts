import { may } from '../../../../permissions.ts'
import { deed } from '../../../../platform/db.ts'
import { type Ctx, get, post } from '../../../../platform/http.ts'
import { isId, newId } from '../../../../platform/ids.ts'
import { startJob } from '../../../../platform/jobs.ts'
import { record } from '../../../../platform/record.ts'
import { job as jobPath } from '../../../home/paths.ts'
import { deskOfSubject } from '../../themes/desk.ts'
import { themesOf } from '../../themes/queries.ts'
import * as paths from '../paths.ts'
import { type Answer, answerAsk } from './commands.ts'
import { learnKind } from './learn-job.ts'
import { readingView } from './page.tsx'
import { countReadings, latestLearning, nextAsk } from './queries.ts'
import { readRefusals } from './words.ts'

const edit = may('themes.edit')
export const routes = [
  get(paths.reading, edit, (ctx) => show(ctx, [])),
  post(paths.reading, edit, 'theme.read', answer),
  post(paths.learning, edit, 'theme.learning-asked', learn),
]

async function show(ctx: Ctx, chosen: readonly string[], refused?: string): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const [learning, ask, themes, counts] = [
    await latestLearning(ctx.db, desk.projectId),
    await nextAsk(ctx.db, desk.projectId),
    await themesOf(ctx.db, desk.projectId),
    await countReadings(ctx.db, desk.projectId),
  ]
  const page = { token: ctx.token(), once: newId(ctx.now), ...desk, learning, ask, themes, counts, chosen, refused }
  return ctx.show(readingView(page), refused ? 422 : 200)
}

async function answer(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  const [learningId, place] = [ctx.form.text('learning'), Number(ctx.form.text('place'))]
  if (!desk || !isId(learningId) || !Number.isSafeInteger(place) || place > 10_000) return ctx.notFound()
  const action = ctx.form.text('action')
  const what: Answer['what'] = action === 'none' || action === 'pass' ? action : 'themes'
  const themes = ctx.form.all('theme').filter(isId)
  const done = await answerAsk(ctx.acting, desk.projectId, { learningId, place, themes, what })
  if ('refused' in done) return show(ctx, themes, readRefusals[done.refused])
  return ctx.seeOther(
    `${paths.reading.to({ subject: desk.subject })}#comment`,
    { themes: 'Saved', none: 'Saved under no theme', pass: 'Passed over' }[done.read],
  )
}

async function learn(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const once = ctx.form.text('_once').slice(0, 60)
  const id = await deed(ctx.db, async (tx) => {
    await record(tx, ctx.acting, { deed: 'theme.learning-asked', subject: desk.subject })
    return startJob(tx, ctx.acting, {
      kind: learnKind,
      title: `Learning themes of ${desk.title}`,
      data: { projectId: desk.projectId, about: null, part: null },
      ...(once ? { uniqueKey: `${learnKind} ${once}` } : {}),
    })
  })
  return ctx.seeOther(jobPath.to({ job: id }))
}
