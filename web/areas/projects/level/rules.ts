import { formKeys, levelKeys, type Project } from '../types.ts'
import type { LevelRefusal } from './words.ts'

export type LevelInput = { level: string; form: string; reason: string }

/** Why a level may not be set, if so. Once people rely on it, a change needs a reason that everyone can read. */
export function levelRefusal(
  { level, form, reason }: LevelInput,
  project: Pick<Project, 'level' | 'form' | 'publishedAt'>,
): LevelRefusal | undefined {
  if (!level) return 'level-missing'
  if (!(levelKeys as readonly string[]).includes(level)) return 'level-unknown'
  if (form && !(formKeys as readonly string[]).includes(form)) return 'form-unknown'
  if (form && level !== 'collaborate') return 'form-needs-collaborate'
  const changes = level !== project.level || (form || null) !== project.form
  if (project.publishedAt && changes && !reason) return 'reason-missing'
  if (reason.length > 1_000) return 'reason-too-long'
  return undefined
}
