import { speak } from '../../../../platform/words.ts'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { formatDate, plural } from '../../../../ui/layout/format.ts'
import { OpenList } from '../../../../ui/layout/open-list.tsx'
import { Section } from '../../../../ui/layout/section.tsx'
import { openRow } from '../../pieces/open-things.tsx'
import { words as shared } from '../../pieces/words.ts'
import type { ProjectActivity, ProjectData } from '../data.ts'
import { words } from '../words/brief.ts'

/** What is open, what opens soon, and what is over but can still be read. */
export function TakePart({ data: { activities, preview, now, language } }: { data: ProjectData }) {
  const say = speak(words, language)
  const open = activities.filter(({ state, paused }) => state === 'open' && !paused)
  const rest = activities.filter((activity) => !open.includes(activity))
  return (
    <Section id="take-part" title={say.takePart}>
      {activities.length === 0 ? (
        <Empty title={say.takePartEmpty.title}>{say.takePartEmpty.text}</Empty>
      ) : (
        <OpenList
          things={[
            ...open.map((activity) => openRow(activity, now, language)),
            ...rest.map((activity) => ({
              title: activity.title,
              href: preview && activity.state === 'draft' ? undefined : activity.href,
              text: activity.question,
              left: left(activity, say, language),
              facts: activity.received > 0 ? [plural(activity.received, speak(shared, language).took, language)] : [],
            })),
          ]}
        />
      )}
    </Section>
  )
}

function left(
  { state, opensAt, closesAt }: ProjectActivity,
  say: typeof words.en,
  language: ProjectData['language'],
): string {
  if (state === 'draft') return say.planned(formatDate(opensAt, language))
  if (state === 'not-yet-open') return say.opens(formatDate(opensAt, language))
  if (state === 'open') return say.pausedNow
  return closesAt ? say.closed(formatDate(closesAt, language)) : say.over
}
