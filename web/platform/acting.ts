import type { Council } from './councils.ts'
import type { Db } from './db.ts'
import type { House } from './subjects.ts'

/** Who does a deed: an account in a role, or a visitor, or the system itself. */
export type Actor = { account: string | null; role: string }
export const theSystem: Actor = { account: null, role: 'system' }
export const aVisitor: Actor = { account: null, role: 'visitor' }

/** All that a deed needs besides its input. Time and chance come from outside. */
export type Acting = { council: Council; db: Db; now: Date; by: Actor; house: House }
