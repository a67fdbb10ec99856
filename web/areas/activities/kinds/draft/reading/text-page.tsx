import type { Paragraph } from '../../../../../platform/paragraphs.ts'
import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Prose } from '../../../../../ui/prose/prose.tsx'
import { project as projectPath } from '../../../../projects/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as activityPaths from '../../../paths.ts'
import { isHeading, numberOf, plain } from '../definition.ts'
import * as paths from '../paths.ts'
import { type Tally, tallyOf } from '../tally.ts'
import { draftWords } from '../words.ts'

export type TextPage = {
  activity: Activity
  version: { number: number; at: Date; paragraphs: readonly Paragraph[] }
  /** A newer version stands. */
  old: boolean
  tallies: ReadonlyMap<string, Tally>
  open: boolean
  language: Language
}

export const crumbs = (activity: Activity, language: Language) => [
  {
    href: projectPath.to({ project: activity.project.slug }),
    text: translated(activity.project, 'title', language),
  },
  {
    href: activityPaths.activity.to({ project: activity.project.slug, activity: activity.slug }),
    text: translated(activity, 'title', language),
  },
]

/** The draft to read in peace: numbers in the margin, and beside each paragraph how many comments it has. */
export function textView(page: TextPage): View {
  const { activity, version, language, open } = page
  const say = draftWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const headings = version.paragraphs.filter(({ text }) => isHeading(text))
  const title = translated(activity, 'title', language)
  return {
    title: `${say.title}: ${title}`,
    section: 'projects',
    width: 'wide',
    breadcrumbs: crumbs(activity, language),
    ...(page.old ? { noindex: true } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        {page.old && (
          <InsetText>
            <p class="govuk-body">{say.older(version.number)}</p>
            <a class="govuk-link" href={paths.text.to(at)}>
              {say.newest}
            </a>
          </InsetText>
        )}
        <p class="govuk-body">{open ? say.how : say.closed}</p>
        <p class="govuk-body-s">
          {say.version(version.number, formatDate(version.at, language))}.{' '}
          <a class="govuk-link" href={paths.changes.to(at)}>
            {say.versions}
          </a>
        </p>
        {headings.length > 1 && (
          <nav aria-label={say.contents}>
            <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{say.contents}</h2>
            <ul class="govuk-list">
              {headings.map(({ id, text }) => (
                <li>
                  <a class="govuk-link" href={`#${id}`}>
                    {plain(text)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div class="fm-draft">{drawn(page)}</div>
        <Section id="whole" title={say.aboutWhole}>
          <p class="govuk-body">{say.wholeText}</p>
          {(tallyOf(page.tallies, '').total > 0 || !open) && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.paragraph.to({ ...at, paragraph: 'whole' })}>
                {say.many(tallyOf(page.tallies, '').total)}
                <span class="govuk-visually-hidden">: {say.whole}</span>
              </a>
            </p>
          )}
          {open && (
            <Button variant="secondary" href={paths.newComment.to({ ...at, paragraph: 'whole' })}>
              {say.sayWhole}
            </Button>
          )}
        </Section>
      </>
    ),
  }
}

/** Headings keep their order: none is more than one step below the one before. */
function drawn({ activity, version, tallies, open, language }: TextPage) {
  const say = draftWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  let depth = 1
  return version.paragraphs.map(({ id, text }) => {
    const marks = /^#{1,6}/.exec(text)?.[0].length
    if (marks) depth = Math.min(marks + 1, depth + 1, 4)
    const { total } = tallyOf(tallies, id)
    const number = numberOf(id)
    const to = { ...at, paragraph: number }
    const href = total || !open ? paths.paragraph.to(to) : paths.newComment.to(to)
    return (
      <div class="fm-draft__paragraph" id={id}>
        <span class="fm-draft__number" aria-hidden="true">
          {number}
        </span>
        <Prose
          words={text}
          headingLevel={marks ? (depth as 2 | 3 | 4) : 2}
          {...(language === 'en' ? {} : { lang: 'en' })}
        />
        <p class="fm-draft__count">
          {(total > 0 || open) && (
            <a class={total ? 'govuk-link' : 'govuk-link fm-draft__none'} href={href}>
              {say.many(total)}
              <span class="govuk-visually-hidden">: {say.paragraph(number)}</span>
            </a>
          )}
        </p>
      </div>
    )
  })
}
