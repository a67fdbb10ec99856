import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { mayBeShownAs } from '../../../../people/index.ts'
import { takingWords } from '../../../../voices/index.ts'
import { receipt } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { sentencesOf } from '../../../questions/errors.ts'
import { pick, type Values } from '../../../questions/question.ts'
import { contactOf, problemsOfAll } from '../../../questions/rules.ts'
import { limits } from '../definition.ts'
import { addressOf, findOnBoard, shutOut } from '../found.ts'
import type { Idea } from '../queries.ts'
import type { CommentRefusal } from '../rules.ts'
import { isSide, takeComment } from './commands.ts'
import { commentView, hear } from './form-page.tsx'
import { commentsView } from './list-page.tsx'
import { listComments } from './queries.ts'
import { commentWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.newIdeaComment, anyone, showForm),
  post(paths.newIdeaComment, anyone, 'voice.received', take),
  get(paths.ideaComments, anyone, showComments, { cached: true }),
]

const perPage = 25

async function showComments(ctx: Ctx): Promise<Response> {
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  const [asked, after] = [ctx.url.searchParams.get('side') ?? '', ctx.url.searchParams.get('after') ?? '']
  const side = isSide(asked) ? asked : 'for'
  const { comments, next } = await listComments(ctx.db, found.idea.id, side, { after, limit: perPage })
  const at = { ...addressOf(found.activity), idea: found.idea.id }
  return ctx.show(commentsView({ at, idea: found.idea, side, comments, next, first: !after, language: ctx.language }))
}

async function showForm(ctx: Ctx): Promise<Response> {
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  const side = ctx.url.searchParams.get('side') ?? ''
  return shutOut(ctx, found.activity) ?? draw(ctx, found, { contact: 'no', ...(isSide(side) ? { side } : {}) })
}

type Found = { activity: Activity; idea: Idea }

function draw(ctx: Ctx, { activity, idea }: Found, values: Values, errors: Record<string, string> = {}): Response {
  const once = ctx.form.text('_once')
  return ctx.show(
    commentView({
      at: { ...addressOf(activity), idea: idea.id },
      idea,
      values,
      errors,
      token: ctx.token(),
      once: isId(once) ? once : newId(ctx.now),
      language: ctx.language,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

function errorsOf(ctx: Ctx, values: Values): Record<string, string> {
  const say = commentWords[ctx.language].refusals
  const found: Record<string, string> = {}
  const note = (name: string, refusal: CommentRefusal | false) => {
    if (refusal) found[name] = say[refusal]
  }
  const length = [...(values['words'] ?? '')].length
  note('side', !isSide(values['side'] ?? '') && 'side-missing')
  note('words', length === 0 ? 'comment-missing' : length > limits.comment && 'comment-too-long')
  const name = { key: 'show', type: 'publish', optional: false, title: { en: '', cy: '' } } as const
  const asked = sentencesOf(problemsOfAll([name, hear], { ...values, publish: 'yes' }), ctx.language)
  if (ctx.person && !mayBeShownAs(ctx.person, values['name'] ?? ''))
    asked['name'] ??= takingWords[ctx.language].refusals['full-name-under-18']
  return { ...found, ...asked }
}

async function take(ctx: Ctx): Promise<Response> {
  const visitor = ctx.visitor()
  const limited = (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', visitor))
  if (limited) return limited
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  const named = ['side', 'words', 'name'].flatMap((name) => (ctx.form.text(name) ? [[name, ctx.form.text(name)]] : []))
  const values: Values = { ...pick([hear], ctx.form.text), ...Object.fromEntries(named) }
  const closed = shutOut(ctx, found.activity, { answer: values['words'] ?? '' })
  if (closed) return closed
  if (ctx.form.switching) return draw(ctx, found, values)
  const errors = errorsOf(ctx, values)
  if (Object.keys(errors).length) return draw(ctx, found, values, errors)
  const open = found.activity.identityLevel === 'open' || !ctx.person
  const contact = contactOf(values)
  const once = ctx.form.text('_once')
  const side = values['side'] ?? ''
  const done = await takeComment(ctx.acting, found.activity, found.idea, {
    side: isSide(side) ? side : 'for',
    words: values['words'] ?? '',
    name: values['name'] ?? '',
    language: ctx.language,
    once: isId(once) ? once : newId(ctx.now),
    participant: {
      level: open ? 'open' : found.activity.identityLevel,
      key: open ? visitor : ctx.person!.id,
      several: true,
    },
    ...(contact ? { contact } : {}),
    ...(ctx.person?.ageBand === '13-to-17' ? { under18: true } : {}),
  })
  if ('refused' in done) return draw(ctx, found, values, { '': takingWords[ctx.language].refusals[done.refused] })
  return ctx.seeOther(receipt.to({ code: done.taken.receipt }))
}
