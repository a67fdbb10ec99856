import { translated } from '../../../platform/words.ts'
import { formatDateTime } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { type Door, endOf } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import * as paths from '../paths.ts'
import { embedWords } from './words.ts'

type Embed = { activity: Activity; door: Door; council: string; language: Language }

/** What another website shows in a frame: the question, and the way to the council's own page. Nothing is typed in a frame. */
export function embedView({ activity, door, council, language }: Embed): View {
  const say = embedWords[language]
  const question = translated(activity, 'question', language)
  const at = { project: activity.project.slug, activity: activity.slug }
  const end = endOf(activity)
  const open = door === 'open'
  return {
    title: question,
    embed: true,
    noindex: true,
    body: (
      <>
        <p class="fm-progress-words">{say.asks(council)}</p>
        <h1 class="govuk-heading-m">{question}</h1>
        <p class="govuk-body">
          <a
            class={open ? 'govuk-button' : 'govuk-link'}
            href={open ? paths.answer.to(at) : paths.activity.to(at)}
            target="_blank"
            rel="noopener"
          >
            {open ? say.answer : say.see}
          </a>
        </p>
        <p class="govuk-body-s">
          {open && end && `${say.closes(formatDateTime(end, language))} `}
          {door === 'not-yet-open' && `${say.notYet(formatDateTime(activity.opensAt, language))} `}
          {(door === 'closed' || door === 'paused') && `${say.closed} `}
          {say.newTab}
        </p>
      </>
    ),
  }
}

/** The few lines that another website's editor copies. */
export function embedCodeView({ activity, origin }: { activity: Activity; origin: string }): View {
  const src = `${origin}${paths.embed.to({ activity: activity.id })}`
  const snippet = `<iframe src="${src}" title="${activity.question.replace(/"/g, '&quot;')}" width="100%" height="300" loading="lazy" style="border:0"></iframe>`
  return {
    title: 'Put it on another website',
    staff: true,
    section: 'projects',
    back: { href: paths.activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    body: (
      <>
        <h1 class="govuk-heading-l">Put it on another website</h1>
        <p class="govuk-body">
          A school, a library or a local group can show this question on its own website. Give its editor these lines.
          The page shows the question, and opens our page to answer, so nobody types anything on a website that is not
          ours.
        </p>
        <Textarea name="snippet" label="Lines to copy" rows={4} value={snippet} attributes={{ readonly: true }} />
        <p class="govuk-body">
          On our own pages nothing has to be done: the question shows on the pages of its project and of its wards.{' '}
          <a class="govuk-link" href={src}>
            See how it looks
          </a>
        </p>
      </>
    ),
  }
}
