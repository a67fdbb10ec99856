import { type Ctx, get, post, signedIn } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { listWards } from '../../places/index.ts'
import * as paths from '../paths.ts'
import { forAdults, type SkillsAt, showRoom } from './at.ts'
import { changeEntry } from './entry-commands.ts'
import { type EntryForm, entryFormPage } from './entry-form-page.tsx'
import { partnerGroups } from './partners.ts'
import { type Entry, fieldsOf, findEntry } from './queries.ts'
import { readEntry } from './read-entry.ts'
import type { EntryFields } from './rules.ts'
import { refusals, words } from './words.ts'

export const editRoutes = [
  get(
    paths.editSkillEntry,
    signedIn,
    forAdults(async (ctx, at) => withOwn(ctx, at, (entry, owner) => showForm(ctx, at, entry, owner))),
  ),
  post(
    paths.editSkillEntry,
    signedIn,
    'skill.changed',
    forAdults(async (ctx, at) => withOwn(ctx, at, (entry, owner) => save(ctx, at, entry, owner))),
  ),
]

type Owner = EntryForm['owner']

/** Only who answers for an entry changes it. */
async function withOwn(
  ctx: Ctx,
  at: SkillsAt,
  then: (entry: Entry, owner: Owner) => Promise<Response>,
): Promise<Response> {
  const entry = await findEntry(at, ctx.params['entry']!, false)
  if (!entry?.mine) return ctx.notFound()
  const { groupId, projectId, by: name } = entry
  const group = (await partnerGroups(at.db, at.person)).find(({ id }) => id === groupId)
  if (groupId) return group ? then(entry, { field: 'group', ...group }) : ctx.notFound()
  return then(entry, projectId ? { field: 'project', id: projectId, name, youth: false } : undefined)
}

async function showForm(
  ctx: Ctx,
  at: SkillsAt,
  entry: Entry,
  owner: Owner,
  typed?: EntryFields,
  errors: EntryForm['errors'] = {},
): Promise<Response> {
  const page = entryFormPage({
    side: entry.side,
    entryId: entry.id,
    owner,
    typed: typed ?? (await fieldsOf(at, entry)),
    wards: await listWards(at.db),
    errors,
    token: ctx.token(),
    once: newId(ctx.now),
  })
  return showRoom(ctx, page, Object.keys(errors).length ? 422 : 200)
}

async function save(ctx: Ctx, at: SkillsAt, entry: Entry, owner: Owner): Promise<Response> {
  const fields = readEntry(ctx.form)
  if (ctx.form.switching) return showForm(ctx, at, entry, owner, fields)
  const result = await changeEntry(ctx.acting, { entryId: entry.id, fields, youth: !!owner?.youth })
  if ('changed' in result) return ctx.seeOther(paths.skillEntry.to({ entry: entry.id }), words.changed)
  if (result.refused === 'not-found') return ctx.notFound()
  const errors = Object.entries(result.fields).map(([field, refusal]) => [field, refusals[refusal]])
  return showForm(ctx, at, entry, owner, fields, Object.fromEntries(errors))
}
