import { may } from '../../../../permissions.ts'
import { type Ctx, get, post } from '../../../../platform/http.ts'
import { isId } from '../../../../platform/ids.ts'
import { job as jobPath } from '../../../home/paths.ts'
import { deskOfSubject } from '../../themes/desk.ts'
import { themesOf } from '../../themes/queries.ts'
import * as paths from '../paths.ts'
import { endRule, makeRule } from './commands.ts'
import { type RulesPage, rulesView } from './page.tsx'
import { listRules } from './queries.ts'
import type { RuleRefusal } from './rules.ts'
import { ruleRefusals } from './words.ts'

const edit = may('themes.edit')
export const routes = [
  get(paths.rules, edit, (ctx) => show(ctx, { theme: '', phrase: '' })),
  post(paths.rules, edit, 'theme.rule-made', make),
  post(paths.ruleEnd, edit, 'theme.rule-ended', end),
]

const onePage = 50

async function show(ctx: Ctx, typed: RulesPage['typed'], refused?: RuleRefusal): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const after = ctx.url.searchParams.get('after')
  const [{ rules, next }, themes] = [
    await listRules(ctx.db, desk.projectId, { after: isId(after) ? after : null, limit: onePage }),
    await themesOf(ctx.db, desk.projectId),
  ]
  return ctx.show(
    rulesView({
      token: ctx.token(),
      ...desk,
      rules,
      next,
      themes,
      typed,
      refused: refused && { field: refused === 'no-theme' ? 'theme' : 'phrase', sentence: ruleRefusals[refused] },
    }),
    refused ? 422 : 200,
  )
}

async function make(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const typed = { theme: ctx.form.text('theme'), phrase: ctx.form.text('phrase').replace(/\s+/g, ' ') }
  if (!isId(typed.theme)) return show(ctx, typed, 'no-theme')
  const made = await makeRule(ctx.acting, desk, { themeId: typed.theme, phrase: typed.phrase })
  return 'refused' in made ? show(ctx, typed, made.refused) : ctx.seeOther(jobPath.to({ job: made.job }))
}

async function end(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const ended = await endRule(ctx.acting, desk, ctx.params['rule'])
  return ended ? ctx.seeOther(jobPath.to({ job: ended.job })) : ctx.notFound()
}
