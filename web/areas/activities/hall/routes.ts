import { anyone, type Ctx, get, type Route } from '../../../platform/http.ts'
import { translated } from '../../../platform/words.ts'
import { findProject } from '../../projects/index.ts'
import { project as projectPath } from '../../projects/paths.ts'
import { findActivityById } from '../activity/queries.ts'
import type { Activity } from '../activity/types.ts'
import { faceOf } from '../kinds/faces.ts'
import * as paths from '../paths.ts'
import { codePath } from '../print/code-picture.ts'
import { readHallCode } from './code.ts'
import { finderView, type OnNow, phoneView } from './phone-page.tsx'
import { findNow, type Now } from './queries.ts'
import { screenView } from './screen-page.tsx'
import { usual } from './usual.tsx'

export const routes: readonly Route[] = [
  get(paths.hallFinder, anyone, showFinder),
  get(paths.hall, anyone, showPhone),
  get(paths.hallNow, anyone, tellNow, { cached: true }),
  get(paths.hallScreen, anyone, showScreen, { cached: true }),
]

async function showFinder(ctx: Ctx): Promise<Response> {
  const typed = ctx.url.searchParams.get('code') ?? ''
  const code = readHallCode(typed)
  if (code && (await findNow(ctx.acting, code))) return ctx.seeOther(paths.hall.to({ code }))
  if (!typed) return ctx.show(finderView({ typed, error: false, language: ctx.language }))
  const limited = await ctx.limited('receipt-look-up')
  return limited ?? ctx.show(finderView({ typed: typed.slice(0, 20), error: true, language: ctx.language }), 422)
}

/** The hall of a code. Only misses count against the limit, so that nobody can try codes one after another. */
async function find(ctx: Ctx): Promise<Now | Response> {
  const code = readHallCode(ctx.params['code'] ?? '')
  const now = code ? await findNow(ctx.acting, code) : undefined
  return now ?? (await ctx.limited('receipt-look-up')) ?? ctx.notFound()
}

const activityOn = async (ctx: Ctx, { hall, item }: Now): Promise<Activity | undefined> =>
  item?.activityId && !hall.endedAt ? findActivityById(ctx.db, item.activityId, null, ctx.now) : undefined

async function showPhone(ctx: Ctx): Promise<Response> {
  const now = await find(ctx)
  if (now instanceof Response) return now
  const { hall, item } = now
  const activity = await activityOn(ctx, now)
  const stage = activity && (faceOf(activity.kind).hall ?? usual)
  const on: OnNow =
    activity && stage
      ? {
          title: translated(activity, 'question', ctx.language),
          todo: '',
          body: await stage.phone(ctx, activity, { code: hall.code, token: ctx.token() }),
        }
      : item?.words
        ? { title: item.words, todo: '', body: null }
        : undefined
  const project = activity?.project ?? (await findProject(ctx.db, { id: hall.projectId }, null, ctx.now))
  return ctx.show(
    phoneView({
      hall,
      on,
      project: project && {
        href: projectPath.to({ project: project.slug }),
        title: translated(project, 'title', ctx.language),
      },
      language: ctx.language,
    }),
  )
}

/** For pages that follow: which step is on. */
async function tellNow(ctx: Ctx): Promise<Response> {
  const now = await find(ctx)
  if (now instanceof Response) return now
  return Response.json({ step: now.hall.endedAt ? 'ended' : (now.hall.stepId ?? '') })
}

async function showScreen(ctx: Ctx): Promise<Response> {
  const now = await find(ctx)
  if (now instanceof Response) return now
  const { hall, item } = now
  const activity = await activityOn(ctx, now)
  const stage = activity && (faceOf(activity.kind).hall ?? usual)
  const { origin } = ctx.council
  return ctx.show(
    screenView({
      hall,
      on:
        activity && stage
          ? {
              title: translated(activity, 'question', ctx.language),
              todo: stage.todo[ctx.language],
              body: await stage.screen(ctx, activity),
            }
          : item?.words
            ? { title: item.words, todo: '', body: null }
            : undefined,
      council: ctx.settings.name,
      address: [origin.replace(/^https?:\/\//, ''), `${paths.hallFinder.to()}/`],
      qr: codePath(`${origin}${paths.hall.to({ code: hall.code })}`),
      language: ctx.language,
    }),
  )
}
