import { may } from '../../../permissions.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { withQuery } from '../../../platform/paths.ts'
import { listWards } from '../../places/index.ts'
import * as paths from '../paths.ts'
import { type DeskGroup, groupDeskPage } from './desk-page.tsx'
import { eyesOf } from './eyes.ts'
import { sectors } from './fields.ts'
import { groupFormPage } from './form-page.tsx'
import { listPast } from './history.ts'
import { type DeskListChoice, deskListPage } from './list-page.tsx'
import { checkGroup, joinNetwork, leaveNetwork } from './membership.ts'
import {
  countStates,
  findContact,
  findGroup,
  type Group,
  type GroupState,
  groupsPerPage,
  listGroups,
} from './queries.ts'
import { readGroupFields } from './read-fields.ts'
import { readGroupForm } from './read-form.ts'
import { emptyGroup, type GroupFields, type GroupRefusals } from './rules.ts'
import { createGroup, saveGroup } from './save-group.ts'
import { groupRefusalWords, membershipWords, stateWords, words } from './words.ts'

const manages = may('groups.manage')
export const registerRoutes = [
  get(paths.groupsDesk, may('groups.see'), showList),
  get(paths.newGroup, manages, (ctx) => showForm(ctx, emptyGroup)),
  post(paths.newGroup, manages, 'group.created', create),
  get(paths.groupDesk, may('groups.see'), (ctx) => withGroup(ctx, (group) => showGroup(ctx, group))),
  get(paths.editGroup, manages, showEdit),
  post(paths.editGroup, manages, 'group.changed', save),
  post(paths.groupMembership, manages, 'group.joined', join),
  post(paths.groupDeparture, manages, 'group.left', leave),
  post(paths.groupCheck, manages, 'group.checked', check),
]

async function showList(ctx: Ctx): Promise<Response> {
  const query = ctx.url.searchParams
  const eyes = await eyesOf(ctx.db, ctx.person)
  const broker = eyes === 'broker'
  const wards = await listWards(ctx.db)
  const asked = (name: string, all: readonly string[]) => all.find((one) => one === query.get(name)) ?? ''
  const chosen: DeskListChoice = {
    words: (query.get('words') ?? '').trim().slice(0, 100),
    sector: asked('sector', sectors),
    ward: asked(
      'ward',
      wards.map(({ id }) => id),
    ),
    state: broker ? ((asked('state', Object.keys(stateWords)) || undefined) as GroupState | undefined) : undefined,
    sort: asked('sort', ['name', '-name', 'checked', '-checked']) || 'name',
    page: Math.max(1, Math.min(10_000, Math.floor(Number(query.get('page')) || 1))),
  }
  const { words, sector, ward, ...rest } = chosen
  const list = await listGroups(ctx.db, {
    ...rest,
    eyes,
    words: words || undefined,
    sector: sector || undefined,
    wardId: ward || undefined,
  })
  const href = (change: Partial<DeskListChoice>) => {
    const to = { ...chosen, ...change }
    return withQuery(paths.groupsDesk.to(), { ...to, page: to.page > 1 ? to.page : undefined })
  }
  const counts = broker ? await countStates(ctx.db) : undefined
  return ctx.show(deskListPage({ ...list, perPage: groupsPerPage, chosen, counts, wards, href }))
}

/** A group as this person may see it; what they may not see is not found. */
async function withGroup(ctx: Ctx, then: (group: Group) => Promise<Response>): Promise<Response> {
  const id = ctx.params['group']!
  const group = await findGroup(ctx.db, id, await eyesOf(ctx.db, ctx.person, id))
  return group ? then(group) : ctx.notFound()
}

async function showGroup(ctx: Ctx, group: Group, wrong: Partial<DeskGroup> = {}): Promise<Response> {
  const eyes = await eyesOf(ctx.db, ctx.person, group.id)
  const contact = await findContact(ctx, group.id, eyes)
  if (Object.keys(contact).length) await ctx.sawSensitive('contact', `group:${group.id}`)
  const broker = manages.admits(ctx.person) === 'yes'
  const past = broker ? await listPast(ctx.db, group.id) : []
  return ctx.show(
    groupDeskPage({ group, contact, manages: broker, past, token: ctx.token(), ...wrong }),
    wrong.error ? 422 : 200,
  )
}

type Wrong = { fields?: GroupRefusals; changedMeanwhile?: boolean }
async function showForm(
  ctx: Ctx,
  group: GroupFields,
  existing?: { id: string; version: number },
  { fields, changedMeanwhile = false }: Wrong = {},
): Promise<Response> {
  const errors = Object.fromEntries(
    Object.entries(fields ?? {}).map(([field, refusal]) => [field, groupRefusalWords[refusal]]),
  )
  const wards = await listWards(ctx.db)
  return ctx.show(
    groupFormPage({ group, wards, errors, existing, changedMeanwhile, token: ctx.token(), once: newId(ctx.now) }),
    fields || changedMeanwhile ? 422 : 200,
  )
}

async function create(ctx: Ctx): Promise<Response> {
  const typed = readGroupForm(ctx.form)
  const done = await createGroup(ctx.acting, { ...typed, once: ctx.form.text('_once'), checkedAt: ctx.now })
  if ('refused' in done) return showForm(ctx, typed, undefined, { fields: done.fields })
  return ctx.seeOther(paths.groupDesk.to({ group: done.groupId }), words.saved)
}

async function showEdit(ctx: Ctx): Promise<Response> {
  const id = ctx.params['group']!
  const entry = await readGroupFields(ctx.db, ctx.council.keys, id)
  if (!entry) return ctx.notFound()
  await ctx.sawSensitive('contact', `group:${id}`)
  return showForm(ctx, entry, { id, version: entry.version })
}

async function save(ctx: Ctx): Promise<Response> {
  const id = ctx.params['group']!
  const typed = readGroupForm(ctx.form)
  const version = Number(ctx.form.text('version')) || 0
  const done = await saveGroup(ctx.acting, { ...typed, groupId: id, version, checkedAt: ctx.now })
  if ('groupId' in done) return ctx.seeOther(paths.groupDesk.to({ group: id }), words.saved)
  if (done.refused === 'not-found') return ctx.notFound()
  if (done.refused === 'changed-meanwhile')
    return showForm(ctx, typed, { id, version: done.theirs.version }, { changedMeanwhile: true })
  return showForm(ctx, typed, { id, version }, { fields: done.fields })
}

function join(ctx: Ctx): Promise<Response> {
  return withGroup(ctx, async ({ id }) => {
    const done = await joinNetwork(ctx.acting, id)
    if ('refused' in done && done.refused === 'not-found') return ctx.notFound()
    return ctx.seeOther(paths.groupDesk.to({ group: id }), words.joined)
  })
}

function leave(ctx: Ctx): Promise<Response> {
  return withGroup(ctx, async (group) => {
    const reason = ctx.form.text('reason')
    const done = await leaveNetwork(ctx.acting, { groupId: group.id, reason })
    if ('left' in done) return ctx.seeOther(paths.groupDesk.to({ group: group.id }), words.left)
    return showGroup(ctx, group, { reason, error: membershipWords[done.refused] })
  })
}

function check(ctx: Ctx): Promise<Response> {
  return withGroup(ctx, async ({ id }) => {
    const done = await checkGroup(ctx.acting, id)
    return 'refused' in done ? ctx.notFound() : ctx.seeOther(paths.groupDesk.to({ group: id }), words.checked)
  })
}
