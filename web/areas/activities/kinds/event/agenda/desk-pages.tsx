import { Button } from '../../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import type { FieldErrors } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { formView } from '../../../../../ui/layout/form-view.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk } from '../../../paths.ts'
import * as paths from '../paths.ts'
import { Raised } from './pages.tsx'
import type { Item } from './queries.ts'

export type AgendaDesk = {
  activity: Activity
  unread: readonly Item[]
  items: readonly Item[]
  declined: readonly Item[]
  typed: { title: string; why: string }
  /** The item whose answer was refused, with what was typed. */
  answering: { id: string; why: string } | undefined
  errors: FieldErrors
  shut: boolean
  once: string
  token: string
}

/** What residents proposed and what officers add; an item leaves the agenda only with a reason that everyone reads. */
export function agendaDeskView(page: AgendaDesk): View {
  const { activity, errors } = page
  const nothing = !page.unread.length && !page.items.length && !page.declined.length
  return formView({
    title: 'Agenda',
    section: 'projects',
    back: { href: activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    errors,
    body: (
      <>
        <Raised items={page.items} language="en" />
        {nothing && (
          <Empty title="Nothing is proposed yet">Residents propose on the event’s page. You can add items below.</Empty>
        )}
        <Items title="Waiting to be read" id="unread" items={page.unread} page={page} />
        <Items title="On the agenda, by rank" id="items" items={page.items} page={page} />
        <Items title="Declined" id="declined" items={page.declined} page={page} />
        {!page.shut && (
          <Section id="add" title="Add an item for the council">
            <PostForm action={paths.agendaDesk.to({ activity: activity.id })} token={page.token} once={page.once}>
              <Input
                name="title"
                label="What should be talked about?"
                hint="It is marked as raised by the council, and ranked with the others"
                value={page.typed.title}
                error={errors['title']}
                autocomplete="off"
                spellcheck
              />
              <Textarea
                name="why"
                label="Why does it matter? (optional)"
                rows={3}
                value={page.typed.why}
                error={errors['why']}
                spellcheck
              />
              <Button preventDoubleClick>Add it to the agenda</Button>
            </PostForm>
          </Section>
        )}
      </>
    ),
  })
}

const Items = ({ title, id, items, page }: { title: string; id: string; items: readonly Item[]; page: AgendaDesk }) =>
  items.length ? (
    <Section id={id} title={title}>
      {items.map((item) => (
        <Line item={item} page={page} />
      ))}
    </Section>
  ) : null

function Line({ item, page }: { item: Item; page: AgendaDesk }) {
  const own = page.answering?.id === item.id ? page.answering : undefined
  const error = own ? page.errors[`why-${item.id}`] : undefined
  const action = paths.agendaAnswer.to({ activity: page.activity.id, item: item.id })
  return (
    <article aria-labelledby={`item-${item.id}`}>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1" id={`item-${item.id}`}>
        {item.title}
      </h3>
      {item.why && <p class="govuk-body">{item.why}</p>}
      <p class="govuk-body">
        <Tag colour={item.origin === 'community' ? 'green' : 'grey'}>
          {item.origin === 'community' ? 'Resident' : 'Council'}
        </Tag>{' '}
        {item.points} points{item.declinedWhy ? `. Declined: ${item.declinedWhy}` : ''}
      </p>
      {(!item.shownAt || item.declinedAt) && (
        <PostForm action={action} token={page.token}>
          <Button name="accepted" value="yes" variant="secondary">
            Put it on the agenda<span class="govuk-visually-hidden">: {item.title}</span>
          </Button>
        </PostForm>
      )}
      {!item.declinedAt && (
        <PostForm action={action} token={page.token}>
          <input type="hidden" name="accepted" value="no" />
          <Textarea
            id={`why-${item.id}`}
            name="why"
            label={`Why decline “${item.title}”?`}
            hint="Everyone can read the reason"
            rows={2}
            value={own?.why ?? ''}
            error={error}
          />
          <Checkboxes
            small
            idPrefix={`hidden-${item.id}`}
            name="hidden"
            items={[{ value: 'yes', label: 'Its words break the house rules: do not show them' }]}
          />
          <Button variant="warning">
            Decline<span class="govuk-visually-hidden"> “{item.title}”</span>
          </Button>
        </PostForm>
      )}
    </article>
  )
}
