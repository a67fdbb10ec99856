import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { deskPage } from '../desk/frame.tsx'
import * as paths from '../paths.ts'
import type { Project, Unknown } from '../types.ts'

type List = {
  project: Project
  unknowns: readonly Unknown[]
  token: string
  once: string
  question: string
  reason: string
  errors?: { question?: string; noUnknownsReason?: string } | undefined
}

/** What nobody knows yet, said in public: the open questions and those that have an answer. */
export function unknownsPage({ project, unknowns, token, once, question, reason, errors }: List): View {
  return deskPage({
    project,
    title: 'What nobody knows yet',
    errors,
    children: (
      <>
        <p class="govuk-body">
          Saying what is open tells people that nothing is decided behind their backs. While a conversation is open
          there is at least one question here, or a reason.
        </p>
        {unknowns.length === 0 ? (
          <Empty title="Questions will be listed here">
            Begin with what you would ask a friend who knows more than you.
          </Empty>
        ) : (
          <Table
            caption="Questions"
            captionSize="m"
            head={['Question', 'Asked', 'Answer']}
            firstCellIsHeader
            rows={unknowns.map((unknown) => [
              unknown.question,
              formatDate(unknown.addedAt),
              unknown.answer ?? (
                <>
                  <a class="govuk-link" href={paths.unknownAnswer.to({ project: project.id, unknown: unknown.id })}>
                    Answer<span class="govuk-visually-hidden"> “{unknown.question}”</span>
                  </a>
                  {' or '}
                  <a class="govuk-link" href={paths.editUnknown.to({ project: project.id, unknown: unknown.id })}>
                    change<span class="govuk-visually-hidden"> “{unknown.question}”</span>
                  </a>
                </>
              ),
            ])}
          />
        )}
        <PostForm action={paths.deskUnknowns.to({ project: project.id })} token={token} once={once}>
          <Input
            name="question"
            label={{ text: 'Add a question', size: 's' }}
            value={question}
            error={errors?.question}
          />
          <Button preventDoubleClick>Add it</Button>
        </PostForm>
        {(errors?.noUnknownsReason || !unknowns.some(({ answer }) => answer === null)) && (
          <PostForm action={paths.noUnknowns.to({ project: project.id })} token={token}>
            <Textarea
              name="noUnknownsReason"
              rows={3}
              label={{ text: 'Or say why everything is known', size: 's' }}
              hint="Everyone can read this"
              value={reason}
              error={errors?.noUnknownsReason}
            />
            <Button variant="secondary" preventDoubleClick>
              Save the reason
            </Button>
          </PostForm>
        )}
      </>
    ),
  })
}

type Answer = {
  project: Project
  unknown: Unknown
  last: boolean
  token: string
  answer: string
  reason: string
  errors?: { answer?: string; reason?: string } | undefined
}

/** Closing a question with its answer. */
export function answerPage({ project, unknown, last, token, answer, reason, errors }: Answer): View {
  return deskPage({
    project,
    title: unknown.question,
    errors,
    children: (
      <PostForm action={paths.unknownAnswer.to({ project: project.id, unknown: unknown.id })} token={token}>
        <Textarea
          name="answer"
          rows={5}
          label={{ text: 'What is the answer?', size: 's' }}
          hint="Everyone can read this. The question stays, with its answer"
          value={answer}
          error={errors?.answer}
        />
        {last && (
          <Textarea
            name="reason"
            rows={3}
            label={{ text: 'This is the last open question. Why is everything else known?', size: 's' }}
            hint="Or go back and add another question first"
            value={reason}
            error={errors?.reason}
          />
        )}
        <Button preventDoubleClick>Save the answer</Button>
      </PostForm>
    ),
  })
}

type Edit = {
  project: Project
  unknown: Unknown
  token: string
  question: string
  cy: string
  error?: string | undefined
}

export function editUnknownPage({ project, unknown, token, question, cy, error }: Edit): View {
  return deskPage({
    project,
    title: 'Change a question',
    errors: { question: error },
    children: (
      <PostForm action={paths.editUnknown.to({ project: project.id, unknown: unknown.id })} token={token}>
        <Input name="question" label={{ text: 'Question', size: 's' }} value={question} error={error} />
        <Input
          name="question-cy"
          label={{ text: 'Question in Welsh (optional)', size: 's' }}
          value={cy}
          attributes={{ lang: 'cy' }}
        />
        <Button preventDoubleClick>Save</Button>
      </PostForm>
    ),
  })
}
