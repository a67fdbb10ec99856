import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Table } from '../../../../../ui/table/table.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activity as activityPath } from '../../../paths.ts'
import { EventSummary } from '../facts.tsx'
import * as paths from '../paths.ts'
import type { EventRow } from '../queries.ts'
import { Contact } from '../registration/pages.tsx'
import { placeWords } from '../registration/words.ts'
import type { SignUpFields } from './commands.ts'
import type { Shift } from './queries.ts'
import { clockText, shiftLine } from './shift-text.ts'
import { rotaWords } from './words.ts'

export type RotaPage = {
  activity: Activity
  event: EventRow
  shifts: readonly Shift[]
  typed: SignUpFields
  errors: FieldErrors
  shut: boolean
  once: string
  token: string
  language: Language
}

/** What there is to do, and taking a part of it, without an account. */
export function rotaView(page: RotaPage): View {
  const { activity, shifts, language, errors, typed } = page
  const say = rotaWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const title = translated(activity, 'title', language)
  const free = shifts.filter(({ needed, taken }) => taken < needed)
  return {
    title: `${say.title}: ${title}`,
    section: 'events',
    form: true,
    error: Object.values(errors).some(Boolean),
    back: { href: activityPath.to(at), text: title },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <EventSummary event={page.event} language={language} />
        {shifts.length === 0 ? (
          <Empty title={say.none}>{say.noneText}</Empty>
        ) : (
          <Table
            firstCellIsHeader
            head={[say.what, say.when, { text: say.needed, numeric: true }]}
            rows={shifts.map((shift) => [
              shift.role,
              clockText(shift, language),
              { text: shift.taken < shift.needed ? say.free(shift.needed - shift.taken) : say.full, numeric: true },
            ])}
          />
        )}
        {page.shut ? (
          <InsetText>{say.shut}</InsetText>
        ) : (
          free.length > 0 && (
            <PostForm action={paths.rota.to(at)} token={page.token} once={page.once} language={language}>
              <p class="govuk-body">{say.intro}</p>
              <Radios
                name="shiftId"
                legend={{ text: say.which, size: 's' }}
                value={typed.shiftId}
                error={errors['shiftId']}
                items={free.map((shift) => ({
                  value: shift.id,
                  label: shiftLine(shift, language),
                  hint: [shift.about, shift.swapsFreely ? say.freely : say.organiser].filter(Boolean).join(' '),
                }))}
              />
              <Input name="name" label={say.name} value={typed.name} error={errors['name']} autocomplete="name" />
              <Contact typed={typed} errors={errors} language={language} />
              <p class="govuk-body">{placeWords[language].keep}</p>
              <Button preventDoubleClick>{say.send}</Button>
            </PostForm>
          )
        )}
      </>
    ),
  }
}
