import { affinity } from './affinity/affinity.ts'
import { conversation } from './conversation/conversation.ts'
import { draft } from './draft/draft.ts'
import { event } from './event/event.ts'
import { howMightWe } from './how-might-we/how-might-we.ts'
import { ideas } from './ideas/ideas.ts'
import type { Kind } from './kind.ts'
import { opinionMap } from './opinion-map/opinion-map.ts'
import { placesMap } from './places-map/places-map.ts'
import { priorities } from './priorities/priorities.ts'
import { questionsAnswers } from './questions-answers/questions-answers.ts'
import { quickPoll } from './quick-poll/quick-poll.ts'
import { solutions } from './solutions/solutions.ts'
import { stories } from './stories/stories.ts'
import { survey } from './survey/survey.ts'

/** The ways of taking part: the one list. A new way is a folder here and a line in this list. */
export const kinds: readonly Kind[] = [
  conversation,
  survey,
  priorities,
  opinionMap,
  ideas,
  event,
  quickPoll,
  questionsAnswers,
  placesMap,
  stories,
  affinity,
  draft,
  howMightWe,
  solutions,
]

export function kindNamed(name: string): Kind {
  const found = kinds.find(({ kind }) => kind === name)
  if (!found) throw new RangeError(`no kind of activity is called ${name}`)
  return found
}

/** A kind within a sentence: "conversation". */
export function calledInText(kind: string): string {
  const { inText, name } = kindNamed(kind)
  return inText ?? name.en.toLowerCase()
}
