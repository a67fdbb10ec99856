import { sql } from 'kysely'
import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { ProjectDetail, Stage } from '../types.ts'

type Row = Omit<ProjectDetail, 'stages'> & { stages: Omit<Stage, 'when'>[] }
const rowsOf = (name: string, query: ReturnType<typeof sql>) =>
  sql`(select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (${query}) x) as ${sql.ref(name)}`

/** All that hangs on a project, in one question to the database; its lists are short by nature. */
export async function projectDetail(db: Sql, id: string, now: Date): Promise<ProjectDetail> {
  const { rows } = await sql<Row>`select
    ${rowsOf(
      'stages',
      sql`select id, step, name, description, translations, starts_on as "startsOn", ends_on as "endsOn" from project_stages
      where project_id = ${id} order by starts_on, created_at`,
    )},
    ${rowsOf(
      'documents',
      sql`select d.id, d.title, d.kind, d.summary, d.body, d.translations, d.added_at as "addedAt", d.version,
        case when f.id is not null then jsonb_build_object('id', f.id, 'type', f.type, 'bytes', f.bytes, 'name', f.name) end as file
      from project_documents d left join files f on f.id = d.file_id
      where d.project_id = ${id} and not exists (select from project_document_withdrawals w where w.document_id = d.id) order by d.added_at desc, d.id`,
    )},
    ${rowsOf(
      'withdrawnDocuments',
      sql`select d.title, w.at, w.reason from project_document_withdrawals w join project_documents d on d.id = w.document_id
      where d.project_id = ${id} order by w.at desc`,
    )},
    ${rowsOf(
      'unknowns',
      sql`select id, question, translations, added_at as "addedAt", answer, answered_at as "answeredAt" from project_unknowns
      where project_id = ${id} order by (answer is not null), added_at, id`,
    )},
    ${rowsOf('team', sql`select account_id as "accountId", shown_as as "shownAs", lead from project_team where project_id = ${id} order by lead desc, added_at`)},
    ${rowsOf(
      'levelChanges',
      sql`select at, from_level as "fromLevel", to_level as "toLevel", from_form as "fromForm", to_form as "toForm", reason
      from project_level_changes where project_id = ${id} and reason <> '' order by at`,
    )},
    ${rowsOf('pauses', sql`select at, reason, ended_at as "endedAt" from project_pauses where project_id = ${id} order by at`)},
    ${rowsOf('sessions', sql`select id, kind, held_on as "heldOn", title, notes from project_sessions where project_id = ${id} order by (kind <> 'kick-off'), held_on, added_at`)},
    ${rowsOf('briefChanges', briefChanges(id))},
    (select jsonb_build_object('at', at, 'summary', summary) from project_closures where project_id = ${id}) as closure`.execute(
    db,
  )
  const { stages, ...detail } = rows[0]!
  const today = dayOf(now)
  return {
    ...dated(detail),
    stages: stages.map((stage) => ({
      ...stage,
      when: stage.startsOn > today ? 'to-come' : stage.endsOn && stage.endsOn < today ? 'past' : 'now',
    })),
  }
}

/** Each kept brief beside the one that came after it: which fields differ. Only what happened in public. */
const briefChanges = (id: string) => sql`
  select b.replaced_at as at, array(
      select key from jsonb_each(b.content) where now.content ? key and value is distinct from coalesce(next.content, now.content)->key order by key) as fields
  from project_brief_versions b
  join project_publications pub on pub.project_id = b.project_id and b.replaced_at > pub.at
  join lateral (select to_jsonb(c) as content from (select title, purpose, can_change as "canChange", cannot_change as "cannotChange", decider,
      decide_by as "decideBy" from projects where id = b.project_id) c) now on true
  left join lateral (select v.content from project_brief_versions v where v.project_id = b.project_id and v.version = b.version + 1) next on true
  where b.project_id = ${id} order by b.version`

/** Instants came as JSON text. */
function dated<T extends Omit<Row, 'stages'>>(detail: T): T {
  const at = (text: unknown) => (text ? new Date(text as string) : null)
  return {
    ...detail,
    documents: detail.documents.map((d) => ({ ...d, addedAt: at(d.addedAt)! })),
    withdrawnDocuments: detail.withdrawnDocuments.map((d) => ({ ...d, at: at(d.at)! })),
    unknowns: detail.unknowns.map((u) => ({ ...u, addedAt: at(u.addedAt)!, answeredAt: at(u.answeredAt) })),
    levelChanges: detail.levelChanges.map((c) => ({ ...c, at: at(c.at)! })),
    pauses: detail.pauses.map((p) => ({ ...p, at: at(p.at)!, endedAt: at(p.endedAt) })),
    briefChanges: detail.briefChanges.filter(({ fields }) => fields.length).map((c) => ({ ...c, at: at(c.at)! })),
    closure: detail.closure && { ...detail.closure, at: at(detail.closure.at)! },
  }
}
