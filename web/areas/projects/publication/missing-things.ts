import type { Acting } from '../../../platform/acting.ts'
import type { Tx } from '../../../platform/db.ts'
import { type Obstacle, subjectOf } from '../../../platform/subjects.ts'
import { projectDetail } from '../find/project-detail.ts'
import * as paths from '../paths.ts'
import type { Project } from '../types.ts'
import { type Essential, missing } from './rules.ts'
import { missingWords } from './words.ts'

/** Where each missing thing is mended. */
export function mendAt(name: Essential, project: string): string {
  switch (name) {
    case 'title':
    case 'purpose':
    case 'influence':
    case 'decision':
    case 'contact':
      return paths.editBrief.to({ project, part: name })
    case 'level':
      return paths.editLevel.to({ project })
    case 'documents':
      return paths.documents.to({ project })
    case 'unknowns':
      return paths.deskUnknowns.to({ project })
    case 'stages':
      return paths.stages.to({ project })
  }
}

/** Everything that stands in the way of publishing, what other areas ask included. */
export async function obstaclesToPublish(tx: Tx, at: Acting, project: Project): Promise<Obstacle[]> {
  const own = missing(project, await projectDetail(tx, project.id, at.now)).map((name) => ({
    sentence: missingWords[name],
    href: mendAt(name, project.id),
  }))
  return [...own, ...(await at.house.obstacles(tx, subjectOf('project', project.id), 'project.published', at.now))]
}
