import { excerptOf } from '../../../../../platform/excerpt.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { spoken } from '../board/cards.tsx'
import { Trials } from '../ideas/trial-pages.tsx'
import { ideaWords } from '../ideas/words.ts'
import * as paths from '../paths.ts'
import type { Idea } from '../queries.ts'
import { solutionWords } from '../words.ts'
import type { ProblemPage } from './page.tsx'
import { problemWords } from './words.ts'

/** The ideas against it, each with its author, and what was tried of it. */
export function Ideas({ page }: { page: ProblemPage }) {
  const { ideas, firstIdeas, nextIdeas, open, problem, at, language } = page
  const here = paths.problem.to(at)
  const say = problemWords[language]
  return (
    <Section id="ideas" title={say.ideas}>
      {ideas.length ? (
        <ul class="fm-solutions__ideas">
          {ideas.map((idea) => (
            <OneIdea idea={idea} page={page} />
          ))}
        </ul>
      ) : (
        <p class="govuk-body">{say.noIdeas}</p>
      )}
      {(nextIdeas || !firstIdeas) && (
        <Pagination
          {...(firstIdeas ? {} : { previous: { href: `${here}#ideas`, text: say.firstIdeas } })}
          {...(nextIdeas
            ? { next: { href: `${withQuery(here, { after: nextIdeas })}#ideas`, text: say.moreIdeas } }
            : {})}
        />
      )}
      {open && !problem.goneBy && <Button href={paths.newIdea.to(at)}>{say.share}</Button>}
    </Section>
  )
}

function OneIdea({ idea, page }: { idea: Idea; page: ProblemPage }) {
  const { leading, ideaJoins, prototypes, decisions, at, language } = page
  const join = ideaJoins.find(({ act }) => act === idea.goneBy)
  const into = join && leading.get(join.into)
  const own = prototypes.filter(({ ideaId }) => ideaId === idea.id)
  const taken = decisions.filter(({ ideas: ids }) => ids.includes(idea.id))
  return (
    <li>
      <h3 class="fm-solutions__title" lang={spoken(idea, language)}>
        <a class="govuk-link" href={paths.idea.to({ ...at, problem: idea.problemId, idea: idea.id })}>
          {idea.title}
        </a>
      </h3>
      <p class="fm-meta">
        {solutionWords[language].by(idea.name ?? solutionWords[language].resident, formatDate(idea.givenAt, language))}
      </p>
      {idea.goneBy ? (
        <p class="govuk-body">{problemWords[language].standsIn(into ?? problemWords[language].notShown)}</p>
      ) : (
        <p class="govuk-body" lang={spoken(idea, language)}>
          {excerptOf(idea.words, 240)}
        </p>
      )}
      {taken.map(({ title, href }) => (
        <p class="govuk-body">
          <Tag colour="green">{ideaWords[language].adopted}</Tag>{' '}
          <a class="govuk-link" href={href}>
            {title}
          </a>
        </p>
      ))}
      {own.length > 0 && <Trials prototypes={own} language={language} />}
    </li>
  )
}

/** Who works on it, with what each brings, and their page in the directory. */
export function Groups({ page }: { page: ProblemPage }) {
  const { groups, directory, open, problem, at, language } = page
  const say = problemWords[language]
  return (
    <Section id="groups" title={say.groups}>
      {groups.length ? (
        <ul class="govuk-list fm-solutions__groups">
          {groups.map(({ groupId, name, brings }) => {
            const known = directory.get(groupId)
            return (
              <li>
                {known ? (
                  <a class="govuk-link" href={known.href}>
                    {known.name}
                  </a>
                ) : (
                  name
                )}
                {brings && <p class="govuk-body govuk-!-margin-bottom-0">{brings}</p>}
              </li>
            )
          })}
        </ul>
      ) : (
        <p class="govuk-body">{say.noGroups}</p>
      )}
      {open && !problem.goneBy && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.joinGroup.to(at)}>
            {say.joinIn}
          </a>{' '}
          {say.joinText}
        </p>
      )}
    </Section>
  )
}
