import { speak } from '../../../../platform/words.ts'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { formatDate } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import { Timeline } from '../../../../ui/timeline/timeline.tsx'
import { feedOf, followOf } from '../../../publishing/paths.ts'
import type { ProjectData } from '../data.ts'
import { words as about } from '../words/about.ts'
import { words } from '../words/thread.ts'

export function Updates({ data }: { data: ProjectData }) {
  const { id, updates, language } = data
  const say = speak(words, language)
  const subject = `project:${id}`
  return (
    <Section
      id="updates"
      title={say.updates}
      {...(data.public ? { more: { href: followOf(subject), text: speak(about, language).follow } } : {})}
    >
      {updates.length === 0 ? (
        <Empty title={say.updatesEmpty.title}>{say.updatesEmpty.text}</Empty>
      ) : (
        <>
          <Timeline
            steps={updates.map(({ title, summary, href, at }) => ({
              title,
              href,
              date: formatDate(at, language),
              dateTime: at.toISOString(),
              text: summary || undefined,
            }))}
          />
          <p class="govuk-body">
            <a class="govuk-link" href={feedOf(subject)}>
              {say.updatesAll}
            </a>
          </p>
        </>
      )}
    </Section>
  )
}
