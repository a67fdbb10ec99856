import type { ComponentChildren } from 'preact'
import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import { formatCode } from '../../../codes.ts'
import { activity as activityPath } from '../../../paths.ts'
import { EventSummary } from '../facts.tsx'
import * as paths from '../paths.ts'
import type { EventRow } from '../queries.ts'
import type { Own } from './queries.ts'
import { mostPeople, type PlaceFields } from './rules.ts'
import { placeWords } from './words.ts'

type Frame = { activity: Activity; event: EventRow; language: Language; token: string }
const addressOf = ({ activity }: Frame) => ({ project: activity.project.slug, activity: activity.slug })
const backOf = (frame: Frame) => ({
  href: activityPath.to(addressOf(frame)),
  text: translated(frame.activity, 'title', frame.language),
})

export type BookPage = Frame & {
  typed: PlaceFields
  errors: FieldErrors
  once: string
  /** Why nobody can book. */
  shut: string | undefined
  /** All places are taken. */
  waits: boolean
  typedCode: string
}

/** Books a place, without an account. */
export function bookView(page: BookPage): View {
  const { event, language, typed, errors, shut, waits } = page
  const say = placeWords[language]
  const title = waits ? say.waitTitle : say.title
  return {
    title: `${title}: ${translated(page.activity, 'title', language)}`,
    section: 'events',
    form: true,
    noindex: true,
    error: Object.values(errors).some(Boolean),
    back: backOf(page),
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-xl">{title}</h1>
        <EventSummary event={event} language={language} />
        {shut ? (
          <InsetText>{shut}</InsetText>
        ) : (
          <PostForm action={paths.place.to(addressOf(page))} token={page.token} once={page.once} language={language}>
            {waits && <p class="govuk-body">{say.waitHint}</p>}
            <Input name="name" label={say.name} value={typed.name} error={errors['name']} autocomplete="name" />
            <Contact typed={typed} errors={errors} language={language} />
            <Select
              name="people"
              label={say.people}
              value={typed.people || '1'}
              error={errors['people']}
              items={Array.from({ length: mostPeople }, (_, at) => ({ value: String(at + 1), text: String(at + 1) }))}
            />
            <Textarea
              name="needs"
              label={say.needs}
              hint={say.needsHint}
              rows={2}
              value={typed.needs}
              error={errors['needs']}
            />
            <p class="govuk-body">{say.keep}</p>
            <Button preventDoubleClick>{say.send}</Button>
          </PostForm>
        )}
        <Section id="find" title={say.find}>
          <PostForm action={paths.placeSearch.to(addressOf(page))} token={page.token}>
            <Input
              name="code"
              label={say.code}
              hint={say.findHint}
              width={10}
              value={page.typedCode}
              error={errors['code']}
              autocomplete="off"
              spellcheck={false}
            />
            <Button variant="secondary">{say.open}</Button>
          </PostForm>
        </Section>
      </>
    ),
  }
}

/** How to reach somebody: one of both is enough. */
export function Contact({
  typed,
  errors,
  language,
}: {
  typed: Pick<PlaceFields, 'email' | 'telephone'>
  errors: FieldErrors
  language: Language
}) {
  const say = placeWords[language]
  return (
    <>
      <Input
        name="email"
        type="email"
        label={say.email}
        hint={say.emailHint}
        value={typed.email}
        error={errors['email']}
        autocomplete="email"
        spellcheck={false}
      />
      <Input
        name="telephone"
        type="tel"
        label={say.telephone}
        hint={say.telephoneHint}
        width={20}
        value={typed.telephone}
        error={errors['telephone']}
        autocomplete="tel"
      />
    </>
  )
}

export type OwnPage = Frame & {
  own: Own
  /** The link for joining online, for whoever has a place. */
  online: string | undefined
  /** What is there for a volunteer: their shift, and swapping it. */
  shift: ComponentChildren
  /** It can still be given up. */
  ahead: boolean
  cancelled: string | undefined
}

/** A booking or a shift, for whoever holds its code. */
export function ownView(page: OwnPage): View {
  const { event, language, own } = page
  const say = placeWords[language]
  const at = { ...addressOf(page), code: own.code }
  const isHere = !own.leftAt && !page.cancelled
  return {
    title: say.ownTitle,
    section: 'events',
    noindex: true,
    back: backOf(page),
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.ownTitle}</h1>
        {page.cancelled && <InsetText>{page.cancelled}</InsetText>}
        <p class="govuk-body-l">{standing(page)}</p>
        <div class="fm-code">
          <div>
            <p class="fm-code__label">{say.ownCode}</p>
            <p class="fm-code__code">{formatCode(own.code)}</p>
          </div>
        </div>
        {isHere && <p class="govuk-body">{say.atDoor}</p>}
        <EventSummary event={event} language={language} />
        {isHere && page.online && (
          <p class="govuk-body">
            <a class="govuk-link" href={page.online} rel="noreferrer">
              {say.online}
            </a>
          </p>
        )}
        {isHere && page.shift}
        {isHere && page.ahead && (
          <PostForm action={paths.leaving.to(at)} token={page.token}>
            <p class="govuk-body">{own.asked ? say.leaveText : say.leaveShift}</p>
            <Button variant="warning" preventDoubleClick>
              {say.leave}
            </Button>
          </PostForm>
        )}
      </>
    ),
  }
}

function standing({ own, language }: OwnPage): string {
  const say = placeWords[language]
  if (own.leftAt) return say.gone
  if (own.hereAt) return say.was
  if (!own.asked) return ''
  return own.placedAt ? say.yes(own.people) : say.waits(own.before)
}
