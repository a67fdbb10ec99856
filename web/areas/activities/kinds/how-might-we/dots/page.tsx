import { withQuery } from '../../../../../platform/paths.ts'
import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { addressOf, type Found } from '../address.ts'
import { readDefinition } from '../definition.ts'
import * as paths from '../paths.ts'
import type { Idea } from '../queries.ts'
import { hmwWords } from '../words.ts'

export type DotsPage = Found & {
  ideas: readonly Idea[]
  next: string | undefined
  after: string
  /** What the boxes hold, by idea. */
  typed: ReadonlyMap<string, string>
  /** Dots that this person put on ideas that are not on this page. */
  elsewhere: number
  errors: Record<string, string>
  token: string
  language: Language
}

export const nameOf = (idea: string): string => `dots-${idea}`

/** A number of dots beside each idea, and one button for all of them. */
export function dotsView(page: DotsPage): View {
  const { activity, question, ideas, typed, elsewhere, errors, language } = page
  const say = hmwWords[language]
  const { dots, each } = readDefinition(activity.definition)
  const to = { ...addressOf(activity), question: question.key }
  const mine = ideas.reduce((sum, { id }) => sum + (Number(typed.get(id)) || 0), 0)
  const left = dots - elsewhere - mine
  return {
    title: `${say.put}: ${translated(activity, 'title', language)}`,
    error: Object.values(errors).some(Boolean),
    form: true,
    noindex: true,
    back: { href: paths.question.to(to), text: say.back },
    scripts: ['dots'],
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={{ '': ideas[0] ? nameOf(ideas[0].id) : '' }}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{say.put}</span>
          {question[language] || question.en}
        </h1>
        <p class="govuk-body-l">{say.putLead(dots, each)}</p>
        {ideas.length ? (
          <PostForm
            action={page.after ? withQuery(paths.dots.to(to), { after: page.after }) : paths.dots.to(to)}
            token={page.token}
            language={language}
            data={{
              'data-dots-total': String(dots - elsewhere),
              'data-dots-left': say.leftLine,
              'data-dots-over': say.overLine,
              'data-dots-more': say.more,
              'data-dots-less': say.less,
            }}
          >
            <p class="govuk-body fm-dots__left" role="status" data-dots-line="yes">
              {left >= 0 && say.left(left)}
            </p>
            {ideas.map((idea) => (
              <OneIdea idea={idea} page={page} each={each} />
            ))}
            <p class="govuk-body">
              {say.once[activity.identityLevel === 'open' ? 'open' : 'account']} {say.takeBack}
            </p>
            <Button preventDoubleClick>{say.save}</Button>
          </PostForm>
        ) : (
          <p class="govuk-body">{say.noneDots}</p>
        )}
        {(page.next || page.after) && (
          <Pagination
            {...(page.after ? { previous: { href: paths.dots.to(to), text: say.newer } } : {})}
            {...(page.next
              ? { next: { href: withQuery(paths.dots.to(to), { after: page.next }), text: say.older } }
              : {})}
          />
        )}
      </>
    ),
  }
}

function OneIdea({ idea, page, each }: { idea: Idea; page: DotsPage; each: number }) {
  const { typed, errors, language } = page
  const say = hmwWords[language]
  const name = nameOf(idea.id)
  const words = `${name}-words`
  return (
    <div class="fm-dots__idea">
      <div id={words} {...(idea.language === language ? {} : { lang: idea.language })}>
        {idea.words.split(/\n+/).map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        <p class="fm-meta" lang={language}>
          {say.by(idea.name ?? say.resident, formatDate(idea.givenAt, language))}
        </p>
      </div>
      <Input
        name={name}
        label={say.onIdea}
        width={3}
        inputmode="numeric"
        autocomplete="off"
        value={typed.get(idea.id) ?? ''}
        error={errors[name]}
        attributes={{ 'aria-describedby': words, 'data-dots': String(each) }}
      />
    </div>
  )
}
