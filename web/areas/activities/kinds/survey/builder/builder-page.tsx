import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../../../ui/error-summary/error-summary.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk } from '../../../paths.ts'
import { type Definition, questionsOf, type Section } from '../definition.ts'
import * as paths from '../paths.ts'
import { QuestionRow } from './question-row.tsx'

export type BuilderPage = {
  activity: Activity
  definition: Definition
  problems: readonly { sentence: string; href: string }[]
  locked: boolean
  token: string
  typed: { title: string; 'title-cy': string }
  errors: Readonly<Record<string, string>>
}

/** All questions of a survey, in their sections, with what has to be mended on top. */
export function builderView(page: BuilderPage): View {
  const { activity, definition, problems, locked, token, errors } = page
  const at = { activity: activity.id }
  const count = questionsOf(definition).length
  return {
    title: `Questions of ${activity.title}`,
    staff: true,
    section: 'projects',
    form: true,
    error: Object.keys(errors).length > 0,
    back: { href: activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        {count > 0 && problems.length > 0 && (
          <ErrorSummary
            title="Mend this before people can answer"
            errors={problems.map(({ sentence, href }) => ({ text: sentence, href }))}
          />
        )}
        <h1 class="govuk-heading-l">Questions of {activity.title}</h1>
        {locked && (
          <InsetText>
            People can answer this survey, so what it asks stays as it is. You can mend words and say why: what stood
            there before is kept.
          </InsetText>
        )}
        <ul class="govuk-list">
          <Way href={paths.walk.to(at)} text="Walk through it as a resident" />
          <Way href={paths.quotas.to(at)} text={`Limits on answers (${definition.quotas.length})`} />
          <Way href={paths.versions.to(at)} text="What was changed" />
          {!locked && <Way href={paths.copy.to(at)} text="Copy the questions of another survey" />}
        </ul>
        {count === 0 && (
          <Empty title="No questions yet">
            Name a first section, then add its questions. After the last question people are asked where they live,
            whether their words may be shown, and whether they want to hear what happens.
          </Empty>
        )}
        {definition.sections.map((section, n) => (
          <SectionPart page={page} section={section} first={n === 0} last={n === definition.sections.length - 1} />
        ))}
        {!locked && (
          <PostForm action={paths.sections.to(at)} token={token}>
            <h2 class="govuk-heading-m" id="add">
              Add a section
            </h2>
            <input type="hidden" name="version" value={String(activity.version)} />
            <SectionTitle typed={page.typed} errors={errors} />
            <Button variant="secondary">Add this section</Button>
          </PostForm>
        )}
      </>
    ),
  }
}

const Way = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a class="govuk-link" href={href}>
      {text}
    </a>
  </li>
)

export const SectionTitle = ({ typed, errors }: Pick<BuilderPage, 'typed' | 'errors'>) => (
  <>
    <Input
      name="title"
      label="Title of the section"
      hint="People see it above the first question of the section"
      value={typed.title}
      error={errors['title']}
      autocomplete="off"
      spellcheck
    />
    <Input
      name="title-cy"
      label="In Welsh (optional)"
      value={typed['title-cy']}
      error={errors['title-cy']}
      autocomplete="off"
      attributes={{ lang: 'cy' }}
    />
  </>
)

type SectionProps = { page: BuilderPage; section: Section; first: boolean; last: boolean }

function SectionPart({ page, section, first, last }: SectionProps) {
  const { activity, definition, locked, token } = page
  const at = { activity: activity.id, section: section.key }
  const questions = questionsOf(definition)
  return (
    <section class="fm-section" id={section.key} aria-labelledby={`${section.key}-title`}>
      <h2 class="govuk-heading-m" id={`${section.key}-title`}>
        {section.title.en}
      </h2>
      {section.questions.map((question) => (
        <QuestionRow
          activity={activity}
          definition={definition}
          question={question}
          number={questions.indexOf(question) + 1}
          of={questions.length}
          locked={locked}
          token={token}
        />
      ))}
      {section.questions.length === 0 && <p class="govuk-body">No questions in this section yet.</p>}
      {!locked && (
        <>
          <p class="govuk-body">
            <a class="govuk-link" href={paths.newQuestion.to(at)}>
              Add a question<span class="govuk-visually-hidden"> to {section.title.en}</span>
            </a>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={paths.section.to(at)}>
              Change the title<span class="govuk-visually-hidden"> of {section.title.en}</span>
            </a>
          </p>
          <PostForm action={paths.sectionMove.to(at)} token={token} class="govuk-button-group">
            <input type="hidden" name="version" value={String(activity.version)} />
            {!first && (
              <Button variant="secondary" name="by" value="up">
                Move the section up<span class="govuk-visually-hidden">: {section.title.en}</span>
              </Button>
            )}
            {!last && (
              <Button variant="secondary" name="by" value="down">
                Move the section down<span class="govuk-visually-hidden">: {section.title.en}</span>
              </Button>
            )}
          </PostForm>
        </>
      )}
    </section>
  )
}
