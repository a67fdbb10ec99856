import { may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { listWards } from '../../places/index.ts'
import { keyGroupChoices } from '../key-groups/queries.ts'
import * as paths from '../paths.ts'
import type { Community } from '../register/fields.ts'
import { names } from '../register/names.ts'
import { askSuggestion } from '../suggestions/asking.ts'
import { findSuggestion } from '../suggestions/queries.ts'
import { officerChoices } from './queries.ts'
import type { FitReason } from './rules.ts'
import { acceptSuggestion, type LinkAnswer, suggestLinkOfficers } from './suggest.ts'
import { linkSuggestionPage } from './suggestion-page.tsx'
import { suggestionWords as words } from './words.ts'

const allocates = may('link-officers.allocate')
const asked = 'link-officers.suggestion-asked'
export const suggestionRoutes: readonly Route[] = [
  post(paths.linkSuggestions, allocates, asked, (ctx) => askSuggestion(ctx, suggestLinkOfficers, words.job, asked)),
  get(paths.linkSuggestion, allocates, (ctx) => show(ctx)),
  post(paths.linkSuggestionAcceptance, allocates, 'link-officers.suggestion-accepted', accept),
]

/** The reasons in a sentence, for the page and for the note that is kept. */
async function reasonsIn(ctx: Ctx): Promise<(reasons: readonly FitReason[]) => string> {
  const wards = new Map((await listWards(ctx.db)).map(({ id, name }) => [id, name]))
  const say = (reason: FitReason) =>
    reason.kind === 'current'
      ? words.current
      : reason.kind === 'ward'
        ? words.ward(wards.get(reason.key) ?? '')
        : words.community(names.en.communities[reason.key as Community] ?? '')
  return (reasons) => {
    const text = reasons.map(say).join(', ') || words.load
    return text[0]!.toUpperCase() + text.slice(1)
  }
}

async function show(ctx: Ctx, error?: string): Promise<Response> {
  const found = await findSuggestion<LinkAnswer>(ctx.db, 'link-officers', ctx.params['suggestion'])
  if (!found) return ctx.notFound()
  const [groups, officers] = [await keyGroupChoices(ctx.db), await officerChoices(ctx.db)]
  const view = linkSuggestionPage({
    id: found.id,
    answer: found.answer,
    groups: new Map(groups.map(({ id, name }) => [id, name])),
    officers: new Map(officers.map(({ id, name }) => [id, name])),
    because: await reasonsIn(ctx),
    page: Math.trunc(Math.min(Math.max(1, Number(ctx.url.searchParams.get('page')) || 1), 1_000)),
    token: ctx.token(),
    error,
  })
  return ctx.show(view, error ? 422 : 200)
}

async function accept(ctx: Ctx): Promise<Response> {
  const suggestionId = ctx.params['suggestion']!
  const result = await acceptSuggestion(ctx.acting, { suggestionId, because: await reasonsIn(ctx) })
  if ('accepted' in result) return ctx.seeOther(paths.linkOfficers.to(), words.accepted(result.accepted))
  return result.refused === 'not-found' ? ctx.notFound() : show(ctx, words.stale)
}
