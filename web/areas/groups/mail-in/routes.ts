import { get, post, type Route, signedIn } from '../../../platform/http.ts'
import * as paths from '../paths.ts'
import { withRecord } from '../record/with-record.ts'
import { addressPage } from './address-page.tsx'
import { renewAddress } from './commands.ts'
import { addressOf } from './queries.ts'
import { words } from './words.ts'

export const recordAddressRoutes: readonly Route[] = [
  get(paths.recordAddress, signedIn, (ctx) =>
    withRecord(ctx, async (group, side) => {
      const found = await addressOf(ctx, group.id)
      return found ? ctx.show(addressPage({ group, side }, found.address, ctx.token())) : ctx.notFound()
    }),
  ),
  post(paths.recordAddress, signedIn, 'record.address-made', (ctx) =>
    withRecord(ctx, async (group) => {
      const before = await addressOf(ctx, group.id)
      if (!before) return ctx.notFound()
      const done = await renewAddress(ctx.acting, { groupId: group.id })
      if ('refused' in done) return ctx.notFound()
      const href = paths.recordAddress.to({ group: group.slug })
      return ctx.seeOther(href, before.address ? words.renewed : words.made)
    }),
  ),
]
