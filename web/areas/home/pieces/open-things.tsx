import { speak } from '../../../platform/words.ts'
import { formatDate, plural, timeLeft } from '../../../ui/layout/format.ts'
import { OpenList, type OpenThing as Row } from '../../../ui/layout/open-list.tsx'
import type { Language } from '../../../ui/layout/view.ts'
import { words } from './words.ts'

/** Something a person can take part in now, with what they need to know before they open it. */
export type OpenThing = {
  title: string
  href: string
  /** The way of taking part: "Survey". */
  kind: string
  question: string
  /** Names of wards; empty for the whole council. */
  place: string
  closesAt: Date | null
  minutes: number
  received: number
}

/** What can be done now, as a row of the list: how long is left stands out. */
export function openRow(
  { title, href, kind, question, place, closesAt, minutes, received }: OpenThing,
  now: Date,
  language: Language,
): Row {
  const say = speak(words, language)
  return {
    title,
    href,
    text: question,
    left: closesAt ? timeLeft(closesAt, now, language) : say.noEnd,
    facts: [
      kind,
      place,
      ...(closesAt ? [say.until(formatDate(closesAt, language))] : []),
      plural(minutes, say.minutes, language),
      ...(received > 0 ? [plural(received, say.took, language)] : []),
    ],
  }
}

export const OpenThings = ({
  things,
  now,
  language,
}: {
  things: readonly OpenThing[]
  now: Date
  language: Language
}) => <OpenList things={things.map((thing) => openRow(thing, now, language))} />
