import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Details } from '../../../ui/details/details.tsx'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { NotificationBanner } from '../../../ui/notification-banner/notification-banner.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { communities } from '../register/fields.ts'
import { names } from '../register/names.ts'
import type { TypedEntry } from './read-form.ts'
import { words } from './words.ts'

const say = words.form

export type EntryForm = {
  typed: TypedEntry
  errors: FieldErrors
  wards: readonly { id: string; name: string }[]
  keyGroups: readonly { id: string; name: string }[]
}
/** Ids of fields that differ from their names, for the error summary. */
export const fieldIds = { fromOn: 'from-day', untilOn: 'until-day', groups: 'otherGroups' }

export function WhatFields({ typed, errors }: EntryForm) {
  return (
    <>
      <Input name="title" label={{ text: say.title, size: 's' }} value={typed.title} error={errors['title']} />
      <Textarea
        name="about"
        rows={4}
        label={{ text: say.about, size: 's' }}
        hint={say.aboutHint}
        value={typed.about}
        error={errors['about']}
      />
      <Input name="service" label={{ text: say.service, size: 's' }} value={typed.service} error={errors['service']} />
    </>
  )
}

export function WhenFields({ typed, errors }: EntryForm) {
  return (
    <>
      <DateInput
        id="from"
        namePrefix="from"
        legend={{ text: say.from, size: 's' }}
        hint={say.dayHint}
        value={typed.from}
        error={errors['fromOn']}
      />
      <DateInput
        id="until"
        namePrefix="until"
        legend={{ text: say.until, size: 's' }}
        value={typed.until}
        error={errors['untilOn']}
      />
    </>
  )
}

/** Wards, people and groups: an empty list is everywhere and everyone. */
export function WhoFields({ typed, errors, wards, keyGroups }: EntryForm) {
  return (
    <>
      <h2 class="govuk-heading-m">{words.who}</h2>
      <p class="govuk-body">{say.whoHint}</p>
      <Details summary={say.wards} open={typed.wards.length > 0 || !!errors['wards']}>
        <Checkboxes
          small
          name="wards"
          legend={{ text: say.wards, class: 'govuk-visually-hidden' }}
          items={wards.map(({ id, name }) => ({ value: id, label: name }))}
          values={typed.wards}
          error={errors['wards']}
        />
      </Details>
      <Details summary={say.communities} open={typed.communities.length > 0 || !!errors['communities']}>
        <Checkboxes
          small
          name="communities"
          legend={{ text: say.communities, class: 'govuk-visually-hidden' }}
          items={communities.map((value) => ({ value, label: names.en.communities[value] }))}
          values={typed.communities}
          error={errors['communities']}
        />
      </Details>
      <Details summary={say.groups} open={typed.keyGroups.length > 0 || !!typed.otherGroups || !!errors['groups']}>
        {keyGroups.length > 0 && (
          <Checkboxes
            small
            name="groups"
            legend={{ text: say.keyGroups, size: 's' }}
            items={keyGroups.map(({ id, name }) => ({ value: id, label: name }))}
            values={typed.keyGroups}
          />
        )}
        <Textarea
          name="otherGroups"
          rows={3}
          label={{ text: keyGroups.length ? say.otherGroups : say.namedGroups, size: 's' }}
          hint={say.otherGroupsHint}
          value={typed.otherGroups}
          error={errors['groups']}
        />
      </Details>
    </>
  )
}

export function ForOfficers({ typed, errors, over }: EntryForm & { over: readonly string[] }) {
  return (
    <>
      <Textarea
        name="note"
        rows={2}
        label={{ text: say.note, size: 's' }}
        hint={say.noteHint}
        value={typed.note}
        error={errors['note']}
      />
      {(over.length > 0 || typed.overCapWhy || errors['overCapWhy']) && (
        <>
          <ul class="govuk-list govuk-list--bullet">
            {over.map((sentence) => (
              <li>{sentence}.</li>
            ))}
          </ul>
          <Textarea
            name="overCapWhy"
            rows={2}
            label={{ text: say.overCap, size: 's' }}
            hint={say.overCapHint}
            value={typed.overCapWhy}
            error={errors['overCapWhy']}
          />
        </>
      )}
    </>
  )
}

/** What else asks the same people then: to be looked at before it is saved. */
export function LookFirst({ sentences, quiet }: { sentences: readonly string[]; quiet?: string | undefined }) {
  if (!sentences.length) return null
  return (
    <NotificationBanner title={say.lookFirst} titleId="look-first" role="alert">
      <ul class="govuk-list govuk-list--spaced">
        {sentences.map((sentence) => (
          <li>{sentence}.</li>
        ))}
      </ul>
      {quiet && <p class="govuk-body">{quiet}.</p>}
      <p class="govuk-body">{say.kept}</p>
    </NotificationBanner>
  )
}
