import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Prose } from '../../../ui/prose/prose.tsx'
import { portfolio } from '../../projects/paths.ts'
import * as paths from '../paths.ts'
import { SaidDidPairs } from '../said-did/pairs.tsx'
import type { SaidDid } from '../said-did/queries.ts'
import { words } from './words.ts'

type Props = { pairs: readonly SaidDid[]; page: number; count: number; language: Language }

/** Everything that was said and answered in this council, the latest first. */
export function whatChangedPage({ pairs, page, count, language }: Props): View {
  const say = speak(words, language)
  return {
    title: say.title,
    section: 'changes',
    width: 'wide',
    description: say.intro,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        {pairs.length === 0 ? (
          <Empty title={say.empty.title} action={{ href: portfolio.to(), text: say.empty.action }}>
            {say.empty.text}
          </Empty>
        ) : (
          <p class="fm-lede">{say.intro}</p>
        )}
        {byProject(pairs).map(({ project, of }, at) => (
          <Section
            id={`from-${at}`}
            title={say.project(project.title)}
            more={{ href: project.href, text: project.title }}
          >
            <SaidDidPairs pairs={of} language={language} decision />
          </Section>
        ))}
        {count > 1 && (
          <Pagination
            {...pages({
              page,
              count,
              href: (number) => withQuery(paths.whatChanged.to(), { page: number > 1 ? number : undefined }),
            })}
            landmarkLabel={say.pages}
          />
        )}
      </>
    ),
  }
}

/** Pairs by project, in the order in which the projects come first. */
function byProject(pairs: readonly SaidDid[]): { project: SaidDid['project']; of: SaidDid[] }[] {
  const found: { project: SaidDid['project']; of: SaidDid[] }[] = []
  for (const pair of pairs) {
    const same = found.find(({ project }) => project.id === pair.project.id)
    if (same) same.of.push(pair)
    else found.push({ project: pair.project, of: [pair] })
  }
  return found
}

export type OutcomeData = {
  title: string
  what: string
  evidence: string
  happenedOn: string
  publishedAt: Date
  project: { title: string; href: string }
  themes: readonly { name: string; href: string; size: number }[]
  decision: { title: string; href: string } | undefined
  language: Language
}

/** One thing that changed, how we know, and what it came from. */
export function outcomePage({
  title,
  what,
  evidence,
  happenedOn,
  publishedAt,
  project,
  themes,
  decision,
  language,
}: OutcomeData): View {
  const { outcome: say } = speak(words, language)
  return {
    title,
    section: 'changes',
    back: { href: project.href, text: project.title },
    description: what.slice(0, 160),
    body: (
      <>
        <p class="fm-kicker">{say.kicker}</p>
        <h1 class="govuk-heading-xl">{title}</h1>
        <p class="fm-lede">{say.happened(formatDate(happenedOn, language))}</p>
        <Prose words={what} />
        <h2 class="govuk-heading-m">{say.evidence}</h2>
        <Prose words={evidence} />
        <h2 class="govuk-heading-m">{say.said}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {themes.map(({ name, href, size }) => (
            <li>
              <a class="govuk-link" href={href}>
                {name}
              </a>{' '}
              ({size})
            </li>
          ))}
        </ul>
        {decision && (
          <>
            <h2 class="govuk-heading-m">{say.decision}</h2>
            <p class="govuk-body">
              <a class="govuk-link" href={decision.href}>
                {decision.title}
              </a>
            </p>
          </>
        )}
        <p class="fm-meta">{say.published(formatDate(publishedAt, language))}</p>
      </>
    ),
  }
}
