import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import type { FieldErrors } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { formView } from '../../../../../ui/layout/form-view.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import { projectsDesk } from '../../../../projects/paths.ts'
import * as paths from '../paths.ts'
import type { SeriesFields } from './rules.ts'
import type { Series } from './series-queries.ts'

export type SeriesDesk = {
  series: readonly Series[]
  typed: SeriesFields
  errors: FieldErrors
  staff: readonly { id: string; name: string }[]
  token: string
}

/** The series of a council, and beginning another. */
export function seriesDeskView({ series, typed, errors, staff, token }: SeriesDesk): View {
  return formView({
    title: 'Series of events',
    section: 'projects',
    back: { href: projectsDesk.to(), text: 'Projects' },
    errors,
    body: (
      <>
        <p class="govuk-body">
          A series has one senior host and a page of its own, such as a leader who listens in every ward. Each of its
          events belongs to a project.
        </p>
        {series.length === 0 ? (
          <Empty title="No series yet">Begin one below, and choose it where you say when and where an event is.</Empty>
        ) : (
          <ul class="govuk-list">
            {series.map((one) => (
              <li>
                <a class="govuk-link" href={paths.series.to({ series: one.slug })}>
                  {one.title}
                </a>
                , host: {one.hostName}
              </li>
            ))}
          </ul>
        )}
        <Section id="begin" title="Begin a series">
          <PostForm action={paths.seriesDesk.to()} token={token}>
            <Input
              name="title"
              label="Title"
              value={typed.title}
              error={errors['title']}
              autocomplete="off"
              spellcheck
            />
            <Textarea
              name="about"
              label="What is it for?"
              rows={4}
              value={typed.about}
              error={errors['about']}
              spellcheck
            />
            <Input
              name="hostName"
              label="Who is its senior host?"
              hint="As people read it: a name with its office"
              value={typed.hostName}
              error={errors['hostName']}
              autocomplete="off"
            />
            <Select
              name="hostAccount"
              label="Their account"
              value={typed.hostAccount}
              error={errors['hostAccount']}
              items={[{ value: '', text: 'None yet' }, ...staff.map(({ id, name }) => ({ value: id, text: name }))]}
            />
            <Input
              name="titleCy"
              label="Title in Welsh (optional)"
              value={typed.titleCy}
              error={errors['titleCy']}
              autocomplete="off"
              attributes={{ lang: 'cy' }}
            />
            <Textarea
              name="aboutCy"
              label="What it is for, in Welsh (optional)"
              rows={4}
              value={typed.aboutCy}
              error={errors['aboutCy']}
              attributes={{ lang: 'cy' }}
            />
            <Button preventDoubleClick>Begin this series</Button>
          </PostForm>
        </Section>
      </>
    ),
  })
}
