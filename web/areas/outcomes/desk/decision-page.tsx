import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { TaskList } from '../../../ui/task-list/task-list.tsx'
import type { AdoptedIdea } from '../../activities/index.ts'
import { themesDesk } from '../../voices/paths.ts'
import * as paths from '../paths.ts'
import type { Decision, ResponseKind } from '../types.ts'
import { State } from './list-page.tsx'
import { TakenUp } from './taken-up.tsx'
import { responseNames, words } from './words.ts'

export type ThemeTask = {
  id: string
  name: string
  size: number
  response: ResponseKind | undefined
  elsewhere: boolean
}
type Props = {
  decision: Decision
  project: { id: string; title: string }
  themes: readonly ThemeTask[]
  /** Ideas that it takes up, and those that it could. */
  adopted: readonly AdoptedIdea[]
  adoptable: readonly { id: string; title: string; name: string | null; board: string }[]
  token: string
  errors?: Record<string, string>
}

const say = words.tasks

/** What a decision still needs, theme by theme, and its publishing. */
export function deskDecisionPage(props: Props): View {
  const { decision, project, themes, token, errors = {} } = props
  const { id, title, publishedAt, decidedBy, decidedOn, slug } = decision
  return {
    title,
    error: Object.keys(errors).length > 0,
    staff: true,
    section: 'projects',
    form: !publishedAt,
    back: { href: paths.projectDecisions.to({ project: project.id }), text: words.title },
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={Object.fromEntries(themes.map((theme, at) => [theme.id, `theme-${at + 1}-status`]))}
        />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          <State published={publishedAt} /> {decidedBy}, {formatDate(decidedOn)}
        </p>
        {publishedAt ? (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.decision.to({ decision: slug })}>
              {say.public}
            </a>
          </p>
        ) : (
          <TaskList
            items={[{ title: say.details, href: paths.editDecision.to({ decision: id }), status: say.done }]}
            idPrefix="details"
          />
        )}
        <Section id="themes" title={say.themes}>
          {themes.length === 0 && (
            <p class="govuk-body">
              {say.noThemes}{' '}
              <a class="govuk-link" href={themesDesk.to({ subject: `project:${project.id}` })}>
                {say.themesDesk}
              </a>
            </p>
          )}
          <TaskList
            idPrefix="theme"
            items={themes.map((theme) => ({
              title: theme.name,
              hint: say.said(theme.size),
              ...(publishedAt ? {} : { href: paths.answerTheme.to({ decision: id, theme: theme.id }) }),
              status: theme.response
                ? responseNames[theme.response]
                : { text: theme.elsewhere ? say.elsewhere : <Tag colour="blue">{say.toAnswer}</Tag> },
            }))}
          />
        </Section>
        <TakenUp
          decision={decision}
          adopted={props.adopted}
          adoptable={props.adoptable}
          errors={errors}
          token={token}
        />
        {!publishedAt && (
          <Section id="publish" title={say.check}>
            <p class="govuk-body">
              <a class="govuk-link" href={paths.decisionPreview.to({ decision: id })}>
                {say.preview}
              </a>
            </p>
            <PostForm action={paths.decisionPublication.to({ decision: id })} token={token}>
              <Button preventDoubleClick>{say.publish}</Button>
            </PostForm>
          </Section>
        )}
      </>
    ),
  }
}
