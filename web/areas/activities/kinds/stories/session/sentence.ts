import { formatDay, formatTime } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { type Session, sessionMoments } from '../definition.ts'
import { storyWords } from '../words.ts'

/** When and where a session is, and for whom. */
export function sessionSentence(session: Session, language: Language): string {
  const say = storyWords[language]
  const { begins, ends } = sessionMoments(session)
  const [day, from, until] = [formatDay(begins, language), formatTime(begins, language), formatTime(ends, language)]
  const when = `${say.sessionWhen(day, from, until, session.place)}.`
  return session.group ? `${when} ${say.sessionFor(session.group)}` : when
}
