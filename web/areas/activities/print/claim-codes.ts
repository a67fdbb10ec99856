import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import { newReceiptCode } from '../../voices/index.ts'

/** Receipt codes claimed for the council before anybody uses them. One that is taken already is drawn again. */
export async function claimCodes(tx: Tx, wanted: number): Promise<string[]> {
  const claimed: string[] = []
  for (let tries = 0; claimed.length < wanted && tries < 10; tries++) {
    const drawn = [...new Set(Array.from({ length: wanted - claimed.length }, newReceiptCode))]
    const { rows } = await sql<{
      code: string
    }>`select code from unnest(${drawn}::text[]) as code where platform.claim_receipt(code)`.execute(tx)
    claimed.push(...rows.map(({ code }) => code))
  }
  if (claimed.length < wanted) throw new Error('ten draws did not give enough free receipt codes')
  return claimed
}
