import { type Ctx, get, post, signedIn } from '../../../platform/http.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { emailOf } from '../../people/index.ts'
import { listWards } from '../../places/index.ts'
import { findProject } from '../../projects/index.ts'
import * as paths from '../paths.ts'
import { forAdults, type SkillsAt, showRoom, skillsAt } from './at.ts'
import { putUp, renew, takeBack } from './entry-commands.ts'
import { type EntryForm, entryFormPage } from './entry-form-page.tsx'
import { entryPage } from './entry-page.tsx'
import { listMatches } from './match-queries.ts'
import { isPartner, ownProjects, partnerGroups } from './partners.ts'
import { type Entry, findEntry, listMine, suggest } from './queries.ts'
import { readEntry } from './read-entry.ts'
import { report } from './report-commands.ts'
import { otherSide, type Side } from './rules.ts'
import { refusals, words } from './words.ts'

export const entryRoutes = [
  get(
    paths.newSkillOffer,
    signedIn,
    forAdults((ctx, at) => showForm(ctx, at, 'offer')),
  ),
  get(
    paths.newSkillNeed,
    signedIn,
    forAdults((ctx, at) => showForm(ctx, at, 'need')),
  ),
  post(
    paths.skillOffers,
    signedIn,
    'skill.put-up',
    forAdults((ctx, at) => make(ctx, at, 'offer')),
  ),
  post(
    paths.skillNeeds,
    signedIn,
    'skill.put-up',
    forAdults((ctx, at) => make(ctx, at, 'need')),
  ),
  get(
    paths.skillEntry,
    signedIn,
    forAdults((ctx, at) => show(ctx, at)),
  ),
  // Whoever put it up may always take it back, whatever else they may.
  post(paths.skillTakingBack, signedIn, 'skill.taken-back', (ctx) => back(ctx, skillsAt(ctx))),
  post(paths.skillRenewal, signedIn, 'skill.renewed', forAdults(keep)),
  post(paths.skillReporting, signedIn, 'skill.reported', forAdults(sendReport)),
]

type Owner = EntryForm['owner']
/** The group or project that is asked for; 'not-found' where it is not this person's. */
async function ownerOf(ctx: Ctx, at: SkillsAt, side: Side): Promise<Owner | 'not-found'> {
  const asked = (name: string) => ctx.form.text(name) || (ctx.url.searchParams.get(name) ?? '')
  const [group, project] = [asked('group'), asked('project')]
  if (group) {
    const found = (await partnerGroups(at.db, at.person)).find(({ id }) => id === group)
    return found ? { ...found, field: 'group' } : 'not-found'
  }
  if (!project) return undefined
  const may = ownProjects(at.person)
  if (side === 'offer' || !isId(project) || !(may === 'all' || may.includes(project))) return 'not-found'
  const found = await findProject(at.db, { id: project }, at.person, ctx.now)
  return found?.publishedAt ? { field: 'project', id: found.id, name: found.title, youth: false } : 'not-found'
}

async function showForm(ctx: Ctx, at: SkillsAt, side: Side, errors: EntryForm['errors'] = {}): Promise<Response> {
  const owner = await ownerOf(ctx, at, side)
  if (owner === 'not-found') return ctx.notFound()
  const typed = readEntry(ctx.form)
  const fresh = !ctx.form.has('_token')
  if (fresh) {
    typed.name = owner?.field === 'group' ? '' : at.person.name
    typed.email = (await emailOf(ctx.acting, at.person.id)) ?? ''
  }
  const once = isId(ctx.form.text('_once')) ? ctx.form.text('_once') : newId(ctx.now)
  const wards = await listWards(at.db)
  const page = entryFormPage({ side, owner, typed, wards, errors, token: ctx.token(), once })
  return showRoom(ctx, page, Object.keys(errors).length ? 422 : 200)
}

