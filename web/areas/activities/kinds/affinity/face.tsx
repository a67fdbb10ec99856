import type { Ctx } from '../../../../platform/http.ts'
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx'
import { Section } from '../../../../ui/layout/section.tsx'
import type { Activity } from '../../activity/types.ts'
import * as paths from '../../paths.ts'
import type { Face, Settings, Shown } from '../face.ts'
import { calledBy } from './board/columns.tsx'
import { type Definition, fresh, readDefinition } from './definition.ts'
import { openSession } from './joining/commands.ts'
import { countItems, listClusters } from './queries.ts'
import { boardWords } from './words.ts'

const settings: Settings = {
  names: ['board-public'],
  fresh: { 'board-public': fresh.public ? 'yes' : '' },
  typed: (definition) => ({ 'board-public': readDefinition(definition).public ? 'yes' : '' }),
  read: (typed): Definition => ({ public: typed['board-public'] === 'yes' }),
  fields: ({ typed, error }) => (
    <Checkboxes
      name="board-public"
      error={error}
      values={[typed['board-public'] ?? '']}
      items={[{ value: 'yes', label: 'Everybody can read the board. They see only what is shown to the public' }]}
    />
  ),
}

const few = 8

async function shown(ctx: Ctx, activity: Activity): Promise<Shown> {
  const say = boardWords[ctx.language]
  const at = { project: activity.project.slug, activity: activity.slug }
  if (!readDefinition(activity.definition).public) return { below: <p class="govuk-body">{say.hidden}</p> }
  const [clusters, items, session] = await Promise.all([
    listClusters(ctx.db, activity.id, 'public'),
    countItems(ctx.db, activity.id, 'public', 'all'),
    openSession(ctx.db, activity.id),
  ])
  return {
    below: (
      <Section id="board" title={say.board} more={{ href: paths.board.to(at), text: say.seeBoard }}>
        <p class="govuk-body">
          {say.lead} {say.soFar(say.items(items), clusters.length)}
        </p>
        {clusters.length > 0 && (
          <ul class="govuk-list govuk-list--bullet">
            {clusters.slice(0, few).map((cluster) => (
              <li key={cluster.id}>
                <a class="govuk-link" href={paths.boardCluster.to({ ...at, cluster: cluster.id })}>
                  {calledBy(cluster)}
                </a>{' '}
                {say.items(cluster.n)}
              </li>
            ))}
          </ul>
        )}
        {session && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.boardJoin.to(at)}>
              {say.join}
            </a>
          </p>
        )}
      </Section>
    ),
  }
}

export const affinity: Face = {
  about:
    'People put notes, and what was said elsewhere in the project, into named groups together, by drag or by form. Every move can be undone',
  asks: {
    label: 'What you ask people to write notes about',
    hint: 'For example: What did the objects have in common?',
  },
  settings,
  shown,
  listed: false,
  rooms: ({ id, publishedAt }, may) => [
    ...(may.edit || may.themes
      ? [
          {
            under: 'asks' as const,
            href: paths.boardDesk.to({ activity: id }),
            text: 'The board: open it, bring things in, take it out',
          },
        ]
      : []),
    ...(may.enter && publishedAt
      ? [{ under: 'ways' as const, href: paths.boardPaper.to({ activity: id }), text: 'The board on paper' }]
      : []),
  ],
}
