import { Button } from '../../../../ui/button/button.tsx'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { Input } from '../../../../ui/input/input.tsx'
import type { View } from '../../../../ui/layout/view.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import { deskPage } from '../../desk/frame.tsx'
import type { Project } from '../../types.ts'
import * as paths from '../paths.ts'
import type { GroupField } from '../rules.ts'
import type { WorkingGroup } from '../types.ts'

type ListPage = {
  project: Project
  groups: readonly WorkingGroup[]
  token: string
  once: string
  typed: Record<GroupField, string>
  errors?: Partial<Record<GroupField, string>> | undefined
}

/** The working groups of a project, and the form that starts one. */
export function workingGroupsPage({ project, groups, token, once, typed, errors = {} }: ListPage): View {
  return deskPage({
    project,
    title: 'Working groups',
    errors,
    children: (
      <>
        {groups.length === 0 ? (
          <Empty title="Working groups will be listed here">
            In a working group residents and officers have equal votes and write the same draft.
          </Empty>
        ) : (
          <ul class="govuk-list">
            {groups.map(({ id, name, communitySeats, officerSeats }) => (
              <li>
                <a class="govuk-link" href={paths.deskWorkingGroup.to({ project: project.id, group: id })}>
                  {name}
                </a>{' '}
                <span class="fm-meta">
                  {communitySeats} community seats, {officerSeats} officer seats
                </span>
              </li>
            ))}
          </ul>
        )}
        <h2 class="govuk-heading-m">Start a working group</h2>
        <PostForm action={paths.deskWorkingGroups.to({ project: project.id })} token={token} once={once}>
          <Input name="name" label={{ text: 'Name', size: 's' }} value={typed.name} error={errors.name} />
          <Textarea
            name="purpose"
            label={{ text: 'What is it for?', size: 's' }}
            hint="What the group writes or decides, and what happens with it then. Everyone reads this"
            value={typed.purpose}
            error={errors.purpose}
          />
          <Input
            name="communitySeats"
            label={{ text: 'Community seats', size: 's' }}
            hint="At least as many as officer seats"
            value={typed.communitySeats}
            error={errors.communitySeats}
            inputmode="numeric"
            class="govuk-input--width-3"
          />
          <Input
            name="officerSeats"
            label={{ text: 'Officer seats', size: 's' }}
            value={typed.officerSeats}
            error={errors.officerSeats}
            inputmode="numeric"
            class="govuk-input--width-3"
          />
          <Radios
            name="joining"
            legend={{ text: 'How do residents join?', size: 's' }}
            value={typed.joining}
            error={errors.joining}
            items={[
              { value: 'apply', label: 'Anybody who lives here can ask for a seat' },
              { value: 'invited', label: 'Only people whom we invite' },
            ]}
          />
          <Button preventDoubleClick>Start the group</Button>
        </PostForm>
      </>
    ),
  })
}
