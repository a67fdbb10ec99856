import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { Timeline, type TimelineStep } from '../../../ui/timeline/timeline.tsx'
import { otherSide } from '../dialogue/rules.ts'
import * as paths from '../paths.ts'
import { calledOf, frameOf, type Reader } from '../record/frame.ts'
import type { Note } from './queries.ts'
import { words } from './words.ts'

/** A note as a step of a timeline, marked so that nobody takes it for something that both sides read. */
export const noteStep = (note: Note): TimelineStep => ({
  title: words.step,
  date: formatDate(note.at),
  by: note.by,
  private: true,
  text: <p class="govuk-body fm-written">{note.words}</p>,
})

export type NotesPage = {
  notes: readonly Note[]
  older: string | undefined
  later: boolean
  token: string
  once: string
  typed: string
  error?: string | undefined
}

/** What one side keeps for itself. */
export function notesPage(reader: Reader, page: NotesPage): View {
  const { group, side } = reader
  const here = paths.privateNotes.to({ group: group.slug })
  const mine = side === 'group' ? words.mineGroup(group.name) : words.mineOfficer
  return {
    ...frameOf(reader),
    title: words.title,
    form: true,
    error: !!page.error,
    body: (
      <>
        <FieldErrorSummary title={words.problem} errors={{ words: page.error }} />
        <p class="fm-kicker">{group.name}</p>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.intro(mine, calledOf(otherSide(side), reader))}</p>
        <PostForm action={here} token={page.token} once={page.once}>
          <Textarea
            name="words"
            rows={3}
            label={{ text: words.note, size: 's' }}
            hint={words.noteHint}
            value={page.typed}
            error={page.error}
          />
          <Button preventDoubleClick>{words.save}</Button>
        </PostForm>
        {page.notes.length === 0 ? (
          <Empty title={words.emptyTitle}>{words.empty}</Empty>
        ) : (
          <Timeline
            headingLevel={2}
            privateText={words.only}
            steps={page.notes.map((note) => ({
              ...noteStep(note),
              text: (
                <>
                  <p class="govuk-body fm-written">{note.words}</p>
                  <PostForm
                    action={paths.privateNoteRemoval.to({ group: group.slug, note: note.id })}
                    token={page.token}
                  >
                    <Button variant="secondary" preventDoubleClick>
                      {words.remove}
                      <span class="govuk-visually-hidden"> {words.removeNote(formatDate(note.at))}</span>
                    </Button>
                  </PostForm>
                </>
              ),
            }))}
          />
        )}
        {(page.older || page.later) && (
          <Pagination
            previous={page.later ? { href: here, text: words.newest } : undefined}
            next={page.older ? { href: withQuery(here, { before: page.older }), text: words.older } : undefined}
          />
        )}
      </>
    ),
  }
}
