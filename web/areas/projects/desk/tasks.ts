import * as paths from '../paths.ts'
import type { Essential } from '../publication/rules.ts'
import type { Project, ProjectDetail } from '../types.ts'

export type Task = {
  title: string
  href: string
  hint?: string
  /** What publishing asks for. */
  essential?: Essential
  filled: (project: Project, detail: ProjectDetail) => boolean
}

/** All there is to say of a project, in the order in which it is best said. */
export function tasksOf({ id }: Pick<Project, 'id'>): readonly Task[] {
  const to = { project: id }
  const part = (name: string) => paths.editBrief.to({ ...to, part: name })
  return [
    { title: 'Title and kind', href: part('title'), essential: 'title', filled: (p) => !!p.title },
    { title: 'What it is for', href: part('purpose'), essential: 'purpose', filled: (p) => !!p.purpose },
    {
      title: 'What can change, and what cannot',
      href: part('influence'),
      essential: 'influence',
      filled: (p) => !!p.canChange && !!p.cannotChange,
    },
    {
      title: 'Who decides, and by when',
      href: part('decision'),
      essential: 'decision',
      filled: (p) => !!p.decider && !!p.decideBy,
    },
    { title: 'How much say people have', href: paths.editLevel.to(to), essential: 'level', filled: (p) => !!p.level },
    { title: 'Whom people can ask', href: part('contact'), essential: 'contact', filled: (p) => !!p.contactEmail },
    {
      title: 'Documents',
      href: paths.documents.to(to),
      essential: 'documents',
      filled: (p, d) => d.documents.length > 0 || !!p.noDocumentsReason,
    },
    {
      title: 'What nobody knows yet',
      href: paths.deskUnknowns.to(to),
      essential: 'unknowns',
      filled: (p, d) => d.unknowns.length > 0 || !!p.noUnknownsReason,
    },
    { title: 'Stages', href: paths.stages.to(to), essential: 'stages', filled: (_, d) => d.stages.length > 0 },
    {
      title: 'Where it is about',
      href: paths.editPlaces.to(to),
      hint: 'None means the whole area',
      filled: (p) => p.areas.length > 0,
    },
    { title: 'When it begins and ends', href: part('dates'), filled: (p) => !!p.startsOn },
    { title: 'Themes', href: paths.editThemes.to(to), filled: (p) => p.themes.length > 0 },
    { title: 'Team', href: paths.team.to(to), filled: (_, d) => d.team.length > 0 },
    { title: 'Kick-off and meetings', href: paths.sessions.to(to), filled: (_, d) => d.sessions.length > 0 },
    { title: 'Welsh', href: part('welsh'), filled: (p) => !!p.translations.cy },
  ]
}
