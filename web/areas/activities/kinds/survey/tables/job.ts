import { inThread } from '../../../../../kernels/in-thread.ts'
import type { Sql } from '../../../../../platform/db.ts'
import { type JobKind, JobRefused, type RunningJob } from '../../../../../platform/jobs.ts'
import { listWardShapes, listWards } from '../../../../places/index.ts'
import { channels, exportVoices } from '../../../../voices/index.ts'
import { findRow } from '../../../activity/queries.ts'
import { choicesOf, type Definition, readDefinition } from '../definition.ts'
import { fewest } from '../results/rules.ts'
import { crossed, type Person, sharesOf, sideQuestion } from './cross.ts'
import { findTable, type SurveyTable, type TableResult, type Weighting } from './queries.ts'
import { wardMargins } from './weights.ts'

const perTurn = 1000
const caps = { least: 0.2, most: 5 }

/** Works out one cross-table from everything that counts, hides what is small, and keeps it. */
export const tableJob: JobKind = {
  kind: 'survey-table',
  async run(job) {
    const { db, now, data } = job
    const table = await findTable(db, String(data['tableId']))
    const activity = table && (await findRow(db, table.activityId))
    if (!table || !activity) throw new JobRefused('The survey is not there any more.')
    const people = await peopleOf(job, activity.id)
    const result = await resultFor(db, readDefinition(activity.definition), table, people)
    await db
      .updateTable('survey_tables')
      .set({ made_at: now, result: JSON.stringify(result) })
      .where('id', '=', table.id)
      .execute()
    return { people: people.length }
  },
}

/** Everybody whose answers count: neither refused nor erased. */
async function peopleOf({ db, progress }: RunningJob, activityId: string): Promise<Person[]> {
  const people: Person[] = []
  for (let after: string | undefined; ; ) {
    const voices = await exportVoices(db, activityId, { ...(after ? { after } : {}), limit: perTurn })
    for (const { standing, data, channel, wardId } of voices)
      if (standing !== 'refused' && standing !== 'erased')
        people.push({ data: data as Record<string, string>, channel, wardId })
    await progress(people.length)
    after = voices.at(-1)?.id
    if (voices.length < perTurn) return people
  }
}

async function resultFor(
  db: Sql,
  definition: Definition,
  table: SurveyTable,
  people: readonly Person[],
): Promise<TableResult> {
  const weighed = table.weighted ? await weightsFor(db, people) : undefined
  const [rows, columns] = [await linesFor(db, definition, table.rowBy), await linesFor(db, definition, table.columnBy)]
  const cross = crossed(definition, { ...table, rows, columns }, people, weighed?.weights)
  const shown = await inThread('publishTable', { counts: cross.counts, options: { limit: fewest } })
  if (shown.kind === 'cannot-tell') throw new JobRefused(shown.sentence)
  return {
    people: people.length,
    rows,
    columns,
    counts: shown.rows,
    rowTotals: shown.rowTotals ?? [],
    columnTotals: shown.columnTotals ?? [],
    total: shown.total ?? 'hidden',
    shares: sharesOf(cross.weights ?? cross.counts, shown.rows),
    hidden: shown.hidden,
    ...(weighed && { weighting: weighed.weighting }),
  }
}

async function linesFor(db: Sql, definition: Definition, side: string): Promise<string[]> {
  if (side === 'channel') return [...channels]
  if (side === 'ward') return (await listWards(db)).map(({ id }) => id)
  const question = sideQuestion(definition, side)
  return question ? choicesOf(question).map(({ key }) => key) : []
}

/** Weights by which the wards have their share of residents. */
async function weightsFor(
  db: Sql,
  people: readonly Person[],
): Promise<{ weights?: readonly number[]; weighting: Weighting }> {
  const wards = (await listWardShapes(db)).flatMap(({ id, residents }) => (residents ? [{ id, residents }] : []))
  const known = wardMargins(wards, people)
  if (!known) return cannot('Too few people said where they live, or the wards have no figures.')
  const raked = await inThread('rake', { people: known.people, margins: known.margins, options: { caps } })
  if (raked.kind === 'cannot-tell') return cannot(raked.sentence)
  const { weights, effective, met } = raked
  return { weights, weighting: { kind: 'weighted', effective, joined: known.joined, met } }
}

const cannot = (sentence: string) => ({ weighting: { kind: 'cannot-tell', sentence } as const })
