import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { newId } from '../../../../platform/ids.ts'
import type { TestHouse } from '../../../../town/house.ts'
import { moderate } from '../../../voices/index.ts'
import { findActivityById } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import type { Values } from '../../questions/question.ts'
import { takePart } from '../../taking/commands.ts'

export type OpenMap = Activity & { path: string }

/** The map of Norbiton from the example: its project is about one ward. */
export async function norbiton(house: TestHouse): Promise<OpenMap> {
  const at = await house.acting()
  const { id } = await at.db
    .selectFrom('activities')
    .select('id')
    .where('kind', '=', 'places-map')
    .executeTakeFirstOrThrow()
  const activity = (await findActivityById(at.db, id, null, at.now))!
  return { ...activity, path: `/projects/${activity.project.slug}/${activity.slug}` }
}

/** A place that somebody told. */
export async function tell(at: Acting, activity: Activity, values: Values) {
  const once = newId(at.now)
  const taken = await takePart(at, activity, {
    values: { category: 'home', answer: 'It is good here.', publish: 'yes', contact: 'no', ...values },
    place: undefined,
    channel: 'online',
    language: 'en',
    once,
    participant: { level: 'open', key: once, several: true },
  })
  if ('refused' in taken) throw new Error(taken.refused)
  return taken.taken
}

export async function show(at: Acting, voiceIds: readonly string[]): Promise<void> {
  const done = await moderate(at, { voiceIds, decision: { deed: 'publish' } })
  if ('refused' in done || done.kept.length) throw new Error(JSON.stringify(done))
}

/** What differs between the counts that are kept and a recount of the places; nothing where all is well. */
export async function differences({ db }: Acting): Promise<unknown[]> {
  const { rows } = await sql`
    with counted as (select activity_id, level, x >> (18 - level) as x, y >> (18 - level) as y, category, count(*)::int as n
        from pins, unnest(array[12, 14, 16, 18]) level where shown and x is not null group by 1, 2, 3, 4, 5),
      wards as (select activity_id, coalesce(ward_id, '00000000-0000-0000-0000-000000000000') as ward_id, category, count(*)::int as n
        from pins where shown group by 1, 2, 3)
    select 'cell' as what, k.n as kept, c.n as counted from (select * from pin_cells where n <> 0) k
      full join counted c using (activity_id, level, x, y, category) where k.n is distinct from c.n
    union all select 'ward', k.n, c.n from (select * from pin_wards where n <> 0) k
      full join wards c using (activity_id, ward_id, category) where k.n is distinct from c.n
    union all select 'shown', 1, 1 from pins p where shown <> exists (select from voice_publications v where v.voice_id = p.voice_id)`.execute(
    db,
  )
  return rows
}
