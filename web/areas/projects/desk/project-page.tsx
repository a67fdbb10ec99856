import type { Panel } from '../../../platform/subjects.ts'
import { Button } from '../../../ui/button/button.tsx'
import { formatDate, formatDateTime } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import { Split } from '../../../ui/layout/split.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { TaskList } from '../../../ui/task-list/task-list.tsx'
import * as activityPaths from '../../activities/paths.ts'
import * as outcomePaths from '../../outcomes/paths.ts'
import * as publishingPaths from '../../publishing/paths.ts'
import * as voicePaths from '../../voices/paths.ts'
import * as paths from '../paths.ts'
import type { Essential } from '../publication/rules.ts'
import type { Project, ProjectDetail } from '../types.ts'
import { names } from '../words.ts'
import { StateTag } from './list-page.tsx'
import { type Task, tasksOf } from './tasks.ts'

export type ProjectDesk = {
  project: Project
  detail: ProjectDetail
  lacks: readonly Essential[]
  may: Record<'edit' | 'publish' | 'activities' | 'themes' | 'decisions' | 'posts', boolean>
  panels: readonly Panel[]
  token: string
  failed: { at: Date; why: string } | undefined
}

/** A project's desk: the one thing to do next, then all that can be done. */
export function projectDeskPage(desk: ProjectDesk): View {
  const { project, may } = desk
  return {
    title: project.title,
    staff: true,
    section: 'projects',
    width: 'wide',
    form: true,
    breadcrumbs: [{ href: paths.projectsDesk.to(), text: 'Projects' }],
    body: (
      <>
        <p class="fm-kicker">{names.en.kinds[project.kind]}</p>
        <h1 class="govuk-heading-l">{project.title}</h1>
        <Rooms {...desk} />
        <Split aside={<Aside {...desk} />}>
          <Next {...desk} />
          {may.edit && <Checklist {...desk} />}
          {desk.panels.map((panel) => (
            <Section id={`panel-${panel.key}`} title={panel.title}>
              <ul class="govuk-list">
                {panel.items.map((item) => (
                  <li>
                    <a class="govuk-link" href={item.href}>
                      {item.title}
                    </a>{' '}
                    <span class="fm-meta">{[item.tag, item.when].filter(Boolean).join(', ')}</span>
                  </li>
                ))}
              </ul>
            </Section>
          ))}
        </Split>
      </>
    ),
  }
}

function Rooms({ project, may }: ProjectDesk) {
  const subject = `project:${project.id}`
  const to = { project: project.id }
  return (
    <SubNavigation
      label="This project"
      items={[
        { href: paths.projectDesk.to(to), text: 'Overview', current: true },
        ...(may.activities ? [{ href: activityPaths.newActivity.to(to), text: 'Add a way to take part' }] : []),
        ...(may.themes ? [{ href: voicePaths.themesDesk.to({ subject }), text: 'Voices and themes' }] : []),
        ...(may.decisions ? [{ href: outcomePaths.projectDecisions.to(to), text: 'Decisions and outcomes' }] : []),
        ...(may.posts ? [{ href: `${publishingPaths.postsDesk.to()}?about=${subject}`, text: 'Updates' }] : []),
      ]}
    />
  )
}

/** One obvious next step. */
function Next({ project, lacks, may, failed, token }: ProjectDesk) {
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
  return <p class="govuk-body-l">It has been public since {formatDate(project.publishedAt)}.</p>
}

const lowered = (title: string) => title.charAt(0).toLowerCase() + title.slice(1)

function Checklist({ project, detail, lacks }: ProjectDesk) {
  return (
    <Section
      id="checklist"
      title="The brief"
      more={{ href: paths.briefHistory.to({ project: project.id }), text: 'Earlier briefs' }}
    >
      <TaskList
        items={tasksOf(project).map((task) => ({
          title: task.title,
          href: task.href,
          hint: task.hint,
          status: status(task, project, detail, lacks),
        }))}
      />
    </Section>
  )
}

function status(task: Task, project: Project, detail: ProjectDetail, lacks: readonly Essential[]) {
  if (task.essential && lacks.includes(task.essential)) return <Tag colour="yellow">Missing</Tag>
  return task.filled(project, detail) ? 'Done' : 'Optional'
}

function Aside({ project, may }: ProjectDesk) {
  const to = { project: project.id }
  const link = (href: string, text: string) => (
    <li>
      <a class="govuk-link" href={href}>
        {text}
      </a>
    </li>
  )
  return (
    <>
      <p class="govuk-body">
        <StateTag state={project.state} />
      </p>
      <ul class="govuk-list">
        {link(
          paths.project.to({ project: project.slug }),
          project.publishedAt ? 'See it as everyone does' : 'See it as everyone will',
        )}
        {may.edit && link(paths.previews.to(to), 'Show it to somebody without an account')}
        {may.publish && !project.publishedAt && link(paths.publication.to(to), 'Publish or set a time')}
        {may.publish && project.state === 'live' && link(paths.pause.to(to), 'Pause it')}
        {may.publish && project.publishedAt && project.state !== 'closed' && link(paths.closure.to(to), 'Finish it')}
      </ul>
    </>
  )
}
