import { formatPence } from '@folkmoot/numbers'
import { Button } from '../../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { SummaryList } from '../../../../../ui/summary-list/summary-list.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as activityPaths from '../../../paths.ts'
import type { WardChoice } from '../../../questions/ask-pages.tsx'
import { countedHow, howTo } from '../ballot-words.ts'
import { type BallotOption, type Definition, readDefinition } from '../definition.ts'
import * as paths from '../paths.ts'

export type TypedOption = { label: string; about: string; cost: string; link: string }
export type Errors = Readonly<Record<string, string | undefined>>

export const typedOption = ({ label, about, cost, link }: BallotOption): TypedOption => ({
  label: label.en,
  about: about.en,
  cost: cost === null ? '' : formatPence(cost).replace('£', ''),
  link,
})

type Page = {
  activity: Activity
  typed: TypedOption
  errors: Errors
  wards: readonly WardChoice[]
  /** Nobody has voted, so the ballot may change. */
  free: boolean
  token: string
}

/** What is on the ballot, and who may vote. How people choose is set with the words and days. */
export function builderView({ activity, typed, errors, wards, free, token }: Page): View {
  const definition = readDefinition(activity.definition)
  const at = { activity: activity.id }
  return {
    title: 'The ballot',
    staff: true,
    section: 'projects',
    form: true,
    error: Object.values(errors).some(Boolean),
    back: { href: activityPaths.activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">The ballot</h1>
        <p class="govuk-body">
          {howTo(definition).en} {countedHow(definition).en}{' '}
          <a class="govuk-link" href={activityPaths.editActivity.to(at)}>
            Change how people choose
          </a>
        </p>
        <h2 class="govuk-heading-m">What people choose from ({definition.options.length})</h2>
        {definition.options.length === 0 && (
          <Empty title="Nothing yet">Add at least two things. Each person sees them in another order.</Empty>
        )}
        <SummaryList
          rows={definition.options.map((option) => ({
            key: option.label.en,
            value:
              [option.about.en, option.cost === null ? '' : formatPence(option.cost)].filter(Boolean).join(' ') || '–',
            actions: free
              ? [{ href: paths.option.to({ ...at, option: option.key }), text: 'Change', hiddenText: option.label.en }]
              : [],
          }))}
        />
        {free ? (
          <PostForm action={paths.options.to(at)} token={token}>
            <h2 class="govuk-heading-m">Add something to choose from</h2>
            <OptionFields typed={typed} errors={errors} />
            <Button>Add it to the ballot</Button>
          </PostForm>
        ) : (
          <p class="govuk-body">People have voted, or voting is over: the ballot stays as it is.</p>
        )}
        <Voters definition={definition} activity={activity} wards={wards} errors={errors} free={free} token={token} />
      </>
    ),
  }
}

const OptionFields = ({ typed, errors }: { typed: TypedOption; errors: Errors }) => (
  <>
    <Input
      name="label"
      label="What it is"
      hint="A few words, such as “A safer crossing at the school”"
      value={typed.label}
      error={errors['label']}
      spellcheck
      autocomplete="off"
    />
    <Textarea
      name="about"
      label="More about it, in a sentence (optional)"
      rows={2}
      value={typed.about}
      error={errors['about']}
      spellcheck
    />
    <Input
      name="cost"
      label="What it would cost (optional)"
      prefix="£"
      width={10}
      value={typed.cost}
      error={errors['cost']}
      autocomplete="off"
    />
    <Input
      name="link"
      label="Where people can read more (optional)"
      hint="An address that begins with https:// or with / for a page of this website"
      value={typed.link}
      error={errors['link']}
      autocomplete="off"
    />
  </>
)

type VotersProps = Pick<Page, 'activity' | 'wards' | 'errors' | 'free' | 'token'> & { definition: Definition }

function Voters({ definition, activity, wards, errors, free, token }: VotersProps) {
  const chosen = definition.wards.length ? definition.wards : activity.project.areas.map(({ id }) => id)
  const names = wards.filter(({ id }) => definition.wards.includes(id)).map(({ name }) => name)
  if (!free)
    return (
      <>
        <h2 class="govuk-heading-m">Who may vote</h2>
        <p class="govuk-body">{names.length ? `People who live in ${names.join(', ')}.` : 'Everyone.'}</p>
      </>
    )
  return (
    <PostForm action={paths.voters.to({ activity: activity.id })} token={token}>
      <h2 class="govuk-heading-m">Who may vote</h2>
      <Radios
        name="who"
        legend={{ text: 'Where people must live', size: 's' }}
        error={errors['who']}
        value={definition.wards.length ? 'wards' : 'everyone'}
        items={[
          { value: 'everyone', label: 'Anywhere' },
          {
            value: 'wards',
            label: 'In some wards',
            hint: 'We look up the postcode and forget it. On paper, staff may check the address instead',
            conditional: (
              <Checkboxes
                name="wards"
                small
                legend={{ text: 'Wards', size: 's' }}
                values={chosen}
                items={wards.map(({ id, name }) => ({ value: id, label: name }))}
              />
            ),
          },
        ]}
      />
      <Button variant="secondary">Save who may vote</Button>
    </PostForm>
  )
}

/** One thing on the ballot: changed, or taken off. */
export function optionView({
  activity,
  option,
  typed,
  errors,
  token,
}: {
  activity: Activity
  option: BallotOption
  typed: TypedOption
  errors: Errors
  token: string
}): View {
  const at = { activity: activity.id, option: option.key }
  return {
    title: option.label.en,
    staff: true,
    section: 'projects',
    form: true,
    error: Object.values(errors).some(Boolean),
    back: { href: paths.options.to({ activity: activity.id }), text: 'Back to the ballot' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{option.label.en}</h1>
        <PostForm action={paths.option.to(at)} token={token}>
          <OptionFields typed={typed} errors={errors} />
          <Button>Save</Button>
        </PostForm>
        <PostForm action={paths.optionRemoval.to(at)} token={token}>
          <Button variant="warning">Take it off the ballot</Button>
        </PostForm>
      </>
    ),
  }
}
