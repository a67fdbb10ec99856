import { translated } from '../../../../../platform/words.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Prose } from '../../../../../ui/prose/prose.tsx'
import { Stats } from '../../../../../ui/stat/stat.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activity as activityPath, answers } from '../../../paths.ts'
import { EventSummary } from '../facts.tsx'
import * as paths from '../paths.ts'
import type { EventRow } from '../queries.ts'
import type { Photo, Report } from './queries.ts'
import { reportWords } from './words.ts'

export type ReportPage = {
  activity: Activity
  event: EventRow
  report: Report
  photos: readonly Photo[]
  notes: number
  answered: number
  language: Language
}

/** What happened, for everyone: words, numbers and pictures. */
export function reportView({ activity, event, report, photos, notes, answered, language }: ReportPage): View {
  const say = reportWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const title = translated(activity, 'title', language)
  const own = activityPath.to(at)
  const welsh = language === 'cy' && report.wordsCy
  return {
    title: say.title(title),
    section: 'events',
    back: { href: own, text: title },
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title(title)}</h1>
        <EventSummary event={event} language={language} />
        <Stats
          items={[
            { number: event.attended + event.walkIns, text: say.came, href: own },
            { number: notes, text: say.notes, href: answers.to(at) },
            { number: answered, text: say.answered, href: answers.to(at) },
          ]}
        />
        <Prose words={welsh || report.words} {...(language === 'cy' && !welsh ? { lang: 'en' } : {})} />
        {photos.length > 0 && (
          <Section id="photos" title={say.photos}>
            {photos.map((photo) => (
              <p class="govuk-body">
                <img
                  class="fm-picture"
                  src={paths.photo.to({ ...at, photo: photo.id })}
                  alt={photo.alt}
                  width={photo.width ?? undefined}
                  height={photo.height ?? undefined}
                  loading="lazy"
                />
              </p>
            ))}
          </Section>
        )}
      </>
    ),
  }
}
