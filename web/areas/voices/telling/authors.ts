import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import { receipt as receiptPath } from '../paths.ts'
import { formatReceipt } from '../receipts/code.ts'
import { tell } from './commands.ts'

type LetterIn = (language: 'en' | 'cy', receipt: string, href: string) => { subject: string; text: string }

/** Tells the authors of voices, each once for a step and in the language in which they spoke. Who was refused or erased is not told. */
export async function tellAuthors(
  tx: Sql,
  at: Acting,
  { voiceIds, step }: { voiceIds: readonly string[]; step: string },
  letterIn: LetterIn,
): Promise<void> {
  const { rows } = await sql<{ id: string; language: string; receipt: string }>`
    select v.id, v.language, v.receipt from voices v where v.id = any(${[...voiceIds]}::uuid[])
      and not exists (select from voice_refusals r where r.voice_id = v.id) and not exists (select from voice_erasures e where e.voice_id = v.id)`.execute(
    tx,
  )
  await tell(
    tx,
    at,
    rows.map(({ id, language, receipt }) => ({
      voiceId: id,
      step,
      letter: letterIn(
        language === 'cy' ? 'cy' : 'en',
        formatReceipt(receipt),
        at.council.origin + receiptPath.to({ code: receipt }),
      ),
    })),
  )
}
