import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate, formatDateTime } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { WarningText } from '../../../ui/warning-text/warning-text.tsx'
import * as paths from '../paths.ts'
import { FiguresTable } from './pages.tsx'
import type { Figures } from './queries.ts'
import { ownDeeds } from './room-words.ts'
import { type Concern, stepOf } from './rules.ts'
import { words } from './words.ts'

const frame = { staff: true, noindex: true, section: 'concerns', width: 'wide' } as const
const room = { href: paths.concernRoom.to(), text: 'Concerns' }

type List = { token: string; concerns: readonly Concern[]; page: number; count: number; whole: boolean }

/** The broker's room: what groups wrote, the newest first. */
export function listView({ token, concerns, page, count, whole }: List): View {
  return {
    ...frame,
    title: 'Concerns',
    form: true,
    body: (
      <>
        <h1 class="govuk-heading-l">Concerns</h1>
        {!whole && (
          <WarningText>
            The record of this room is not whole: somebody with the database changed it or took something out of it.
          </WarningText>
        )}
        {concerns.length === 0 ? (
          <Empty title="What groups write to you will be here">
            You are not told by email, because the council could count the emails. Look in now and then.
          </Empty>
        ) : (
          <Table
            caption="The newest first"
            captionSize="m"
            scrollLabel="Concerns"
            head={['Group', 'About', 'Received', 'Step']}
            rows={concerns.map((concern) => [
              <a class="govuk-link" href={paths.concern.to({ concern: concern.id })}>
                {concern.group.name}
              </a>,
              concern.officer,
              formatDate(new Date(concern.at)),
              words.en.steps[stepOf(concern)],
            ])}
          />
        )}
        {count > 1 && (
          <Pagination {...pages({ page, count, href: (to) => withQuery(paths.concernRoom.to(), { page: to }) })} />
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={paths.concernFigures.to()}>
            Yearly figures
          </a>
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.concernRoomRecord.to()}>
            What was done in this room
          </a>
        </p>
        <PostForm action={paths.concernRoomClosing.to()} token={token}>
          <Button variant="secondary">Close the room</Button>
        </PostForm>
      </>
    ),
  }
}

type Lines = {
  lines: readonly { at: string; who: string; kind: string }[]
  page: number
  count: number
  whole: boolean
}

/** The broker's own record. The council's has no line of it. */
export function recordView({ lines, page, count, whole }: Lines): View {
  return {
    ...frame,
    title: 'What was done in this room',
    back: room,
    body: (
      <>
        <h1 class="govuk-heading-l">What was done in this room</h1>
        <p class="govuk-body">
          {whole
            ? 'Each line is chained to the one before. The chain is whole.'
            : 'The chain is not whole: somebody with the database changed it or took something out of it.'}
        </p>
        <Table
          caption="Newest first"
          captionSize="m"
          scrollLabel="What was done"
          head={['When', 'Who', 'What']}
          rows={lines.map(({ at, who, kind }) => [formatDateTime(new Date(at)), who, ownDeeds[kind] ?? kind])}
        />
        {count > 1 && (
          <Pagination
            {...pages({ page, count, href: (to) => withQuery(paths.concernRoomRecord.to(), { page: to }) })}
          />
        )}
      </>
    ),
  }
}

type Publishing = {
  token: string
  ready: readonly Omit<Figures, 'publishedOn'>[]
  published: readonly Figures[]
  today: string
}

/** What would be published of each year that is over, and what was. */
export function figuresView({ token, ready, published, today }: Publishing): View {
  return {
    ...frame,
    title: 'Yearly figures',
    form: ready.length > 0,
    back: room,
    body: (
      <>
        <h1 class="govuk-heading-l">Yearly figures</h1>
        <p class="govuk-body">
          You can publish a year once it is over, and only once: two versions could be subtracted from each other.
        </p>
        {ready.length === 0 && published.length === 0 && (
          <Empty title="The figures of a year will be here">From 1 April you can publish the year before.</Empty>
        )}
        {ready.map((figures) => (
          <section>
            <FiguresTable figures={[{ ...figures, publishedOn: today }]} language="en" draft />
            <PostForm action={paths.concernFigures.to()} token={token}>
              <input type="hidden" name="year" value={String(figures.year)} />
              <Button preventDoubleClick>Publish {words.en.year(figures.year)}</Button>
            </PostForm>
          </section>
        ))}
        {published.length > 0 && <FiguresTable figures={published} language="en" />}
      </>
    ),
  }
}
