import { anyone, type Ctx, get, type Route } from '../../../platform/http.ts'
import { search as searchActivities } from '../../activities/index.ts'
import { search as searchGroups } from '../../groups/index.ts'
import { search as searchDecisions } from '../../outcomes/index.ts'
import { search as searchWards } from '../../places/index.ts'
import { search as searchProjects } from '../../projects/index.ts'
import { search as searchPosts } from '../../publishing/index.ts'
import { parseReceipt, search as searchThemes } from '../../voices/index.ts'
import { search } from '../paths.ts'
import { searchPage } from './pages.tsx'
import { type Found, perKind, readSearch } from './rules.ts'

export const searchRoutes: readonly Route[] = [get(search, anyone, showSearch)]

const searches = [
  searchActivities,
  searchProjects,
  searchWards,
  searchDecisions,
  searchPosts,
  searchThemes,
  searchGroups,
]

async function showSearch(ctx: Ctx): Promise<Response> {
  const { db, language, now, url } = ctx
  const asked = readSearch(url.searchParams.get('q') ?? '')
  if (!asked) return ctx.show(searchPage({ typed: '', language }))
  if (asked.refused) return ctx.show(searchPage({ typed: asked.words, refused: asked.refused, language }), 422)
  const found: Found[][] = await Promise.all(
    searches.map((look) => look(db, asked.words, { language, now, limit: perKind })),
  )
  const receipt = parseReceipt(asked.words)
  return ctx.show(
    searchPage({
      typed: asked.words,
      found: found.flat(),
      language,
      ...(receipt === 'mistyped' ? {} : { receipt: receipt.code }),
    }),
  )
}
