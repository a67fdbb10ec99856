import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Bars } from '../../../../../ui/chart/bars.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { Prose } from '../../../../../ui/prose/prose.tsx'
import type { Activity } from '../../../activity/types.ts'
import { named } from '../address.ts'
import { numberOf } from '../definition.ts'
import * as paths from '../paths.ts'
import type { Answer, Comment } from '../queries.ts'
import { standNames, stands } from '../stands.ts'
import type { Tally } from '../tally.ts'
import { draftWords } from '../words.ts'
import { Said } from './said.tsx'
import { crumbs } from './text-page.tsx'

export type ParagraphPage = {
  activity: Activity
  /** Empty for the whole draft. */
  id: string
  /** Its words, and the newest version that has it; undefined for the whole. */
  stands: { number: number; text: string } | undefined
  /** The version that stands now. */
  newest: number
  changed: number
  tally: Tally
  comments: readonly Comment[]
  next: string | undefined
  first: boolean
  answers: readonly Answer[]
  open: boolean
  language: Language
}

/** One paragraph: its words, what people think of it and said, and what the council answers. */
export function paragraphView(page: ParagraphPage): View {
  const { activity, id, tally, language } = page
  const say = draftWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const to = { ...at, paragraph: named(id) }
  const gone = page.stands && page.stands.number < page.newest
  const title = id ? say.paragraph(numberOf(id)) : say.aboutWhole
  return {
    title: `${title}: ${activity.title}`,
    section: 'projects',
    breadcrumbs: [...crumbs(activity, language), { href: paths.text.to(at), text: say.title }],
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        {gone && page.stands && (
          <InsetText>
            <p class="govuk-body">{say.removed(page.stands.number + 1)}</p>
            <a class="govuk-link" href={withQuery(paths.text.to(at), { version: String(page.stands.number) })}>
              {say.readOld(page.stands.number)}
            </a>
          </InsetText>
        )}
        {page.stands && (
          <blockquote class="fm-draft__words" {...(language === 'en' ? {} : { lang: 'en' })}>
            <Prose words={page.stands.text.replace(/^#{1,6} /, '')} />
          </blockquote>
        )}
        {!gone && id && page.changed > 1 && (
          <p class="govuk-body-s">
            <a class="govuk-link" href={paths.changesOf.to({ ...at, number: String(page.changed) })}>
              {say.changesOf(page.changed)}
            </a>
          </p>
        )}
        {page.open && !gone && <Button href={paths.newComment.to(to)}>{id ? say.sayHere : say.sayWhole}</Button>}
        <Answers answers={page.answers} language={language} />
        {tally.total > 0 && (
          <Bars
            id="stands"
            title={say.stands}
            head={say.table}
            language={language}
            bars={stands.map((stand) => ({ label: standNames[language][stand], value: tally[stand] }))}
          />
        )}
        <Section id="said" title={say.said}>
          {tally.total > 0 && <p class="govuk-body">{say.shownOf(page.comments.length, tally.total)}</p>}
          {page.comments.length ? (
            <Said comments={page.comments} changed={page.changed} language={language} />
          ) : (
            <p class="govuk-body">{say.noneHere}</p>
          )}
          {(page.next || !page.first) && (
            <Pagination
              {...(page.first ? {} : { previous: { href: paths.paragraph.to(to), text: say.newer } })}
              {...(page.next
                ? { next: { href: withQuery(paths.paragraph.to(to), { after: page.next }), text: say.olderOnes } }
                : {})}
            />
          )}
        </Section>
      </>
    ),
  }
}

/** What the council says stands before what people said; earlier answers stay. */
export function Answers({ answers, language }: { answers: readonly Answer[]; language: Language }) {
  const say = draftWords[language]
  return (
    <>
      {answers.map(({ answer, at }, index) => (
        <Section
          id={`answer-${answers.length - index}`}
          title={(index ? say.earlier : say.council)(formatDate(at, language))}
        >
          {answer.split(/\n+/).map((line) => (
            <p class={index ? 'govuk-body' : 'govuk-body-l'} {...(language === 'en' ? {} : { lang: 'en' })}>
              {line}
            </p>
          ))}
        </Section>
      ))}
    </>
  )
}
