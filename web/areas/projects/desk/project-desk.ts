import type { Panel } from '../../../platform/subjects.ts'
import type { Essential } from '../publication/rules.ts'
import type { Project, ProjectDetail } from '../types.ts'

/** What the desk of one project is drawn from. */
export type ProjectDesk = {
  project: Project
  detail: ProjectDetail
  lacks: readonly Essential[]
  may: Record<'edit' | 'publish' | 'activities' | 'themes' | 'decisions' | 'posts', boolean>
  panels: readonly Panel[]
  token: string
  failed: { at: Date; why: string } | undefined
}
