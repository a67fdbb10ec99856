import { may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { largestVideo } from '../../../platform/prepare-video.ts'
import { translate } from '../../../platform/translator.ts'
import type { Activity } from '../activity/types.ts'
import { findHeld } from '../desk/find-held.ts'
import { kindNamed } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { checkFormat, publishFormat, saveFormat, withdrawFormat } from './commands.ts'
import { formOf, type Given } from './desk-form.tsx'
import { notices } from './desk-words.ts'
import { isTranslationLanguage } from './languages.ts'
import { listView } from './list-page.tsx'
import { type FormatRow, findFormat, listFormats, rememberedIn } from './queries.ts'
import { readEasyRead, readRecording, readTranslation } from './read.ts'
import { type Content, type Format, type FormatRefusals, formatOf, slugOf, type Translated } from './rules.ts'
import { sentencesOf } from './translating.ts'

const edit = may('activities.edit')
export const deskRoutes: readonly Route[] = [
  get(paths.versions, edit, showList),
  get(paths.versionDesk, edit, showVersion),
  post(paths.versionDesk, edit, 'activity.format-saved', save, { limit: largestVideo + 2_000_000 }),
  post(paths.versionMachine, edit, 'activity.format-saved', fill),
  post(paths.versionCheck, edit, 'activity.format-checked', check),
  post(paths.versionPublication, edit, 'activity.format-published', publish),
  post(paths.versionWithdrawal, edit, 'activity.format-withdrawn', withdraw),
]

export const sentencesIn = (activity: Activity): string[] =>
  sentencesOf(
    activity,
    kindNamed(activity.kind)
      .questions(activity)
      .filter(({ office }) => !office),
  )

async function showList(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const versions = await listFormats(ctx.db, activity.id, { published: false })
  return ctx.show(listView({ activity, versions, sentences: sentencesIn(activity) }))
}

type Found = { activity: Activity; which: { format: Format; language: string }; row: FormatRow | undefined }

async function find(ctx: Ctx): Promise<Found | undefined> {
  const activity = await findHeld(ctx, 'activities.edit')
  const which = activity && formatOf(ctx.params['version'] ?? '', isTranslationLanguage)
  return which && { activity, which, row: await findFormat(ctx.db, activity.id, which) }
}

async function showVersion(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  return found ? draw(ctx, found) : ctx.notFound()
}

/** The form as it is saved, with what was translated before for the same sentences; or as it was typed. */
async function draw(ctx: Ctx, found: Found, given?: Given): Promise<Response> {
  const sentences = sentencesIn(found.activity)
  const { format, language } = found.which
  const remembered = format === 'translation' ? await rememberedIn(ctx.db, language, sentences) : {}
  const texts = { ...remembered, ...(found.row?.content as Translated | undefined)?.texts }
  return ctx.show(
    formOf({
      ...found,
      sentences,
      content: given?.content ?? (format === 'translation' ? { texts } : found.row?.content),
      errors: given?.errors ?? {},
      token: ctx.token(),
      machine: !!ctx.production.translator,
    }),
    given && Object.keys(given.errors).length ? 422 : 200,
  )
}

const back = ({ activity, which }: Found) => paths.versionDesk.to({ activity: activity.id, version: slugOf(which) })

function read(ctx: Ctx, { activity, which, row }: Found): Promise<{ content: Content; errors: FormatRefusals }> {
  switch (which.format) {
    case 'translation':
      return Promise.resolve(
        readTranslation(ctx, sentencesIn(activity), (row?.content as Translated | undefined)?.texts ?? {}),
      )
    case 'easy-read':
      return readEasyRead(ctx, row)
    default:
      return readRecording(ctx, which.format, row)
  }
}

async function save(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (!found) return ctx.notFound()
  const given = await read(ctx, found)
  if (Object.keys(given.errors).length) return draw(ctx, found, given)
  const saved = await saveFormat(ctx.acting, {
    activityId: found.activity.id,
    ...found.which,
    content: given.content,
    version: Number(ctx.form.text('version')),
    machine: found.row?.machine ?? false,
  })
  if ('refused' in saved) return draw(ctx, found, { content: given.content, errors: { '': saved.refused } })
  return ctx.seeOther(back(found), notices.saved)
}

/** Asks the machine for what is empty, and keeps it as what a machine wrote. */
async function fill(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  const { translator } = ctx.production
  if (found?.which.format !== 'translation' || !translator) return ctx.notFound()
  const sentences = sentencesIn(found.activity)
  const { language } = found.which
  const texts = {
    ...(await rememberedIn(ctx.db, language, sentences)),
    ...(found.row?.content as Translated | undefined)?.texts,
  }
  const empty = sentences.filter((sentence) => !texts[sentence])
  if (!empty.length) return ctx.seeOther(back(found), notices.nothingEmpty)
  const said = await translate(translator, empty, { from: 'en', to: language })
  if (!said) return ctx.seeOther(back(found), notices.machineAway)
  const saved = await saveFormat(ctx.acting, {
    activityId: found.activity.id,
    ...found.which,
    content: { texts: { ...texts, ...Object.fromEntries(empty.map((sentence, index) => [sentence, said[index]!])) } },
    version: found.row?.version ?? 0,
    machine: true,
  })
  if ('refused' in saved) return draw(ctx, found, { content: { texts }, errors: { '': saved.refused } })
  return ctx.seeOther(back(found), notices.filled(empty.length))
}

async function check(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (!found) return ctx.notFound()
  const which = { activityId: found.activity.id, ...found.which }
  const checked = await checkFormat(ctx.acting, { ...which, version: Number(ctx.form.text('version')) })
  if ('checked' in checked) return ctx.seeOther(back(found), notices.checked)
  return found.row ? draw(ctx, found, { content: found.row.content, errors: { '': checked.refused } }) : ctx.notFound()
}

function publish(ctx: Ctx): Promise<Response> {
  return turn(ctx, publishFormat, notices.published)
}
function withdraw(ctx: Ctx): Promise<Response> {
  return turn(ctx, withdrawFormat, notices.withdrawn)
}

async function turn(
  ctx: Ctx,
  deed: (at: Ctx['acting'], which: { activityId: string; format: Format; language: string }) => Promise<object>,
  notice: string,
): Promise<Response> {
  const found = await find(ctx)
  if (!found) return ctx.notFound()
  const done = await deed(ctx.acting, { activityId: found.activity.id, ...found.which })
  return 'refused' in done ? ctx.notFound() : ctx.seeOther(back(found), notice)
}
