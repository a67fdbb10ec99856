import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId } from '../../../../../platform/ids.ts'
import { joinParagraphs } from '../../../../../platform/paragraphs.ts'
import { listPublishedDrafts } from '../../../../projects/index.ts'
import { endOf } from '../../../activity/rules.ts'
import type { Activity } from '../../../activity/types.ts'
import { limits, nextVersion, readDefinition } from '../definition.ts'
import { findHeldDraft } from '../found.ts'
import * as paths from '../paths.ts'
import { publishVersion, saveText, textOfGroup } from './commands.ts'
import { isSame, type TextRefusal, textProblem } from './rules.ts'
import { checkView, type Typed, textView } from './text-page.tsx'
import { notices, textRefusals } from './words.ts'

const edit = may('activities.edit')
const large = { limit: 600_000 }
export const routes: readonly Route[] = [
  get(paths.textDesk, edit, showText),
  post(paths.textDesk, edit, 'draft.text-saved', takeText, large),
  post(paths.textPublication, edit, 'draft.version-published', publish, large),
  post(paths.textTakeOver, edit, 'draft.text-saved', takeOver),
]

async function draw(ctx: Ctx, activity: Activity, typed: Typed, refused?: TextRefusal): Promise<Response> {
  const end = endOf(activity)
  const field = refused?.startsWith('change-') ? 'whatChanged' : 'text'
  const view = textView({
    activity,
    typed,
    errors: refused ? { [field]: textRefusals[refused] } : {},
    joint: await listPublishedDrafts(ctx.db, activity.projectId),
    closed: !!activity.publishedAt && !!end && end <= ctx.now,
    token: ctx.token(),
  })
  return ctx.show(view, refused ? 422 : 200)
}

async function showText(ctx: Ctx): Promise<Response> {
  const activity = await findHeldDraft(ctx)
  if (!activity) return ctx.notFound()
  const { number, paragraphs } = readDefinition(activity.definition)
  return draw(ctx, activity, { text: joinParagraphs(paragraphs), whatChanged: '', base: String(number) })
}

const typedOf = ({ form }: Ctx): Typed => ({
  text: form.text('text').replace(/\r\n?/g, '\n'),
  whatChanged: form.text('whatChanged'),
  base: form.text('base'),
})

/** The first version is saved at once; of a later one the difference is looked at first. */
async function takeText(ctx: Ctx): Promise<Response> {
  const activity = await findHeldDraft(ctx)
  if (!activity) return ctx.notFound()
  const typed = typedOf(ctx)
  if (activity.publishedAt) return check(ctx, activity, typed)
  const saved = await saveText(ctx.acting, { activityId: activity.id, text: typed.text })
  if ('refused' in saved) return draw(ctx, activity, typed, saved.refused)
  return ctx.seeOther(paths.textDesk.to({ activity: activity.id }), notices.saved)
}

function check(ctx: Ctx, activity: Activity, typed: Typed): Response | Promise<Response> {
  const before = readDefinition(activity.definition)
  const next = nextVersion(before, typed.text)
  const refused =
    String(before.number) === typed.base
      ? (textProblem(next, typed.text) ??
        (isSame(before, next)
          ? 'nothing-changed'
          : !typed.whatChanged
            ? 'change-missing'
            : typed.whatChanged.length > limits.change
              ? 'change-too-long'
              : undefined))
      : 'changed-meanwhile'
  if (refused) return draw(ctx, activity, { ...typed, base: String(before.number) }, refused)
  return ctx.show(checkView({ activity, before, next, typed, token: ctx.token() }))
}

async function publish(ctx: Ctx): Promise<Response> {
  const activity = await findHeldDraft(ctx)
  if (!activity) return ctx.notFound()
  const typed = typedOf(ctx)
  if (ctx.form.text('again') === 'yes') return draw(ctx, activity, typed)
  const { text, whatChanged } = typed
  const done = await publishVersion(ctx.acting, {
    activityId: activity.id,
    base: Number(typed.base),
    text,
    whatChanged,
  })
  if ('refused' in done) {
    const base = String(readDefinition(activity.definition).number)
    return draw(ctx, activity, { ...typed, base }, done.refused)
  }
  return ctx.seeOther(paths.textDesk.to({ activity: activity.id }), notices.published(done.published.number))
}

/** The joint text goes in as it is; where people comment already, its difference is looked at first. */
async function takeOver(ctx: Ctx): Promise<Response> {
  const activity = await findHeldDraft(ctx)
  const draftId = ctx.form.text('draft')
  const text =
    activity && isId(draftId) ? await textOfGroup(ctx, { draftId, projectId: activity.projectId }) : undefined
  if (!activity || text === undefined) return ctx.notFound()
  const base = String(readDefinition(activity.definition).number)
  if (activity.publishedAt) return draw(ctx, activity, { text, whatChanged: '', base })
  const saved = await saveText(ctx.acting, { activityId: activity.id, text, source: draftId })
  if ('refused' in saved) return draw(ctx, activity, { text, whatChanged: '', base }, saved.refused)
  return ctx.seeOther(paths.textDesk.to({ activity: activity.id }), notices.taken)
}
