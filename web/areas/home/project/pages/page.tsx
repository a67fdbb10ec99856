import { speak } from '../../../../platform/words.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { portfolio, project as projectPath } from '../../../projects/paths.ts'
import { feedOf } from '../../../publishing/paths.ts'
import { front } from '../../paths.ts'
import type { ProjectData } from '../data.ts'
import { words } from '../words/head.ts'
import { words as threadWords } from '../words/thread.ts'
import { Influence, LevelOfSay, StagesOfProject } from './brief.tsx'
import { Documents } from './documents.tsx'
import { Head } from './head.tsx'
import { HeardSoFar } from './heard.tsx'
import { SaidDid } from './said-did.tsx'
import { TakePart } from './take-part.tsx'
import { Team } from './team.tsx'
import { Themes, ThreadOfProject } from './thread.tsx'
import { Changed, Unknowns } from './unknowns.tsx'
import { Updates } from './updates.tsx'
import { WorkingGroups } from './working-groups.tsx'

/** A project whole: what it is about, what to do now, and what became of what people said. */
export function projectPage(data: ProjectData): View {
  const { language } = data
  const say = speak(words, language)
  const answered = data.decisions.length > 0
  return {
    title: data.title,
    description: data.purpose,
    section: 'projects',
    width: 'wide',
    breadcrumbs: [
      { href: front.to(), text: say.home },
      { href: portfolio.to(), text: say.say },
    ],
    ...(!data.public
      ? { noindex: true }
      : {
          canonical: projectPath.to({ project: data.slug }),
          feeds: [{ href: feedOf(`project:${data.id}`), title: speak(threadWords, language).feed(data.title) }],
        }),
    body: (
      <>
        <Head data={data} />
        {answered && <SaidDid data={data} />}
        <Influence data={data} />
        <LevelOfSay data={data} />
        <StagesOfProject data={data} />
        <TakePart data={data} />
        <WorkingGroups data={data} />
        <Updates data={data} />
        <ThreadOfProject data={data} />
        <HeardSoFar data={data} />
        <Themes data={data} />
        {!answered && <SaidDid data={data} />}
        <Documents data={data} />
        <Unknowns data={data} />
        <Changed data={data} />
        <Team data={data} />
      </>
    ),
  }
}
