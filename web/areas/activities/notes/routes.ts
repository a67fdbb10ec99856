import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { listWards } from '../../places/index.ts'
import { formatReceipt, parseReceipt, takingWords } from '../../voices/index.ts'
import { momentOn } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import { findHeld } from '../desk/find-held.ts'
import { readMoment } from '../desk/rules.ts'
import { kindNamed } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { sentencesOf } from '../questions/errors.ts'
import { drawnGround } from '../questions/ground-queries.ts'
import { findPlaceOf } from '../questions/place-queries.ts'
import { takingPartWords } from '../taking/words.ts'
import { largestUpload } from '../uploads/prepare.ts'
import { enterNote } from './commands.ts'
import { knownLanguage } from './languages.ts'
import { type NotePage, noteReceiptView, noteView } from './pages.tsx'
import { readAnswers } from './read-answers.ts'
import { noteChannels, noteProblems } from './rules.ts'
import { noteRefusals, notices } from './words.ts'

const enter = may('voices.enter')
export const routes: readonly Route[] = [
  get(paths.newNote, enter, showForm),
  post(paths.newNote, enter, 'voice.received', takeNote, { limit: largestUpload }),
  get(paths.noteReceipt, enter, showReceipt),
]

type Drawn = Pick<NotePage, 'typed' | 'values' | 'errors' | 'place' | 'once'>

async function draw(ctx: Ctx, activity: Activity, drawn: Drawn, status = 200): Promise<Response> {
  const questions = kindNamed(activity.kind).questions(activity)
  return ctx.show(
    noteView({
      activity,
      questions,
      wards: await listWards(ctx.db),
      ground: await drawnGround(ctx, activity.projectId, questions, 'en'),
      token: ctx.token(),
      ...drawn,
    }),
    status,
  )
}

async function showForm(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.enter')
  if (!activity?.publishedAt) return ctx.notFound()
  const [year = '', month = '', day = ''] = dayOf(ctx.now).split('-')
  const asked = ctx.url.searchParams
  const typed = {
    channel: noteChannels.find((channel) => channel === asked.get('channel')) ?? '',
    consent: '',
    source: '',
    language: knownLanguage(asked.get('language') ?? ''),
    under18: false,
    day: String(Number(day)),
    month: String(Number(month)),
    year,
  }
  return draw(ctx, activity, { typed, values: {}, errors: {}, place: undefined, once: newId(ctx.now) })
}

async function takeNote(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.enter')
  if (!activity?.publishedAt) return ctx.notFound()
  const { text } = ctx.form
  const typed = {
    channel: text('channel'),
    consent: text('consent'),
    source: text('source'),
    language: knownLanguage(text('language')),
    under18: ctx.form.has('under-18'),
    day: text('given-day'),
    month: text('given-month'),
    year: text('given-year'),
  }
  const once = isId(text('_once')) ? text('_once') : newId(ctx.now)
  const day = readMoment(typed.day, typed.month, typed.year, '12:00')
  const given = day instanceof Date ? (momentOn(activity, dayOf(day), ctx.now) ?? day) : day
  const read = await readAnswers(ctx, activity)
  if (read instanceof Response) return read
  const { values } = read
  const errors: Record<string, string> = {}
  for (const [field, refusal] of Object.entries(noteProblems({ ...typed, given, values }, ctx.now)))
    errors[field] = noteRefusals[refusal]
  Object.assign(errors, read.errors)
  const found = await findPlaceOf(ctx.db, values)
  if ('problem' in found) Object.assign(errors, sentencesOf({ postcode: { problem: found.problem } }, 'en'))
  const place = 'place' in found ? found.place : undefined
  const again = () => draw(ctx, activity, { typed, values, errors, place, once }, 422)
  if (Object.keys(errors).length || !(given instanceof Date)) return again()
  const entered = await enterNote(ctx.acting, activity, { ...typed, given, values, place, once })
  if ('taken' in entered)
    return ctx.seeOther(paths.noteReceipt.to({ activity: activity.id, code: entered.taken.receipt }), notices.entered)
  const { refused } = entered
  const fields: Record<string, string> = { 'not-open-then': 'given', 'full-name-under-18': 'name' }
  errors[fields[refused] ?? kindNamed(activity.kind).questions(activity)[0]?.key ?? ''] = {
    ...takingWords.en.refusals,
    ...takingPartWords.en.refusals,
    ...noteRefusals,
  }[refused]
  return again()
}

async function showReceipt(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.enter')
  const code = parseReceipt(ctx.params['code']!)
  if (!activity || code === 'mistyped') return ctx.notFound()
  return ctx.show(noteReceiptView({ activity, code: formatReceipt(code.code), address: ctx.council.origin }))
}
