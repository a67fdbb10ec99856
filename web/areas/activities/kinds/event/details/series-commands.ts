import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { listStaff } from '../../../../people/index.ts'
import { slugOf } from '../../../activity/rules.ts'
import { type SeriesFields, type SeriesRefusals, seriesRefusals } from './rules.ts'

/** Begins a series with a named senior host, such as a leader who listens in every ward. */
export function beginSeries(
  at: Acting,
  fields: SeriesFields,
): Promise<{ seriesId: string; slug: string } | { refused: 'invalid'; fields: SeriesRefusals }> {
  return deed(at.db, async (tx) => {
    const found = seriesRefusals(fields, new Set((await listStaff(tx, 'desk.see')).map(({ id }) => id)))
    if (Object.keys(found).length) return { refused: 'invalid', fields: found }
    const used = new Set((await tx.selectFrom('event_series').select('slug').execute()).map(({ slug }) => slug))
    const [id, slug] = [newId<'event-series'>(at.now), slugOf(fields.title, used)]
    const cy = { ...(fields.titleCy && { title: fields.titleCy }), ...(fields.aboutCy && { about: fields.aboutCy }) }
    await tx
      .insertInto('event_series')
      .values({
        id,
        slug,
        title: fields.title,
        about: fields.about,
        host_name: fields.hostName,
        host_account: fields.hostAccount || null,
        translations: JSON.stringify(Object.keys(cy).length ? { cy } : {}),
        made_at: at.now,
        made_by: at.by.account,
      })
      .execute()
    await record(tx, at, {
      deed: 'event-series.begun',
      subject: subjectOf('event-series', id),
      public: { title: fields.title },
    })
    return { seriesId: id, slug }
  })
}
