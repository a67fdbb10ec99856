import { holds, may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { unclear } from '../choosing/choose-field.tsx'
import { type Choosable, choicesOf, readChosen } from '../choosing/choosing.ts'
import { keyGroupsAmong } from '../key-groups/queries.ts'
import { networkRules } from '../network-rules/queries.ts'
import * as paths from '../paths.ts'
import { sideOf } from '../record/sides.ts'
import { groupIdsOf } from '../register/eyes.ts'
import { findGroup } from '../register/queries.ts'
import { allocate } from './allocate.ts'
import { linkOfficerCard } from './card.ts'
import { cardPage, groupLinkPage } from './group-page.tsx'
import { findOfficer, linksOfGroup, officerChoices } from './queries.ts'
import type { AllocationRefusal } from './rules.ts'
import { refusals, words } from './words.ts'

export const groupLinkRoutes: readonly Route[] = [
  get(paths.groupLink, signedIn, (ctx) => show(ctx)),
  post(paths.groupLink, may('link-officers.allocate'), 'link-officer.allocated', give),
]

/** The group's own people see the card; officers and the broker see who it is and was; for others there is nothing. */
async function show(ctx: Ctx, errors: FieldErrors = {}, matches: readonly Choosable[] = []): Promise<Response> {
  const group = await findGroup(ctx.db, ctx.params['group']!, 'network')
  if (!group) return ctx.notFound()
  if (ctx.person?.secondFactorAt && holds(ctx.person, 'groups.see')) return showToStaff(ctx, group, errors, matches)
  if (!groupIdsOf(ctx.person).includes(group.id)) return ctx.notFound()
  const keyGroup = (await keyGroupsAmong(ctx.db, [group.id])).has(group.id)
  return ctx.show(cardPage({ group, card: await linkOfficerCard(ctx, group.id), keyGroup }))
}

/** Each officer with the service and how many groups they have. */
async function choicesWithLoad({ db }: Ctx): Promise<Choosable[]> {
  const limit = (await networkRules(db)).caseload
  return (await officerChoices(db)).map(({ id, name, service, load }) => ({
    id,
    name: `${name}, ${service} (${words.load(load, limit)})`,
  }))
}

async function showToStaff(
  ctx: Ctx,
  group: { id: string; name: string },
  errors: FieldErrors,
  matches: readonly Choosable[],
) {
  const links = await linksOfGroup(ctx.db, group.id)
  const key = (await keyGroupsAmong(ctx.db, [group.id])).has(group.id)
  if (!key && !links.length) return ctx.notFound()
  const allocates = key && holds(ctx.person, 'link-officers.allocate', 'council')
  const form = allocates
    ? {
        token: ctx.token(),
        officers: choicesOf(await choicesWithLoad(ctx), ctx.form.text('officer'), matches),
        typed: {
          officer: ctx.form.text('officer'),
          relevance: ctx.form.text('relevance'),
          asks: errors['officer'] === refusals['over-caseload'],
        },
        errors,
      }
    : undefined
  const keeps = (await sideOf(ctx, ctx.person, group.id)) === 'officer'
  const record = keeps ? paths.sharedRecord.to({ group: group.id }) : undefined
  return ctx.show(groupLinkPage({ group, links, record, form }), Object.keys(errors).length ? 422 : 200)
}

const fieldOf: Partial<Record<AllocationRefusal, string>> = {
  'no-officer': 'officer',
  'same-officer': 'officer',
  conflict: 'officer',
  'over-caseload': 'officer',
  'relevance-missing': 'relevance',
  'relevance-too-long': 'relevance',
}

async function give(ctx: Ctx): Promise<Response> {
  const group = await findGroup(ctx.db, ctx.params['group']!, 'network')
  if (!group) return ctx.notFound()
  const chosen = readChosen(ctx.form.text('officer'), await choicesWithLoad(ctx))
  if ('matches' in chosen) return show(ctx, { officer: unclear(chosen.matches) }, chosen.matches)
  const officerId = chosen.id
  const result = await allocate(ctx.acting, {
    groupId: group.id,
    officerId,
    relevance: ctx.form.text('relevance'),
    despite: ctx.form.has('despite'),
  })
  if ('allocated' in result) {
    const officer = await findOfficer(ctx.db, officerId)
    return ctx.seeOther(paths.groupLink.to({ group: group.id }), words.allocated(officer?.name ?? '', group.name))
  }
  const field = fieldOf[result.refused]
  return field ? show(ctx, { [field]: refusals[result.refused] }) : ctx.notFound()
}
