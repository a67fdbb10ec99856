import { Button } from '../../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { ThemeSize } from '../../../../voices/index.ts'
import type { Activity } from '../../../activity/types.ts'
import * as activityPaths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import * as paths from '../paths.ts'
import type { Figures } from '../queries.ts'
import { RestsOn } from '../showing/rests-on.tsx'
import type { Source } from '../showing/sources.ts'

export type AskingPage = {
  activity: Activity
  themes: readonly Pick<ThemeSize, 'id' | 'name' | 'size'>[]
  sources: ReadonlyMap<string, readonly Source[]>
  figures: ReadonlyMap<string, Figures>
  people: number
  typed: { words: string; themes: readonly string[] }
  errors: Record<string, string>
  may: boolean
  token: string
}

/** The questions with what they rest on, and the form for one more. */
export function askingView(page: AskingPage): View {
  const { activity, themes, figures, errors, typed, token } = page
  const { questions, dots } = readDefinition(activity.definition)
  return {
    title: `Questions: ${activity.title}`,
    error: Object.values(errors).some(Boolean),
    staff: true,
    section: 'projects',
    form: true,
    back: { href: activityPaths.activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ themes: 'themes' }} />
        <h1 class="govuk-heading-l">Questions, ideas and dots</h1>
        {page.people > 0 && (
          <p class="govuk-body">
            {page.people === 1 ? '1 person has' : `${page.people} people have`} put dots. Each has {dots}.{' '}
            <a class="govuk-link" href={paths.table.to({ activity: activity.id })}>
              Take out all ideas with their dots (CSV)
            </a>
          </p>
        )}
        {questions.map(({ key, en }) => {
          const { ideas = 0, dots = 0 } = figures.get(key) ?? {}
          return (
            <Section id={key} title={en}>
              <RestsOn sources={page.sources.get(key) ?? []} language="en" />
              <p class="govuk-body">
                <a class="govuk-link" href={paths.sorting.to({ activity: activity.id, question: key })}>
                  {ideas === 1 ? '1 idea' : `${ideas} ideas`}
                  <span class="govuk-visually-hidden">: {en}</span>
                </a>
                , {dots === 1 ? '1 dot' : `${dots} dots`}
              </p>
              {page.may && ideas === 0 && (
                <PostForm action={paths.askingRemoval.to({ activity: activity.id, question: key })} token={token}>
                  <Button variant="secondary">
                    Take this question away<span class="govuk-visually-hidden">: {en}</span>
                  </Button>
                </PostForm>
              )}
            </Section>
          )
        })}
        {page.may && (
          <Section id="new" title="Ask a question">
            {themes.length ? (
              <PostForm action={paths.asking.to({ activity: activity.id })} token={token}>
                <Checkboxes
                  name="themes"
                  legend="Which themes does it come from?"
                  hint="The public page shows them with how many voices are under each"
                  values={typed.themes}
                  error={errors['themes']}
                  items={themes.map(({ id, name, size }) => ({
                    value: id,
                    label: name,
                    hint: size === 1 ? '1 voice' : `${size} voices`,
                  }))}
                />
                <Textarea
                  name="words"
                  label="The question"
                  hint="Open enough for many ideas. For example: How might we make the walk to school safer?"
                  rows={2}
                  value={typed.words || 'How might we '}
                  error={errors['words']}
                  spellcheck
                />
                <Button preventDoubleClick>Add the question</Button>
              </PostForm>
            ) : (
              <Empty title="No themes yet">
                Questions come from what people said. Put voices of this project under themes first.
              </Empty>
            )}
          </Section>
        )}
      </>
    ),
  }
}
