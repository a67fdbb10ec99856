import { formatDate } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { Timeline } from '../../../../../ui/timeline/timeline.tsx'
import * as paths from '../../../paths.ts'
import type { Idea } from '../queries.ts'
import { ideaWords, statusNames } from '../words.ts'
import type { IdeaPage } from './idea-page.tsx'
import { type Event, eventsOf } from './story.ts'
import { showingWords } from './words.ts'

/** What happened to an idea, from the day it was shared. */
export function StoryOf({
  page,
}: {
  page: Pick<IdeaPage, 'at' | 'idea' | 'answers' | 'joins' | 'related' | 'language'>
}) {
  const { idea, answers, joins, language } = page
  return (
    <Timeline
      steps={eventsOf(idea, answers, joins).map((event) => ({
        ...stepOf(event, page),
        date: formatDate(event.at, language),
        dateTime: event.at.toISOString(),
      }))}
    />
  )
}

function stepOf(
  event: Event,
  {
    at,
    idea,
    related,
    language,
  }: { at: IdeaPage['at']; idea: Idea; related: ReadonlyMap<string, Idea>; language: Language },
): { title: string; text?: string; href?: string; by?: string } {
  const say = showingWords[language]
  if (event.what === 'proposed') return { title: say.proposed, by: idea.name ?? ideaWords[language].resident }
  if (event.what === 'answered')
    return { title: say.answered(statusNames[language][event.said.status]), text: event.said.answer }
  const other = related.get(event.other)
  const sentence = {
    'merged-here': say.mergedHere,
    'merged-away': say.mergedAway,
    'merge-undone': say.mergeUndone,
    'split-from': say.splitFrom,
    'split-into': say.splitInto,
    'split-undone': say.splitUndone,
  }[event.what]
  return {
    title: sentence(other?.title ?? say.notShown),
    ...(other
      ? { href: paths.idea.to({ ...at, idea: other.id }), by: other.name ?? ideaWords[language].resident }
      : {}),
    ...(event.why ? { text: say.why(event.why) } : {}),
  }
}
