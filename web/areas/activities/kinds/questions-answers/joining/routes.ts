import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { drawOne, findDeskBoard } from '../answering/routes.ts'
import { joinedOn, joinRefusals, notices } from '../desk-words.ts'
import { listAsked, listSimilar } from '../listing/queries.ts'
import { type Asked, findAsked } from '../queries.ts'
import { joinQuestions, takeApart } from './commands.ts'
import { joinView } from './page.tsx'

const edit = may('activities.edit')
export const routes: readonly Route[] = [
  get(paths.askedJoin, edit, showJoin),
  post(paths.askedJoin, edit, 'question.joined', join),
  post(paths.askedApart, edit, 'question.join-ended', apart),
]

type Found = { activity: Activity; question: Asked }

async function find(ctx: Ctx): Promise<Found | undefined> {
  const activity = await findDeskBoard(ctx, 'activities.edit')
  const question = activity && (await findAsked(ctx.db, activity.id, ctx.params['question'] ?? ''))
  return activity && question ? { activity, question } : undefined
}

async function showJoin(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (!found || found.question.into) return ctx.notFound()
  return draw(ctx, found, (ctx.url.searchParams.get('words') ?? '').slice(0, 200))
}

async function draw(
  ctx: Ctx,
  { activity, question }: Found,
  words: string,
  into = '',
  errors: Record<string, string> = {},
) {
  const choice = { words, show: 'all', topic: '', order: 'wanted' } as const
  const offered = words
    ? (await listAsked(ctx.db, activity.id, choice, { language: 'en', limit: 12 })).questions
    : await listSimilar(ctx.db, activity.id, {
        text: question.words,
        language: question.language,
        except: question.id,
        limit: 12,
      })
  const others = offered.filter(({ id }) => id !== question.id)
  return ctx.show(
    joinView({ activity, question, offered: others, words, into, errors, token: ctx.token() }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function join(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (!found) return ctx.notFound()
  const into = ctx.form.text('into')
  const done = await joinQuestions(ctx.acting, found.activity, { from: found.question.id, into })
  if ('joined' in done)
    return ctx.seeOther(paths.askedOne.to({ activity: found.activity.id, question: into }), notices.joined)
  if (done.refused === 'not-found') return ctx.notFound()
  return draw(ctx, found, ctx.form.text('words').slice(0, 200), into, { into: joinRefusals[done.refused] })
}

async function apart(ctx: Ctx): Promise<Response> {
  const activity = await findDeskBoard(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const done = await takeApart(ctx.acting, activity, ctx.params['join'] ?? '')
  if ('apart' in done)
    return ctx.seeOther(paths.askedOne.to({ activity: activity.id, question: done.apart }), notices.apart)
  const question = done.refused === 'joined-on' && (await findAsked(ctx.db, activity.id, done.at))
  return question ? drawOne(ctx, activity, question, undefined, { '': joinedOn }) : ctx.notFound()
}
