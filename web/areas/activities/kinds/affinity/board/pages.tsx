import type { ComponentChildren } from 'preact'
import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import { project as projectPath } from '../../../../projects/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { boardWords } from '../words.ts'
import { Columns, type ColumnsProps } from './columns.tsx'
import { roomWords } from './words.ts'

export const at = (activity: Activity) => ({ project: activity.project.slug, activity: activity.slug })

export const crumbs = (activity: Activity, language: Language, room = false) => [
  { href: projectPath.to({ project: activity.project.slug }), text: translated(activity.project, 'title', language) },
  { href: paths.activity.to(at(activity)), text: translated(activity, 'title', language) },
  ...(room ? [{ href: paths.boardRoom.to(at(activity)), text: boardWords[language].room }] : []),
]

/** Where a page of the board stands, for the browser that follows what happens after it was drawn. */
export type Standing = { live: string; place: number; language: Language; item?: string }

export function Live({
  standing: { live, place, language, item },
  children,
}: {
  standing: Standing
  children: ComponentChildren
}) {
  const { drag } = roomWords[language]
  const say = boardWords[language]
  return (
    <div
      data-board={live}
      data-board-place={place}
      data-board-item={item}
      data-board-words={JSON.stringify({
        ...drag,
        note: say.note(0).replace('0', '%{n}'),
        here: [say.here(1), say.here(2).replace('2', '%{n}')],
        items: [say.items(1), say.items(2).replace('2', '%{n}')],
        unsorted: say.unsorted,
        change: say.move,
      })}
    >
      {children}
    </div>
  )
}

export type BoardPage = Omit<ColumnsProps, 'sorting' | 'language' | 'clusterHref'> & {
  activity: Activity
  place: number
  joinable: boolean
  language: Language
}

/** The board for everybody: what is shown of it. */
export function boardView({ activity, place, joinable, language, ...columns }: BoardPage): View {
  const say = boardWords[language]
  const title = `${say.board}: ${translated(activity, 'title', language)}`
  return {
    title,
    section: 'projects',
    width: 'wide',
    breadcrumbs: crumbs(activity, language),
    scripts: ['board'],
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body-l">{translated(activity, 'question', language)}</p>
        <p class="govuk-body">{say.lead}</p>
        {joinable && <Button href={paths.boardJoin.to(at(activity))}>{say.join}</Button>}
        <Live standing={{ live: paths.boardLive.to(at(activity)), place, language }}>
          {columns.clusters.length === 0 && <p class="govuk-body">{say.noClusters}</p>}
          <Columns
            {...columns}
            language={language}
            clusterHref={(cluster) => paths.boardCluster.to({ ...at(activity), cluster })}
          />
        </Live>
      </>
    ),
  }
}

export type RoomPage = BoardPage & {
  team: boolean
  open: boolean
  ticked: ReadonlySet<string>
  typed: { name: string; note: string; person: string }
  errors: Record<string, string>
  token: string
  once: string
}

/** The room: the same board, to be sorted. One form holds every note, so that many are ticked and moved at once. */
export function roomView({
  activity,
  place,
  language,
  team,
  open,
  ticked,
  typed,
  errors,
  token,
  once,
  joinable: _,
  ...columns
}: RoomPage): View {
  const say = boardWords[language]
  const room = roomWords[language]
  const title = `${say.room}: ${translated(activity, 'title', language)}`
  const itemHref = (item: string) => paths.boardItem.to({ ...at(activity), item })
  return {
    title,
    section: 'projects',
    width: 'wide',
    noindex: true,
    form: true,
    error: Object.values(errors).some(Boolean),
    breadcrumbs: crumbs(activity, language),
    scripts: ['board'],
    body: (
      <>
        <FieldErrorSummary errors={errors} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body-l">{translated(activity, 'question', language)}</p>
        <p class="govuk-body">{room.roomLead}</p>
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href={paths.boardMoves.to(at(activity))}>
              {say.history}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={paths.roomCluster.to({ ...at(activity), cluster: 'all' })}>
              {room.find}
            </a>
          </li>
        </ul>
        <Live standing={{ live: paths.boardRoomLive.to(at(activity)), place, language, item: itemHref('ITEM') }}>
          <PostForm action={paths.boardMoves.to(at(activity))} token={token} language={language}>
            <div class="fm-board__new">
              <Input
                name="name"
                label={room.newCluster}
                hint={room.newClusterHint}
                value={typed.name}
                error={errors['name']}
                width={20}
                autocomplete="off"
              />
              <Button name="new" value="yes">
                {room.make}
              </Button>
            </div>
            {columns.clusters.length === 0 && <p class="govuk-body">{say.noClusters}</p>}
            <Columns
              {...columns}
              language={language}
              clusterHref={(cluster) => paths.roomCluster.to({ ...at(activity), cluster })}
              sorting={{ itemHref, ticked, team }}
            />
          </PostForm>
        </Live>
        {open && (
          <PostForm action={paths.boardNotes.to(at(activity))} token={token} once={once} class="fm-board__write">
            <h2 class="govuk-heading-m">{room.write}</h2>
            <Textarea
              name="answer"
              label={translated(activity, 'question', language)}
              hint={room.writeHint}
              rows={3}
              value={typed.note}
              error={errors['answer']}
            />
            <Input
              name="person"
              label={room.name}
              hint={room.nameHint}
              value={typed.person}
              error={errors['person']}
              width={20}
              autocomplete="off"
              spellcheck={false}
            />
            <Button preventDoubleClick>{room.add}</Button>
          </PostForm>
        )}
      </>
    ),
  }
}
