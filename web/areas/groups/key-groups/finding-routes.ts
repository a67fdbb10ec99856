import { may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import * as paths from '../paths.ts'
import { eyesOf } from '../register/eyes.ts'
import { listGroups } from '../register/queries.ts'
import { askSuggestion } from '../suggestions/asking.ts'
import { findSuggestion } from '../suggestions/queries.ts'
import { coveragePage } from './coverage-page.tsx'
import { coverageOf } from './coverage-queries.ts'
import { listKeyGroups } from './queries.ts'
import { type KeyGroupAnswer, suggestKeyGroups } from './suggest.ts'
import { suggestionPage } from './suggestion-page.tsx'
import { suggestionWords as words } from './words.ts'

const asked = 'key-groups.suggestion-asked'
export const findingRoutes: readonly Route[] = [
  get(paths.keyGroupCoverage, may('groups.see'), async (ctx) =>
    ctx.show(coveragePage(await coverageOf(ctx.db, await eyesOf(ctx.db, ctx.person)))),
  ),
  post(paths.keyGroupSuggestions, may('key-groups.designate'), asked, (ctx) =>
    askSuggestion(ctx, suggestKeyGroups, words.job, asked),
  ),
  get(paths.keyGroupSuggestion, may('key-groups.designate'), show),
]

async function show(ctx: Ctx): Promise<Response> {
  const found = await findSuggestion<KeyGroupAnswer>(ctx.db, 'key-groups', ctx.params['suggestion'])
  if (!found) return ctx.notFound()
  const { answer } = found
  const key = new Set((await listKeyGroups(ctx.db)).map(({ groupId }) => groupId))
  const ids = [...new Set([...answer.groups.map(({ id }) => id), ...key])]
  const { groups } = await listGroups(ctx.db, { eyes: 'broker', state: 'member', ids, limit: ids.length || 1 })
  return ctx.show(suggestionPage({ answer, key, names: new Map(groups.map(({ id, name }) => [id, name])) }))
}
