import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { languages } from '../register/fields.ts'
import { names } from '../register/names.ts'
import { type EntryField, type EntryFields, kinds, periods, type Side } from './rules.ts'
import { form, kindNames, periodNames, words } from './words.ts'

export type EntryForm = {
  side: Side
  /** What is changed; nothing for something new. */
  entryId?: string | undefined
  /** The group or the project it is for; nothing for oneself. */
  owner: { field: 'group' | 'project'; id: string; name: string; youth: boolean } | undefined
  typed: EntryFields
  wards: readonly { id: string; name: string }[]
  errors: Partial<Record<EntryField | '', string>>
  token: string
  once: string
}

/** What somebody offers or needs: the same questions in the same order. */
export function entryFormPage(page: EntryForm): View {
  const { side, entryId, owner, typed, wards, errors, token, once } = page
  const made = side === 'offer' ? paths.skillOffers : paths.skillNeeds
  const action = entryId ? paths.editSkillEntry.to({ entry: entryId }) : made.to()
  const title = entryId ? words.change : words.make[side]
  return {
    title,
    section: 'mine',
    noindex: true,
    error: Object.values(errors).some(Boolean),
    form: true,
    back: { href: paths.skills.to(), text: words.title },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <p class="fm-kicker">{owner ? form.for(owner.name) : form.self}</p>
        <h1 class="govuk-heading-l">{title}</h1>
        <PostForm action={action} token={token} once={once}>
          {owner && <input type="hidden" name={owner.field} value={owner.id} />}
          <Checkboxes
            small
            name="kinds"
            legend={{ text: form.kinds[side], size: 'm' }}
            hint={form.kindsHint}
            items={kinds.map((value) => ({ value, label: kindNames[value] }))}
            values={typed.kinds}
            error={errors.kinds}
          />
          <Input name="title" label={{ text: form.title[side], size: 'm' }} value={typed.title} error={errors.title} />
          <Textarea
            name="about"
            rows={5}
            label={{ text: form.about, size: 'm' }}
            hint={form.aboutHint}
            value={typed.about}
            error={errors.about}
          />
          <Select
            name="wardId"
            label={{ text: form.ward, size: 'm' }}
            value={typed.wardId}
            items={[{ value: '', text: words.anywhere }, ...wards.map(({ id, name }) => ({ value: id, text: name }))]}
            error={errors.wardId}
          />
          <Input
            name="times"
            label={{ text: form.times, size: 'm' }}
            hint={form.timesHint}
            value={typed.times}
            error={errors.times}
          />
          {side === 'offer' ? (
            <Input
              name="forWhom"
              label={{ text: form.forWhom, size: 'm' }}
              hint={form.forWhomHint}
              value={typed.forWhom}
              error={errors.forWhom}
            />
          ) : (
            <Pay typed={typed} errors={errors} />
          )}
          <Details summary={words.speaks} open={typed.languages.length > 0 || !!errors.languages}>
            <Checkboxes
              small
              name="languages"
              legend={{ text: form.languages, size: 's' }}
              items={languages.map((value) => ({ value, label: names.en.languages[value] }))}
              values={typed.languages}
              error={errors.languages}
            />
          </Details>
          <Radios
            small
            name="months"
            legend={{ text: form.months, size: 'm' }}
            hint={form.monthsHint}
            items={periods.map((value) => ({ value, label: periodNames[value]! }))}
            value={typed.months}
            error={errors.months}
          />
          <Reach side={side} owner={owner} typed={typed} errors={errors} />
          <Button preventDoubleClick>{entryId ? words.saveChange : words.put[side]}</Button>
        </PostForm>
      </>
    ),
  }
}

type Part = Pick<EntryForm, 'typed' | 'errors'>
const Pay = ({ typed, errors }: Part) => (
  <>
    <Radios
      small
      inline
      name="paid"
      legend={{ text: form.paid, size: 'm' }}
      items={[
        { value: 'yes', label: form.paidYes },
        { value: 'no', label: form.paidNo },
      ]}
      value={typed.paid}
      error={errors.paid}
    />
    <Input name="pay" label={form.pay} hint={form.payHint} value={typed.pay} error={errors.pay} />
  </>
)

const Reach = ({ side, owner, typed, errors }: Part & Pick<EntryForm, 'owner' | 'side'>) => (
  <>
    <h2 class="govuk-heading-m">{form.details}</h2>
    <p class="govuk-body">{form.detailsHint}</p>
    <Input name="name" label={form.name} autocomplete="name" value={typed.name} error={errors.name} />
    <Input
      name="email"
      type="email"
      label={form.email}
      autocomplete="email"
      spellcheck={false}
      value={typed.email}
      error={errors.email}
    />
    <Input
      name="telephone"
      type="tel"
      label={form.telephone}
      autocomplete="tel"
      width={20}
      value={typed.telephone}
      error={errors.telephone}
    />
    {owner?.youth && (
      <Checkboxes
        small
        name="adult"
        legend={{ text: form.adultTitle, size: 's' }}
        items={[{ value: 'yes', label: form.adult }]}
        values={typed.adult ? ['yes'] : []}
        error={errors.adult}
      />
    )}
    <Checkboxes
      small
      name="agree"
      legend={{ text: form.agreeTitle, size: 's' }}
      items={[{ value: 'yes', label: form.agree[side] }]}
      values={typed.agree ? ['yes'] : []}
      error={errors.agree}
    />
  </>
)
