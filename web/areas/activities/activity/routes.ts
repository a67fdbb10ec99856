import { anyone, type Ctx, get, type Route } from '../../../platform/http.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { countsOf, listShown, type ShownVoice } from '../../voices/index.ts'
import { voice as voicePath } from '../../voices/paths.ts'
import { listFormats } from '../formats/queries.ts'
import { faceOf } from '../kinds/faces.ts'
import { kindNamed } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { isOwnWords, namesOf } from '../questions/question.ts'
import { answersView, type ShownAnswer } from './answers-pages.tsx'
import { startView } from './pages.tsx'
import { findActivity } from './queries.ts'
import { doorOf, minutesOnScreen } from './rules.ts'
import type { Activity } from './types.ts'

export const routes: readonly Route[] = [
  get(paths.activity, anyone, showStart, { cached: true }),
  get(paths.answers, anyone, showAnswers, { cached: true }),
]

const few = 3
const perPage = 50

/** An address that changed leads on for good. */
async function find(ctx: Ctx): Promise<Activity | Response> {
  const { project = '', activity = '' } = ctx.params
  const found = await findActivity(ctx.db, { project, activity }, ctx.person, ctx.now)
  if (!found) return ctx.notFound()
  const { movedTo } = found
  return movedTo
    ? new Response(null, {
        status: 301,
        headers: { location: ctx.url.pathname.replace(`/projects/${project}/`, `/projects/${movedTo}/`) },
      })
    : found
}

async function showStart(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (activity instanceof Response) return activity
  const subject = subjectOf('activity', activity.id)
  const face = faceOf(activity.kind)
  if (face.page) return ctx.show(await face.page(ctx, activity))
  const [counts, shown, own, versions] = await Promise.all([
    countsOf(ctx.db, [subject]),
    face.listed === false ? undefined : listShown(ctx.db, subject, { limit: few }),
    face.shown?.(ctx, activity),
    listFormats(ctx.db, activity.id, { published: true }),
  ])
  return ctx.show(
    startView({
      activity,
      door: doorOf(activity, ctx.now),
      draft: !activity.publishedAt || !activity.project.publishedAt,
      minutes: minutesOnScreen(kindNamed(activity.kind), activity),
      received: counts.received,
      byChannel: counts.byChannel,
      latest: (shown?.voices ?? []).map((voice) => answerOf(activity, voice, ctx.language)),
      own: own ?? {},
      versions,
      listed: face.listed !== false,
      contact: {
        email: ctx.settings.contactEmail,
        phone: ctx.settings.contactPhone,
        address: ctx.settings.contactAddress,
      },
      language: ctx.language,
      now: ctx.now,
    }),
  )
}

async function showAnswers(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (activity instanceof Response) return activity
  if (faceOf(activity.kind).listed === false) return ctx.notFound()
  const after = ctx.url.searchParams.get('after') ?? undefined
  const subject = subjectOf('activity', activity.id)
  const [counts, shown] = await Promise.all([
    countsOf(ctx.db, [subject]),
    listShown(ctx.db, subject, { ...(after ? { after } : {}), limit: perPage }),
  ])
  return ctx.show(
    answersView({
      activity,
      answers: shown.voices.map((voice) => answerOf(activity, voice, ctx.language)),
      received: counts.received,
      byChannel: counts.byChannel,
      next: shown.next,
      first: !after,
      language: ctx.language,
    }),
  )
}

/** A voice in the words of its questions. What is private is under none of their names. */
function answerOf(activity: Activity, voice: ShownVoice, language: 'en' | 'cy'): ShownAnswer {
  const data = voice.data as Record<string, unknown>
  const parts = kindNamed(activity.kind)
    .questions(activity)
    .filter((question) => question.key !== 'answer' && isOwnWords(question))
    .map((question) => ({
      label: (question.short ?? question.title)[language],
      lines: namesOf(question).flatMap((name) => (typeof data[name] === 'string' ? [data[name]] : [])),
    }))
    .filter(({ lines }) => lines.length)
  return {
    href: voicePath.to({ voice: voice.id }),
    words: voice.words,
    parts,
    name: voice.publicName,
    channel: voice.channel,
    source: voice.source,
    givenAt: voice.givenAt,
    language: voice.language,
  }
}
