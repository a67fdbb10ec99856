import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { findAnyProject } from '../find/find-project.ts'
import type { Project } from '../types.ts'
import type { Brief } from './rules.ts'

/** The project of a deed, locked until the deed is done. */
export async function lockProject(tx: Tx, id: string): Promise<Project | undefined> {
  if (!isId(id)) return undefined
  await sql`select from projects where id = ${id} for update`.execute(tx)
  return findAnyProject(tx, { id })
}

export const briefOf = (project: Project): Brief => ({
  kind: project.kind,
  title: project.title,
  purpose: project.purpose,
  canChange: project.canChange,
  cannotChange: project.cannotChange,
  decider: project.decider,
  decideBy: project.decideBy,
  contactName: project.contactName,
  contactEmail: project.contactEmail,
  startsOn: project.startsOn,
  endsOn: project.endsOn,
  noDocumentsReason: project.noDocumentsReason,
  noUnknownsReason: project.noUnknownsReason,
  translations: project.translations,
})
