import { Refused } from '@folkmoot/command'
import type pg from 'pg'
import { concernsSchemaOf } from '../platform/migrate.ts'
import { tablesInOrder } from './tables.ts'

const isSetUp = async (client: pg.Client, slug: string) =>
  !!(await client.query(`select from ${concernsSchemaOf(slug)}.locks`)).rowCount

/** Whether the broker's sealed store goes along. Two that are sealed to two keys cannot be put together by anyone. */
export async function concernsToMove(client: pg.Client, from: string, into: string, leave: boolean): Promise<boolean> {
  if (leave || !(await isSetUp(client, from))) return false
  if (await isSetUp(client, into))
    throw new Refused(
      `The brokers of ${from} and ${into} both hold confidential concerns, sealed to two keys. Ask the broker of ${from} to bring theirs to an end, then say --leave-concerns: they stay behind, sealed, and nobody reads them again.`,
    )
  return true
}

/** The store as it is: rows, chain and lock. The same passphrase opens it at the other council. */
export async function moveConcerns(client: pg.Client, from: string, into: string): Promise<void> {
  const [source, target] = [concernsSchemaOf(from), concernsSchemaOf(into)]
  for (const table of await tablesInOrder(client, source)) {
    await client.query(`delete from ${target}."${table}"`)
    await client.query(`insert into ${target}."${table}" select * from ${source}."${table}"`)
    await client.query(`delete from ${source}."${table}"`)
  }
}
