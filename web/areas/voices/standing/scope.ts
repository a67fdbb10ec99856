import { type RawBuilder, sql } from 'kysely'
import { holds, type Permission } from '../../../permissions.ts'
import type { Person } from '../../../platform/session.ts'
import { idOf, kindOf, subjectOf } from '../../../platform/subjects.ts'

/** How far a person's permission reaches over voices: all of the council's, or those of some projects. */
export type Scope = 'all' | readonly string[]

export function scopeOf(person: Person | null, permission: Permission): Scope {
  const grants = person?.grants ?? []
  if (person && holds({ ...person, grants: grants.filter(({ scope }) => scope === 'council') }, permission))
    return 'all'
  return grants
    .filter(({ scope }) => kindOf(scope as never) === 'project' && holds(person, permission, scope))
    .map(({ scope }) => idOf(scope as never))
}

/** The condition that a row lies within: `projectId` is its column. */
export const within = (scope: Scope, projectId: RawBuilder<unknown>): RawBuilder<boolean> =>
  scope === 'all' ? sql<boolean>`true` : sql<boolean>`${projectId} = any(${[...scope]}::uuid[])`

/** Whether a voice of this project lies within; one of no project needs a permission for the whole council. */
export const mayFor = (person: Person | null, permission: Permission, projectId: string | null): boolean =>
  projectId ? holds(person, permission, subjectOf('project', projectId)) : scopeOf(person, permission) === 'all'
