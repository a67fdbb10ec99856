import { excerptOf } from '../../../../../platform/excerpt.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Bars } from '../../../../../ui/chart/bars.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { project as projectPath } from '../../../../projects/paths.ts'
import { voice as voicePath } from '../../../../voices/paths.ts'
import * as activityPaths from '../../../paths.ts'
import { addressOf, type Found } from '../address.ts'
import * as paths from '../paths.ts'
import type { Idea } from '../queries.ts'
import { hmwWords } from '../words.ts'
import { RestsOn } from './rests-on.tsx'
import type { Source } from './sources.ts'

export type QuestionPage = Found & {
  sources: readonly Source[]
  ideas: readonly Idea[]
  next: string | undefined
  first: boolean
  open: boolean
  /** The dots of each idea are for everybody to see. */
  results: boolean
  language: Language
}

/** One question: what it grew out of, the ideas against it, and where the dots lie once they are shown. */
export function questionView(page: QuestionPage): View {
  const { activity, question, ideas, open, results, language } = page
  const say = hmwWords[language]
  const at = addressOf(activity)
  const to = { ...at, question: question.key }
  const asked = question[language] || question.en
  return {
    title: asked,
    section: 'projects',
    breadcrumbs: [
      { href: projectPath.to({ project: at.project }), text: translated(activity.project, 'title', language) },
      { href: activityPaths.activity.to(at), text: translated(activity, 'title', language) },
    ],
    body: (
      <>
        <h1 class="govuk-heading-l">{asked}</h1>
        <RestsOn sources={page.sources} language={language} />
        {open && (
          <div class="govuk-button-group">
            <Button href={paths.newIdea.to(to)}>{say.share}</Button>
            {ideas.length > 0 && (
              <Button variant="secondary" href={paths.dots.to(to)}>
                {say.put}
              </Button>
            )}
          </div>
        )}
        {results && ideas.length > 0 && page.first && <Ranked ideas={ideas} language={language} />}
        <Section id="ideas" title={say.all}>
          {!results && ideas.length > 0 && <p class="govuk-body">{say.later}</p>}
          {ideas.map((idea) => (
            <Quote
              href={voicePath.to({ voice: idea.id })}
              by={[
                ...(results ? [say.dots(idea.dots)] : []),
                say.by(idea.name ?? say.resident, formatDate(idea.givenAt, language)),
              ].join(' · ')}
              {...(idea.language === language ? {} : { lang: idea.language })}
            >
              {idea.words}
            </Quote>
          ))}
          {ideas.length === 0 && <p class="govuk-body">{say.none}</p>}
          {(page.next || !page.first) && (
            <Pagination
              {...(page.first ? {} : { previous: { href: paths.question.to(to), text: say.newer } })}
              {...(page.next
                ? { next: { href: withQuery(paths.question.to(to), { after: page.next }), text: say.older } }
                : {})}
            />
          )}
        </Section>
      </>
    ),
  }
}

const ranked = 15

/** The ideas with most dots as bars, with the table behind. */
function Ranked({ ideas, language }: { ideas: readonly Idea[]; language: Language }) {
  const say = hmwWords[language]
  const [first] = ideas
  const dotted = ideas.filter(({ dots }) => dots > 0).slice(0, ranked)
  return (
    <Section id="dots" title={say.results}>
      {first && dotted.length ? (
        <Bars
          id="ranked"
          title={say.finding(excerptOf(first.words, 90), first.dots, first.people)}
          head={say.table}
          language={language}
          bars={dotted.map((idea, index) => ({
            label: excerptOf(idea.words, 90),
            value: idea.dots,
            highlight: index === 0,
          }))}
        />
      ) : (
        <p class="govuk-body">{say.noDots}</p>
      )}
    </Section>
  )
}
