import { sql } from 'kysely'
import { cursorOf } from '../../../../../platform/cursor.ts'
import type { Sql } from '../../../../../platform/db.ts'
import { chosen, type Pin, type PinRow, pinColumns } from '../queries.ts'

export type DeskPin = Omit<Pin, 'language' | 'values' | 'picture'>
type Row = PinRow & { words: string | null; where: string | null; name: string | null }

/** Every place, shown or not, newest first. */
export async function listAllPins(
  db: Sql,
  activityId: string,
  { after, limit }: { after: string; limit: number },
): Promise<{ pins: DeskPin[]; next: string | undefined }> {
  const { rows } = await sql<Row>`select ${pinColumns}, v.words, v.data->>'spot-words' as where, v.public_name as name
    from pins p join voices v on v.id = p.voice_id
    where p.activity_id = ${activityId} and ${chosen({ category: '', ward: '' }, after)}
    order by p.given_at desc, p.voice_id desc limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  return {
    pins: page.map((row) => ({ ...row, words: row.words ?? '', where: row.where ?? '' })),
    next: rows.length > limit ? cursorOf(page.at(-1)!.givenAt, page.at(-1)!.id) : undefined,
  }
}
