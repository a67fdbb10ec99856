import type { Panel } from '../../../platform/subjects.ts'
import { Section } from '../../../ui/layout/section.tsx'
import { Split } from '../../../ui/layout/split.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { TaskList } from '../../../ui/task-list/task-list.tsx'
import * as activityPaths from '../../activities/paths.ts'
import * as outcomePaths from '../../outcomes/paths.ts'
import * as publishingPaths from '../../publishing/paths.ts'
import * as voicePaths from '../../voices/paths.ts'
import { deskWorkingGroups } from '../co-production/paths.ts'
import * as paths from '../paths.ts'
import type { Essential } from '../publication/rules.ts'
import type { Project, ProjectDetail } from '../types.ts'
import { names } from '../words.ts'
import { StateTag } from './list-page.tsx'
import { Next } from './next-step.tsx'
import type { ProjectDesk } from './project-desk.ts'
import { type Task, tasksOf } from './tasks.ts'

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
          {may.edit && !project.publishedAt && <Checklist {...desk} />}
          {desk.panels.map((panel) => (
            <Section id={`panel-${panel.key}`} title={panel.title}>
              <PanelItems items={panel.items} />
            </Section>
          ))}
          {may.edit && project.publishedAt && <Checklist {...desk} />}
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
        ...(may.edit ? [{ href: deskWorkingGroups.to(to), text: 'Working groups' }] : []),
        ...(may.themes ? [{ href: voicePaths.themesDesk.to({ subject }), text: 'Voices and themes' }] : []),
        ...(may.decisions ? [{ href: outcomePaths.projectDecisions.to(to), text: 'Decisions and outcomes' }] : []),
        ...(may.posts ? [{ href: `${publishingPaths.postsDesk.to()}?about=${subject}`, text: 'Updates' }] : []),
      ]}
    />
  )
}

function PanelItems({ items }: { items: Panel['items'] }) {
  if (!items.length) return <p class="govuk-body">Nothing yet.</p>
  return (
    <ul class="govuk-list">
      {items.map((item) => (
        <li>
          <a class="govuk-link" href={item.href}>
            {item.title}
          </a>{' '}
          <span class="fm-meta">{[item.tag, item.words, item.when].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}

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
