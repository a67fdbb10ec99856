import type { SessionRefusal, TeamRefusal } from './rules.ts'

export const teamWords: Record<TeamRefusal, string> = {
  'person-missing': 'Choose a person',
  'shown-as-missing': 'Enter how people will read their name',
  'shown-as-too-long': 'Make it 120 characters or fewer',
}
export const sessionWords: Record<SessionRefusal, string> = {
  'title-missing': 'Enter what the meeting was about',
  'title-too-long': 'Make it 120 characters or fewer',
  'notes-too-long': 'Make the notes 5,000 characters or fewer',
  'day-missing': 'Enter a day that there is, like 19 6 2026',
  'kick-off-held': 'The kick-off is noted already. Note this one as another meeting',
}
