import type { Ctx } from '../../../platform/http.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { mayBeShownAs } from '../../people/index.ts'
import { parseReceipt, takingWords, type VoiceInput } from '../../voices/index.ts'
import { equality } from '../../voices/paths.ts'
import type { Activity } from '../activity/types.ts'
import { isTranslationLanguage } from '../formats/languages.ts'
import { kindNamed } from '../kinds/list.ts'
import { sentencesOf } from '../questions/errors.ts'
import { readPlace } from '../questions/place.ts'
import { withWards } from '../questions/place-queries.ts'
import { pick, type Values } from '../questions/question.ts'
import { problemsOfAll } from '../questions/rules.ts'
import { answersTo } from '../questions/way.ts'
import { checkView } from './check-pages.tsx'
import { takePart } from './commands.ts'
import { dropDraft } from './drafts.ts'
import { inOwnLanguage } from './found.ts'
import { findActivityInAHurry } from './hurry.ts'
import { closedView } from './pages.tsx'
import { shut, takingOf } from './taking.ts'
import { wardNames } from './ward-names.ts'
import { takingPartWords } from './words.ts'

/** Takes the answers that the check page carries: all of them are in the form, so one statement does it. */
export async function confirm(ctx: Ctx): Promise<Response> {
  const visitor = ctx.visitor()
  const limited = (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', visitor))
  if (limited) return limited
  const where = { project: ctx.params['project']!, activity: ctx.params['activity']! }
  const activity = await findActivityInAHurry(ctx.acting, where)
  if (!activity) return ctx.notFound()
  const sent = pick(kindNamed(activity.kind).questions(activity), ctx.form.text)
  const taking = takingOf(activity, sent)
  const placed = await withWards(ctx.db, taking.questions, answersTo(taking.questions, sent), activity.projectId)
  const { values } = placed
  const closed = shut(ctx, activity, values)
  if (closed) return closed
  const place = readPlace(ctx.council.keys, values['place'])
  const once = isId(ctx.form.text('_once')) ? ctx.form.text('_once') : newId(ctx.now)
  const spoken = isTranslationLanguage(ctx.form.text('in')) ? ctx.form.text('in') : undefined
  const again = async (errors: Record<string, string>, refused?: string) => {
    const own = await inOwnLanguage(ctx, activity, spoken ? { in: spoken } : {})
    return ctx.show(
      checkView(own(taking), {
        values,
        errors,
        place,
        once,
        refused,
        language: ctx.language,
        token: ctx.token(),
        signedIn: !!ctx.person,
        link: ctx.form.text('link') === 'yes',
        kept: ctx.form.text('kept') === 'yes',
        wardNamed: await wardNames(ctx, taking.questions),
      }),
      Object.keys(errors).length || refused ? 422 : 200,
    )
  }
  if (ctx.form.switching) return again({})
  const problems = { ...problemsOfAll(taking.questions, values), ...placed.problems }
  if (Object.keys(problems).length) return again(sentencesOf(problems, ctx.language))
  if (ctx.person && values['publish'] === 'yes' && !mayBeShownAs(ctx.person, values['name'] ?? ''))
    return again({ name: takingWords[ctx.language].refusals['full-name-under-18'] })
  const taken = await takePart(ctx.acting, activity, {
    values,
    place,
    once,
    channel: 'online',
    language: spoken ?? ctx.language,
    participant: participant(ctx, activity, visitor, values),
    ...(ctx.person?.ageBand === '13-to-17' ? { under18: true } : {}),
  })
  if ('refused' in taken) {
    if (taken.refused === 'closed')
      return ctx.show(
        closedView(taking, { values, language: ctx.language, why: takingWords[ctx.language].refusals.closed }),
        422,
      )
    if (taken.refused === 'already-taken-part') return again({}, takingPartWords[ctx.language].alreadyTaken)
    return again(
      {},
      { ...takingWords[ctx.language].refusals, ...takingPartWords[ctx.language].refusals }[taken.refused],
    )
  }
  if (ctx.form.text('kept') === 'yes') await dropDraft(ctx.acting, activity.id, visitor)
  return ctx.seeOther(equality.to({ code: taken.taken.receipt }))
}

/**
 * Who takes part. Where it is open, one device may serve a family or a library, so it may send several answers, unless
 * the kind takes one from each; where people prove an address, sign in or have a code, each answers once. The account is
 * linked only where the person said so.
 */
function participant(
  ctx: Ctx,
  { identityLevel, kind }: Activity,
  visitor: string,
  values: Values,
): NonNullable<VoiceInput['participant']> {
  const accountId = ctx.person && ctx.form.text('link') === 'yes' ? ctx.person.id : null
  if (identityLevel === 'email' || identityLevel === 'account')
    return { level: identityLevel, key: ctx.person!.id, accountId }
  const code = identityLevel === 'code' ? parseReceipt(values['letter'] ?? '') : 'mistyped'
  if (code !== 'mistyped') return { level: 'code', key: code.code, accountId }
  return { level: 'open', key: visitor, accountId, ...(kindNamed(kind).once ? {} : { several: true }) }
}
