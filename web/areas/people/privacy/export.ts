import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { type JobId, type JobKind, JobRefused, startJob } from '../../../platform/jobs.ts'
import { record } from '../../../platform/record.ts'
import type { AboutWhom, PersonalData } from '../../../platform/subjects.ts'

/** Days a gathered copy can be downloaded. */
export const copyDays = 7

/** Asks for a copy of all that is kept about oneself; while one is being made, asking again leads to it. */
export function askForCopy(at: Acting, accountId: string): Promise<JobId> {
  return deed(at.db, async (tx) => {
    const going = await tx
      .selectFrom('jobs')
      .select('id')
      .where('kind', '=', 'export-person')
      .where('started_by', '=', accountId)
      .where('finished_at', 'is', null)
      .where('failed_at', 'is', null)
      .executeTakeFirst()
    if (going) return going.id
    await record(tx, at, { deed: 'personal-data.exported', subject: `account:${accountId}` })
    return startJob(tx, at, { kind: 'export-person', title: 'Gathering your data', data: { accountId } })
  })
}

export const exportPerson: JobKind = {
  kind: 'export-person',
  async run(job) {
    const accountId = String(job.data['accountId'])
    const account = await job.db
      .selectFrom('accounts')
      .select('email_key')
      .where('id', '=', accountId)
      .executeTakeFirst()
    if (!account) throw new JobRefused('The account is gone.')
    const data = await job.house.personalData(
      { accountId, emailKey: account.email_key, keys: job.council.keys },
      job.db,
    )
    const copy = {
      job_id: job.id,
      account_id: accountId,
      json: job.council.keys.seal(asJson(data)),
      csv: job.council.keys.seal(asCsv(data)),
      made_at: job.now,
    }
    await job.db
      .insertInto('data_exports')
      .values(copy)
      .onConflict((c) => c.column('job_id').doUpdateSet(copy))
      .execute()
    return { sections: data.length }
  },
}

/** What is kept under receipts alone: little, so it is gathered at once. */
export function gatherByReceipts(at: Acting, receipts: readonly string[]): Promise<PersonalData[]> {
  const whom: AboutWhom = { accountId: null, emailKey: null, receipts }
  return at.house.personalData(whom, at.db)
}

export const asJson = (data: readonly PersonalData[]): string => `${JSON.stringify(data, null, 2)}\n`

/** One line for each thing kept: the part, the row in it, its name and what it is. Signs that spreadsheets run as formulas are made plain. */
export function asCsv(data: readonly PersonalData[]): string {
  const lines = data.flatMap(({ heading, rows }) =>
    rows.flatMap((row, at) =>
      Object.entries(row).map(([name, value]) => [heading, String(at + 1), name, plain(value)].map(cell).join(',')),
    ),
  )
  return `\ufeff${['Part,Row,What,Value', ...lines].join('\r\n')}\r\n`
}

const plain = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : value instanceof Date
      ? value.toISOString()
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
