import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { deskPage } from '../desk/frame.tsx'
import * as paths from '../paths.ts'
import { type Project, type Stage, steps } from '../types.ts'
import { names } from '../words.ts'

type Days = { day?: string; month?: string; year?: string }
export type StageForm = {
  project: Project
  token: string
  once: string
  step: string
  name: string
  description: string
  nameCy: string
  descriptionCy: string
  starts: Days
  ends: Days
  errors?: Partial<Record<'step' | 'name' | 'description' | 'startsOn' | 'endsOn' | 'welsh' | '', string>> | undefined
}

/** The timeline, and a form to add to it. */
export function stagesPage(form: StageForm & { stages: Stage[] }): View {
  const { project, stages } = form
  return deskPage({
    project,
    title: 'Stages',
    errors: form.errors,
    ids,
    children: (
      <>
        {stages.length === 0 ? (
          <Empty title="The timeline will be here">Stages tell people where things stand and what comes next.</Empty>
        ) : (
          <Table
            caption="On the timeline"
            captionSize="m"
            head={['Stage', 'For', 'From', 'To']}
            rows={stages.map((stage) => [
              <a class="govuk-link" href={paths.stage.to({ project: project.id, stage: stage.id })}>
                {stage.name}
              </a>,
              names.en.steps[stage.step],
              formatDate(stage.startsOn),
              stage.endsOn ? formatDate(stage.endsOn) : 'Not known yet',
            ])}
            firstCellIsHeader
          />
        )}
        <h2 class="govuk-heading-m">Add a stage</h2>
        <Form {...form} action={paths.stages.to({ project: project.id })} />
      </>
    ),
  })
}

export function stagePage(form: StageForm & { stage: Stage }): View {
  const { project, stage } = form
  const to = { project: project.id, stage: stage.id }
  return deskPage({
    project,
    title: `Stage: ${stage.name}`,
    errors: form.errors,
    ids,
    children: (
      <>
        <Form {...form} action={paths.stage.to(to)} />
        <PostForm action={paths.stageRemoval.to(to)} token={form.token}>
          <Button variant="warning" preventDoubleClick>
            Take it off the timeline
          </Button>
        </PostForm>
      </>
    ),
  })
}

const ids = { startsOn: 'starts-day', endsOn: 'ends-day', welsh: 'name-cy' }

function Form({ token, once, action, errors = {}, ...form }: StageForm & { action: string }) {
  return (
    <PostForm action={action} token={token} once={once}>
      <Input name="name" label={{ text: 'What is it called?', size: 's' }} value={form.name} error={errors.name} />
      <Select
        name="step"
        label={{ text: 'What is it for?', size: 's' }}
        hint="So that people can find projects by where they stand"
        value={form.step}
        error={errors.step}
        items={[{ value: '', text: 'Choose' }, ...steps.map((step) => ({ value: step, text: names.en.steps[step] }))]}
      />
      <Textarea
        name="description"
        rows={3}
        label={{ text: 'What happens in it? (optional)', size: 's' }}
        value={form.description}
        error={errors.description}
      />
      <DateInput
        id="starts"
        namePrefix="starts"
        legend={{ text: 'It begins', size: 's' }}
        value={form.starts}
        error={errors.startsOn}
      />
      <DateInput
        id="ends"
        namePrefix="ends"
        legend={{ text: 'It ends (optional)', size: 's' }}
        value={form.ends}
        error={errors.endsOn}
      />
      <details class="govuk-details" open={!!errors.welsh}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">Welsh</span>
        </summary>
        <div class="govuk-details__text">
          <Input name="name-cy" label="What it is called in Welsh" value={form.nameCy} error={errors.welsh} />
          <Textarea name="description-cy" rows={3} label="What happens in it, in Welsh" value={form.descriptionCy} />
        </div>
      </details>
      <Button preventDoubleClick>Save this stage</Button>
    </PostForm>
  )
}
