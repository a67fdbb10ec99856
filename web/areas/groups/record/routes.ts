import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, type Route, signedIn } from '../../../platform/http.ts'
import { listEntries, standingOf } from '../dialogue/queries.ts'
import { linkOfficerCard } from '../link-officers/card.ts'
import { addressOf } from '../mail-in/queries.ts'
import { networkRules } from '../network-rules/queries.ts'
import * as paths from '../paths.ts'
import { listNotes } from '../private-notes/queries.ts'
import { listOpen } from '../promises/queries.ts'
import { findContact, type Group } from '../register/queries.ts'
import { recordPage } from './page.tsx'
import { recordParts } from './parts.ts'
import type { Side } from './sides.ts'
import { withRecord } from './with-record.ts'

export const recordRoutes: readonly Route[] = [
  get(paths.sharedRecord, signedIn, (ctx) => withRecord(ctx, (group, side) => show(ctx, group, side))),
]

async function show(ctx: Ctx, group: Group, side: Side): Promise<Response> {
  const { id } = group
  const at = { db: ctx.db, now: ctx.now, council: ctx.council, person: ctx.person! }
  const [contact, card, standing, rules, { entries }, promises, { notes }, mail, parts] = await Promise.all([
    findContact(ctx, id, 'network'),
    linkOfficerCard(ctx, id),
    standingOf(ctx.db, id),
    networkRules(ctx.db),
    listEntries(ctx.db, id, { limit: 6 }),
    listOpen(ctx.db, id, 20),
    listNotes(ctx.db, ctx.council.keys, { groupId: id, side, limit: 3 }),
    addressOf(ctx, id),
    recordParts(at, id, side),
  ])
  if (side === 'officer' && Object.keys(contact).length) await ctx.sawSensitive('contact', `group:${id}`)
  const page = {
    group,
    contact,
    card,
    standing,
    quietDays: rules['quiet-days'],
    entries,
    promises,
    notes,
    parts,
    mail,
    today: dayOf(ctx.now),
  }
  return ctx.show(recordPage({ group, side }, page))
}
