import type { Panel } from '../../../platform/subjects.ts'
import { Button } from '../../../ui/button/button.tsx'
import { formatDate, formatDateTime } from '../../../ui/layout/format.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import * as activityPaths from '../../activities/paths.ts'
import * as outcomePaths from '../../outcomes/paths.ts'
import * as publishingPaths from '../../publishing/paths.ts'
import * as voicePaths from '../../voices/paths.ts'
import * as paths from '../paths.ts'
import type { Project, ProjectDetail } from '../types.ts'
import type { ProjectDesk } from './project-desk.ts'
import { tasksOf } from './tasks.ts'

/** One obvious next step. */
export function Next({ project, detail, lacks, may, panels, failed, token }: ProjectDesk) {
  const to = { project: project.id }
  const [first] = lacks
  const waits = failed && (
    <p class="govuk-inset-text">
      It was to be published on {formatDateTime(failed.at)}, but something was missing: {failed.why}.
    </p>
  )
  if (!project.publishedAt && first) {
    const task = tasksOf(project).find(({ essential }) => essential === first)!
    return (
      <>
        {waits}
        <p class="govuk-body-l">
          {lacks.length === 1 ? 'One thing is missing' : `${lacks.length} things are missing`} before you can publish
          it.
        </p>
        {may.edit && <Button href={task.href}>Next: {lowered(task.title)}</Button>}
      </>
    )
  }
  if (!project.publishedAt)
    return (
      <>
        {waits}
        <p class="govuk-body-l">
          {project.scheduledFor
            ? `It becomes public by itself on ${formatDateTime(project.scheduledFor)}.`
            : 'All that people are promised is there. You can publish it.'}
        </p>
        {may.publish && (
          <Button href={paths.publication.to(to)}>
            {project.scheduledFor ? 'Change the time' : 'Check and publish'}
          </Button>
        )}
      </>
    )
  if (project.state === 'paused')
    return (
      <>
        <p class="govuk-body-l">It is paused.</p>
        {may.publish && (
          <PostForm action={paths.resumption.to(to)} token={token}>
            <Button preventDoubleClick>Go on with it</Button>
          </PostForm>
        )}
      </>
    )
  if (project.state === 'closed') return <p class="govuk-body-l">It was finished on {formatDate(project.closedAt!)}.</p>
  const step = nextStep(project, detail, panels)
  return (
    <>
      <p class="govuk-body-l">{step.why}</p>
      {may[step.needs] && <Button href={step.href}>{step.text}</Button>}
    </>
  )
}

type Step = { why: string; text: string; href: string; needs: keyof ProjectDesk['may'] }

/** What a public project needs most, by where it stands. */
function nextStep(project: Project, { stages }: ProjectDetail, panels: readonly Panel[]): Step {
  const to = { project: project.id }
  const now = stages.findLast(({ when }) => when === 'now')
  const asked = panels.some(({ key, items }) => key === 'activities' && items.length > 0)
  const where = now ? `It is in the stage “${now.name}”` : 'It is between stages'
  if (!now && stages.every(({ when }) => when === 'past'))
    return { why: 'All its stages are over.', text: 'Finish it', href: paths.closure.to(to), needs: 'publish' }
  if (!asked && (now?.step === 'listen' || now?.step === 'prepare'))
    return {
      why: `${where}, and nobody can take part yet.`,
      text: 'Add a way to take part',
      href: activityPaths.newActivity.to(to),
      needs: 'activities',
    }
  if (now?.step === 'listen' || now?.step === 'make-sense')
    return {
      why: `${where}.`,
      text: 'Read voices, put them under themes',
      href: voicePaths.themesDesk.to({ subject: `project:${project.id}` }),
      needs: 'themes',
    }
  if (now?.step === 'decide')
    return {
      why: `${where}.`,
      text: 'Write the decision',
      href: outcomePaths.projectDecisions.to(to),
      needs: 'decisions',
    }
  return {
    why: `${where}.`,
    text: 'Tell people what is happening',
    href: `${publishingPaths.newPost.to()}?about=project:${project.id}`,
    needs: 'posts',
  }
}

const lowered = (title: string) => title.charAt(0).toLowerCase() + title.slice(1)
