import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formView } from '../../../ui/layout/form-view.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { communities, sectors } from '../register/fields.ts'
import { names } from '../register/names.ts'
import { type CallFields, whoms } from './rules.ts'
import { words } from './words.ts'

export type NewCallPage = {
  typed: Omit<CallFields, 'closesOn'> & { closes: { day?: string; month?: string; year?: string } }
  wards: readonly { id: string; name: string }[]
  errors: FieldErrors
  token: string
  once: string
}

/** An officer asks groups for what they know; what it pays, or why nothing, is always said. */
export function newCallPage({ typed, wards, errors, token, once }: NewCallPage): View {
  return formView({
    title: words.ask,
    section: 'network',
    back: { href: paths.calls.to(), text: words.title },
    errors,
    ids: { closesOn: 'closes-day' },
    body: (
      <>
        <PostForm action={paths.calls.to()} token={token} once={once}>
          <Input name="title" label={{ text: words.name, size: 's' }} value={typed.title} error={errors['title']} />
          <Textarea
            name="about"
            rows={6}
            label={{ text: words.about, size: 's' }}
            value={typed.about}
            error={errors['about']}
          />
          <Input
            name="effort"
            label={{ text: words.effort, size: 's' }}
            hint={words.effortHint}
            value={typed.effort}
            error={errors['effort']}
          />
          <Input
            name="takesPlace"
            label={{ text: words.takesPlace, size: 's' }}
            hint={words.takesPlaceHint}
            value={typed.takesPlace}
            error={errors['takesPlace']}
          />
          <Payment typed={typed} errors={errors} />
          <Whom typed={typed} wards={wards} errors={errors} />
          <DateInput
            id="closes"
            namePrefix="closes"
            legend={{ text: words.closesOn, size: 's' }}
            hint="For example, 27 3 2027"
            value={typed.closes}
            error={errors['closesOn']}
          />
          <Button preventDoubleClick>{words.send}</Button>
        </PostForm>
      </>
    ),
  })
}

const Payment = ({ typed, errors }: Pick<NewCallPage, 'typed' | 'errors'>) => (
  <Radios
    name="payment"
    legend={{ text: words.paid, size: 's' }}
    value={typed.payment}
    error={errors['payment']}
    items={[
      {
        value: 'paid',
        label: words.paidYes,
        conditional: (
          <>
            <Input
              name="amount"
              label={words.amount}
              prefix="£"
              class="govuk-input--width-5"
              inputmode="decimal"
              spellcheck={false}
              value={typed.amount}
              error={errors['amount']}
            />
            <Input
              name="paymentFor"
              label={words.paymentFor}
              hint={words.paymentForHint}
              value={typed.paymentFor}
              error={errors['paymentFor']}
            />
          </>
        ),
      },
      {
        value: 'unpaid',
        label: words.paidNo,
        conditional: (
          <Input
            name="noPaymentWhy"
            label={words.noPaymentWhy}
            value={typed.noPaymentWhy}
            error={errors['noPaymentWhy']}
          />
        ),
      },
    ]}
  />
)

function Whom({ typed, wards, errors }: Pick<NewCallPage, 'typed' | 'wards' | 'errors'>) {
  const first = { value: '', text: words.choose }
  const lists = {
    sector: sectors.map((one) => ({ value: one, text: names.en.sectors[one] })),
    community: communities.map((one) => ({ value: one, text: names.en.communities[one] })),
    ward: wards.map(({ id, name }) => ({ value: id, text: name })),
  }
  return (
    <Radios
      name="whom"
      legend={{ text: words.whomLabel, size: 's' }}
      value={typed.whom}
      error={errors['whom']}
      items={whoms.map((whom) => ({
        value: whom,
        label: words.whoms[whom],
        ...(whom !== 'all' && {
          conditional: (
            <Select
              name={whom}
              label={words[whom]}
              value={typed[whom]}
              error={errors[whom]}
              items={[first, ...lists[whom]]}
            />
          ),
        }),
      }))}
    />
  )
}
