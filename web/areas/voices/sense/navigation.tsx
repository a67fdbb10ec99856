import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import { themesDesk } from '../paths.ts'
import * as paths from './paths.ts'

export type Room = 'themes' | 'suggestions' | 'reading' | 'checks' | 'rules' | 'quotes' | 'coverage'

const rooms: [Room, string, (subject: string) => string][] = [
  ['themes', 'Themes', (subject) => themesDesk.to({ subject })],
  ['suggestions', 'Suggestions', (subject) => paths.suggestions.to({ subject })],
  ['reading', 'Read and check', (subject) => paths.reading.to({ subject })],
  ['checks', 'Second reader', (subject) => paths.checks.to({ subject })],
  ['rules', 'Rules', (subject) => paths.rules.to({ subject })],
  ['quotes', 'Quotes', (subject) => paths.quotes.to({ subject })],
  ['coverage', 'Coverage', (subject) => paths.coverage.to({ subject })],
]

/** The rooms in which a project's voices are made sense of. */
export const Rooms = ({ subject, room }: { subject: string; room: Room }) => (
  <SubNavigation
    label="Making sense of voices"
    items={rooms.map(([key, text, to]) => ({ href: to(subject), text, current: key === room }))}
  />
)
