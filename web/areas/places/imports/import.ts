import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { type ImportKind, type Problem, refusable, refuse } from './problems.ts'
import { readText } from './read-file.ts'

export type ImportInput = {
  /** The name of the file, for the list of imports. */
  name: string
  text: string | Uint8Array
  /** Where the data come from and under which licence they may be used: shown wherever they appear. */
  source: string
  licence: string
  /** First day of boundaries that do not say theirs. */
  startsOn?: string | undefined
  /** An example grouping: pages say so. */
  example?: boolean
}

/** What an import did, or would do. */
export type Counts = { rows: number; added: number; changed: number; same: number; skipped: number; ended: number }
export const noCounts: Counts = { rows: 0, added: 0, changed: 0, same: 0, skipped: 0, ended: 0 }

export type Imported = { imported: number; counts: Counts }
export type Progress = (done: number, total: number) => Promise<void>
export type Options = { preview?: boolean; progress?: Progress | undefined }

class Undone extends Error {
  readonly counts: Counts
  constructor(counts: Counts) {
    super('only looked at')
    this.counts = counts
  }
}

type Importing<Rows> = {
  kind: ImportKind
  /** Reads the file before the transaction begins: long work must not hold a connection. */
  read(text: string): Rows | Promise<Rows>
  write(tx: Tx, rows: Rows): Promise<Counts>
}

/** One import as one transaction: all of a file or nothing. As a preview it does all the same and undoes it. */
export function importing<Rows>(
  at: Acting,
  { name, source, licence, text }: ImportInput,
  { preview = false }: Options,
  { kind, read, write }: Importing<Rows>,
): Promise<Imported | { refused: Problem }> {
  return refusable(async () => {
    if (!source.trim() || !licence.trim()) refuse('no-source')
    const rows = await read(readText(text))
    const counts = await deed(at.db, async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' places'))`.execute(tx)
      const made = await write(tx, rows)
      if (preview) throw new Undone(made)
      await tx
        .insertInto('imports')
        .values({
          id: newId(at.now),
          kind,
          name,
          source,
          licence,
          rows: made.rows,
          imported_by: at.by.account,
          imported_at: at.now,
        })
        .execute()
      await record(tx, at, {
        deed: 'places.imported',
        details: { kind, name, source, ...made },
        public: { kind, rows: made.rows },
      })
      return made
    }).catch((error) => {
      if (error instanceof Undone) return error.counts
      throw error
    })
    return { imported: counts.rows, counts }
  })
}

/** Batches small enough that no statement takes long. */
export async function inBatches<T>(
  rows: readonly T[],
  size: number,
  progress: Progress | undefined,
  write: (batch: T[]) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += size) {
    await write(rows.slice(at, at + size))
    await progress?.(Math.min(at + size, rows.length), rows.length)
  }
}
