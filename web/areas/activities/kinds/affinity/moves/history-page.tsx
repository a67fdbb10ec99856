import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { at, crumbs } from '../board/pages.tsx'
import { roomWords } from '../board/words.ts'
import { boardWords } from '../words.ts'
import type { HistoryLine } from './queries.ts'

type HistoryPage = {
  activity: Activity
  lines: readonly HistoryLine[]
  next: number | undefined
  first: boolean
  error: string | undefined
  token: string
  language: Language
}

/** Every move as a sentence, each with the button that turns it round. */
export function historyView({ activity, lines, next, first, error, token, language }: HistoryPage): View {
  const say = roomWords[language]
  const title = boardWords[language].history
  const here = paths.boardMoves.to(at(activity))
  return {
    title,
    section: 'projects',
    noindex: true,
    form: true,
    error: !!error,
    breadcrumbs: crumbs(activity, language, true),
    body: (
      <>
        <FieldErrorSummary errors={{ '': error }} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{say.historyLead}</p>
        {lines.length === 0 && <p class="govuk-body">{say.historyNone}</p>}
        <ol class="fm-moves" reversed>
          {lines.map((line) => (
            <li class="fm-moves__move" value={line.place} key={line.place}>
              <p class="govuk-body">
                {line.sentence}
                <span class="fm-moves__when">{formatDateTime(line.at, language)}</span>
              </p>
              {line.undone !== null && <p class="govuk-hint">{say.undone(line.undone)}</p>}
              {line.undoable && (
                <PostForm action={paths.boardUndo.to({ ...at(activity), place: `${line.place}` })} token={token}>
                  <Button variant="secondary" preventDoubleClick>
                    {say.undo}
                    <span class="govuk-visually-hidden">{say.move(line.place)}</span>
                  </Button>
                </PostForm>
              )}
            </li>
          ))}
        </ol>
        {(next !== undefined || !first) && (
          <Pagination
            {...(first ? {} : { previous: { href: here, text: say.first } })}
            {...(next === undefined ? {} : { next: { href: withQuery(here, { before: `${next}` }), text: say.next } })}
          />
        )}
      </>
    ),
  }
}
