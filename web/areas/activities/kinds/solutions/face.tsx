import type { Ctx } from '../../../../platform/http.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { listWards } from '../../../places/index.ts'
import type { Activity } from '../../activity/types.ts'
import type { Face, Settings, Shown } from '../face.ts'
import { ProblemCards } from './board/cards.tsx'
import { countSteps, listProblems } from './board/queries.ts'
import { boardWords } from './board/words.ts'
import { type Definition, readDefinition } from './definition.ts'
import * as paths from './paths.ts'
import { steps } from './rules.ts'
import { solutionWords } from './words.ts'

const name = 'solutions-groups-lead'
const settings: Settings = {
  names: [name],
  fresh: { [name]: 'no' },
  typed: (definition) => ({ [name]: readDefinition(definition).groupsLead ? 'yes' : 'no' }),
  read: (typed): Definition => ({ groupsLead: typed[name] === 'yes' }),
  fields: ({ typed, error }) => (
    <Radios
      name={name}
      legend="May groups lead the work?"
      hint="A group that joined a problem can then move it a step forward, say who looks after it, and write down what is tried and seen. You can always do so"
      value={typed[name]}
      error={error}
      items={[
        { value: 'yes', label: 'Yes, groups may lead the problems that they work on' },
        { value: 'no', label: 'No, officers do' },
      ]}
    />
  ),
}

const few = 4

async function shown(ctx: Ctx, activity: Activity): Promise<Shown> {
  const say = solutionWords[ctx.language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const choice = { step: '', ward: '', group: '' } as const
  const [counts, { problems }, wards] = await Promise.all([
    countSteps(ctx.db, activity.id, choice),
    listProblems(ctx.db, activity.id, choice, { limit: few }),
    listWards(ctx.db),
  ])
  const total = steps.reduce((sum, step) => sum + counts[step], 0)
  return {
    begin: { href: paths.newProblem.to(at), text: { en: solutionWords.en.raise, cy: solutionWords.cy.raise } },
    below: (
      <Section id="board" title={boardWords[ctx.language].title} more={{ href: paths.board.to(at), text: say.see }}>
        <p class="govuk-body">
          {total > 0 && `${say.soFar(total, counts.decision)} `}
          {say.about}
        </p>
        {problems.length > 0 && (
          <ProblemCards
            cards={problems}
            at={at}
            wards={new Map(wards.map(({ id, name: ward }) => [id, ward]))}
            now={ctx.now}
            language={ctx.language}
            level={3}
          />
        )}
      </Section>
    ),
  }
}

export const solutions: Face = {
  about:
    'People and groups raise problems, share ideas, try them out with you, and see what is decided and whose idea it was',
  asks: {
    label: 'What the board is about',
    hint: 'For example: What should we put right in Norbiton, and how?',
  },
  settings,
  shown,
  listed: false,
  rooms: (activity) =>
    activity.publishedAt
      ? [
          {
            under: 'said',
            href: paths.boardDesk.to({ activity: activity.id }),
            text: 'Problems, ideas and who looks after them',
          },
        ]
      : [],
}
