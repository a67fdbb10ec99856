import { tidy } from '../../../platform/form.ts'
import { anyone, type Ctx, get } from '../../../platform/http.ts'
import * as paths from '../paths.ts'
import { listWardShapes } from '../wards/queries.ts'
import { postcodePage } from './pages.tsx'
import { findPlace } from './queries.ts'
import { readPostcode } from './rules.ts'

export const routes = [get(paths.postcode, anyone, askPostcode)]

/** Longest that is shown again: enough for any slip of the hand. */
const longest = 100

async function askPostcode(ctx: Ctx): Promise<Response> {
  const { db, settings, language, production } = ctx
  const asked = ctx.url.searchParams.get('postcode')
  const typed = tidy(asked ?? '').slice(0, longest)
  const frame = { council: settings.shortName, language, tiles: production.tiles }
  const found = typed ? await findPlace(db, typed) : undefined
  if (typeof found === 'object') return ctx.seeOther(paths.ward.to({ ward: found.wardSlug }))
  const shapes = await listWardShapes(db)
  if (asked === null) return ctx.show(postcodePage({ typed }, shapes, frame))
  if (found === 'unknown-postcode')
    return ctx.show(postcodePage({ typed, unknown: readPostcode(typed) ?? typed }, shapes, frame))
  return ctx.show(postcodePage({ typed, refused: found ?? 'nothing-typed' }, shapes, frame), 422)
}
