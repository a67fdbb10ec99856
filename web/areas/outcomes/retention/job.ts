import { sql } from 'kysely'
import type { JobKind } from '../../../platform/jobs.ts'
import { ruleOf, settingsOf } from '../../../platform/settings.ts'
import { forgetContactsOf } from '../../voices/index.ts'

/** How to reach people goes once the last decision of their project is old enough; while a decision is still being written it stays. */
export const contactsJob: JobKind = {
  kind: 'outcomes.contacts',
  every: 'daily 02:40',
  async run(job) {
    const months = ruleOf(await settingsOf(job.council), 'keep-contacts-months')
    const { rows } = await sql<{ id: string }>`
      select d.project_id as id from decisions d left join decision_publications p on p.decision_id = d.id
      group by d.project_id having bool_and(p.at is not null) and max(p.at) < ${job.now}::timestamptz - make_interval(months => ${months}::integer)`.execute(
      job.db,
    )
    let removed = 0
    for (const { id } of rows) removed += await forgetContactsOf(job, id)
    return { projects: rows.length, removed }
  },
}