async function make(ctx: Ctx, at: SkillsAt, side: Side): Promise<Response> {
  const owner = await ownerOf(ctx, at, side)
  if (owner === 'not-found') return ctx.notFound()
  if (ctx.form.switching) return showForm(ctx, at, side)
  const result = await putUp(ctx.acting, {
    side,
    fields: readEntry(ctx.form),
    once: ctx.form.text('_once'),
    groupId: owner?.field === 'group' ? owner.id : undefined,
    projectId: owner?.field === 'project' ? owner.id : undefined,
    youth: owner?.youth,
  })
  if ('entryId' in result) return ctx.seeOther(paths.skillEntry.to({ entry: result.entryId }), words.made[side])
  if (result.refused !== 'invalid') return showForm(ctx, at, side, { '': refusals[result.refused] })
  const errors = Object.entries(result.fields).map(([field, refusal]) => [field, refusals[refusal]])
  return showForm(ctx, at, side, Object.fromEntries(errors))
}

/** One entry; `errors` after a form on it was refused. */
export async function show(ctx: Ctx, at: SkillsAt, errors: Record<string, string> = {}): Promise<Response> {
  const partner = await isPartner(at.db, at.person)
  const id = ctx.params['entry'] ?? ctx.form.text('entry')
  const entry = await findEntry(at, id, partner)
  if (!entry) return ctx.notFound()
  const sees = entry.side === 'offer' || partner
  const [fits, matches, own] = await Promise.all([
    entry.mine && sees ? suggest(at, entry) : [],
    listMatches(at, entry.id),
    entry.mine ? [] : listMine(at, otherSide(entry.side)),
  ])
  const typed = { months: ctx.form.text('months'), own: ctx.form.text('own'), words: ctx.form.text('words') }
  const asks = free(own, entry, new Set(matches.map((m) => (entry.side === 'offer' ? m.needId : m.offerId))), at.today)
  const page = entryPage({ entry, fits, partner, matches, own: asks, typed, errors, token: ctx.token() })
  return showRoom(ctx, page, Object.keys(errors).length ? 422 : 200)
}

/** What may still be asked with: what stands, and did not ask before. */
const free = (own: readonly Entry[], entry: Entry, before: ReadonlySet<string>, today: string): Entry[] =>
  own.filter(({ id, endsOn, accountId }) => !before.has(id) && endsOn >= today && accountId !== entry.accountId)

/** The entry of the address, where it is this person's own. */
async function ownEntry(ctx: Ctx, at: SkillsAt): Promise<Entry | undefined> {
  const entry = await findEntry(at, ctx.params['entry']!, false)
  return entry?.mine ? entry : undefined
}

async function back(ctx: Ctx, at: SkillsAt): Promise<Response> {
  const entry = await ownEntry(ctx, at)
  if (!entry) return ctx.notFound()
  await takeBack(ctx.acting, entry.id)
  return ctx.seeOther(paths.skills.to(), words.gone)
}

async function keep(ctx: Ctx, at: SkillsAt): Promise<Response> {
  const entry = await ownEntry(ctx, at)
  if (!entry) return ctx.notFound()
  const result = await renew(ctx.acting, { entryId: entry.id, months: ctx.form.text('months') })
  if ('endsOn' in result)
    return ctx.seeOther(paths.skillEntry.to({ entry: entry.id }), words.renewed(formatDate(result.endsOn)))
  return show(ctx, at, { months: refusals[result.refused] })
}

async function sendReport(ctx: Ctx, at: SkillsAt): Promise<Response> {
  const entry = await findEntry(at, ctx.params['entry']!, await isPartner(at.db, at.person))
  if (!entry) return ctx.notFound()
  const limited = await ctx.limited('contact')
  if (limited) return limited
  const result = await report(ctx.acting, { entryId: entry.id, words: ctx.form.text('words') })
  if ('reported' in result) return ctx.seeOther(paths.skillEntry.to({ entry: entry.id }), words.reported)
  return show(ctx, at, { words: refusals[result.refused] })
}
