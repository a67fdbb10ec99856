import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import * as paths from '../paths.ts'
import { kinds } from '../types.ts'
import { names } from '../words.ts'

const hints: Record<(typeof kinds)[number], string> = {
  project: 'Something the council does with people, from the question to the thing that changes',
  enquiry: 'You want to understand something before anybody writes a plan',
  pathfinder: 'A first try that shows others the way',
  pilot: 'Tried in one place for a time, with a count at the end',
  consultation: 'There is a proposal, and the law or fairness asks for people’s views',
}

/** The first two questions; everything else comes one at a time afterwards. */
export function newProjectPage(form: {
  token: string
  once: string
  title: string
  kind: string
  errors?: Partial<Record<string, string>>
}): View {
  const { errors = {} } = form
  return {
    title: 'Begin a project',
    staff: true,
    section: 'projects',
    form: true,
    error: Object.values(errors).some(Boolean),
    back: { href: paths.projectsDesk.to(), text: 'Projects' },
    body: (
      <>
        <FieldErrorSummary title="There is a problem" errors={errors} />
        <h1 class="govuk-heading-l">Begin a project</h1>
        <p class="govuk-body">Nobody outside sees it until you publish it.</p>
        <PostForm action={paths.newProject.to()} token={form.token} once={form.once}>
          <Input
            name="title"
            label={{ text: 'What is it called?', size: 'm' }}
            hint="As you would say it to a neighbour. You can change it later"
            value={form.title}
            error={errors['title']}
          />
          <Radios
            name="kind"
            legend={{ text: 'What kind is it?', size: 'm' }}
            value={form.kind}
            error={errors['kind']}
            items={kinds.map((kind) => ({ value: kind, label: names.en.kinds[kind], hint: hints[kind] }))}
          />
          <Button preventDoubleClick>Begin</Button>
        </PostForm>
      </>
    ),
  }
}
