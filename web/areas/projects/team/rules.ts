import { isDay } from '../../../platform/typed-time.ts'
export type TeamRefusal = 'person-missing' | 'shown-as-missing' | 'shown-as-too-long'
export type SessionRefusal = 'title-missing' | 'title-too-long' | 'notes-too-long' | 'day-missing' | 'kick-off-held'

export function sessionRefusals(session: {
  title: string
  heldOn: string
  notes?: string
}): Partial<Record<'title' | 'heldOn' | 'notes' | 'kind', SessionRefusal>> {
  const found: Partial<Record<'title' | 'heldOn' | 'notes' | 'kind', SessionRefusal>> = {}
  if (!session.title) found.title = 'title-missing'
  else if (session.title.length > 120) found.title = 'title-too-long'
  if (!isDay(session.heldOn)) found.heldOn = 'day-missing'
  if ((session.notes?.length ?? 0) > 5_000) found.notes = 'notes-too-long'
  return found
}
export const shownAsRefusal = (shownAs: string): TeamRefusal | undefined =>
  !shownAs ? 'shown-as-missing' : shownAs.length > 120 ? 'shown-as-too-long' : undefined
