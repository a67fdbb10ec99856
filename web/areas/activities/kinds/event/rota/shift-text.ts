import { formatTime } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'

/** "9am to 11am" */
export const clockText = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, language: Language): string =>
  `${formatTime(startsAt, language)} ${language === 'cy' ? 'tan' : 'to'} ${formatTime(endsAt, language)}`

/** "Setting up, 9am to 11am" */
export const shiftLine = (shift: { role: string; startsAt: Date; endsAt: Date }, language: Language): string =>
  `${shift.role}, ${clockText(shift, language)}`
