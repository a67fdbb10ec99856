import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { findAccounts, staffWith } from '../../people/index.ts'
import type { Joining, Seat, Side, WorkingGroup } from './types.ts'

const groupColumns = [
  'id',
  'project_id as projectId',
  'name',
  'purpose',
  'joining',
  'community_seats as communitySeats',
  'officer_seats as officerSeats',
  'created_at as createdAt',
] as const

export async function findWorkingGroup(db: Sql, id: string): Promise<WorkingGroup | undefined> {
  if (!isId(id)) return undefined
  const row = await db.selectFrom('working_groups').select(groupColumns).where('id', '=', id).executeTakeFirst()
  return row && { ...row, joining: row.joining as Joining }
}

export async function listWorkingGroups(db: Sql, projectId: string): Promise<WorkingGroup[]> {
  const rows = await db
    .selectFrom('working_groups')
    .select(groupColumns)
    .where('project_id', '=', projectId)
    .orderBy('created_at')
    .limit(50)
    .execute()
  return rows.map((row) => ({ ...row, joining: row.joining as Joining }))
}

/** Everyone who works for the council: they sit for the officers and for nobody else. */
export const staffIds = async (db: Sql): Promise<Set<string>> =>
  new Set((await staffWith(db, 'desk.see')).map(({ accountId }) => accountId))

const sits = (staff: ReadonlySet<string>, side: Side, account: string) => (side === 'officer') === staff.has(account)

/** All seats that a group ever had people in, the first first. Who is no longer there has no name. */
export async function listSeats(db: Sql, groupId: string): Promise<Seat[]> {
  const rows = await db
    .selectFrom('working_seats')
    .select(['id', 'side', 'account_id as accountId', 'named', 'taken_at as takenAt', 'left_at as leftAt'])
    .where('working_group_id', '=', groupId)
    .orderBy('taken_at')
    .orderBy('id')
    .limit(500)
    .execute()
  const ids = rows.flatMap(({ accountId }) => (accountId ? [accountId] : []))
  const [names, staff] = [await findAccounts(db, ids), await staffIds(db)]
  return rows.map((row) => {
    const side = row.side as Side
    const known = row.accountId ? names.get(row.accountId) : undefined
    return {
      ...row,
      side,
      name: row.leftAt ? null : (known?.publicName ?? null),
      counts: !row.leftAt && !!row.accountId && !!known && sits(staff, side, row.accountId),
    }
  })
}

/** Those whose votes count: they sit there now, on the side that is theirs. */
export async function countingSeats(db: Sql, groupId: string): Promise<Map<string, Side>> {
  const rows = await db
    .selectFrom('working_seats')
    .select(['id', 'side', 'account_id as accountId'])
    .where('working_group_id', '=', groupId)
    .where('left_at', 'is', null)
    .where('account_id', 'is not', null)
    .execute()
  const staff = await staffIds(db)
  return new Map(
    rows.flatMap(({ id, side, accountId }) =>
      sits(staff, side as Side, accountId!) ? [[id, side as Side] as const] : [],
    ),
  )
}

/** The seat that an account holds now; none where it sits on a side that is not its own. */
export async function findSeat(
  db: Sql,
  groupId: string,
  accountId: string | null,
  staff?: boolean,
): Promise<{ id: string; side: Side; named: boolean } | undefined> {
  if (!accountId) return undefined
  const row = await db
    .selectFrom('working_seats')
    .select(['id', 'side', 'named'])
    .where('working_group_id', '=', groupId)
    .where('account_id', '=', accountId)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const works = staff ?? (await staffIds(db)).has(accountId)
  return (row.side === 'officer') === works ? { id: row.id, side: row.side as Side, named: row.named } : undefined
}
