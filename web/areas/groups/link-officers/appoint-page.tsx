import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formView } from '../../../ui/layout/form-view.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { ChooseField } from '../choosing/choose-field.tsx'
import type { Choices } from '../choosing/choosing.ts'
import * as paths from '../paths.ts'
import { names } from '../register/names.ts'
import { type Appointment, grades } from './rules.ts'
import { gradeNames, words } from './words.ts'

export type AppointForm = {
  candidates: Choices
  wards: readonly { id: string; name: string }[]
  typed: Appointment
  errors: Partial<Record<keyof Appointment, string>>
  token: string
}

/** Appointing a link officer: only senior officers who hold the role. */
export function appointPage({ candidates, wards, typed, errors, token }: AppointForm): View {
  const known = typed.communities.length + typed.wards.length > 0 || !!errors.communities || !!errors.wards
  return formView({
    title: words.appoint,
    section: 'network',
    back: { href: paths.linkOfficers.to(), text: words.title },
    errors,
    ids: { accountId: 'account' },
    body: (
      <>
        {'all' in candidates && candidates.all.length === 0 ? (
          <Empty title={words.nobody}>{words.nobodyText}</Empty>
        ) : (
          <PostForm action={paths.newLinkOfficer.to()} token={token}>
            <ChooseField
              name="account"
              label={words.who}
              hint={words.whoHint}
              first="Choose a person"
              choices={candidates}
              value={typed.accountId}
              error={errors.accountId}
            />
            <Radios
              name="grade"
              legend={{ text: words.grade, size: 's' }}
              hint={words.gradeHint}
              value={typed.grade}
              items={grades.map((grade) => ({ value: grade, label: gradeNames[grade] }))}
              error={errors.grade}
            />
            <Input
              name="service"
              label={{ text: words.service, size: 's' }}
              hint={words.serviceHint}
              value={typed.service}
              error={errors.service}
            />
            <Input
              name="telephone"
              type="tel"
              width={20}
              label={{ text: words.telephone, size: 's' }}
              hint={words.telephoneHint}
              value={typed.telephone}
              error={errors.telephone}
            />
            <Details summary="What they know well" open={known}>
              <Checkboxes
                name="communities"
                legend={{ text: words.communities, size: 's' }}
                items={Object.entries(names.en.communities).map(([value, label]) => ({ value, label }))}
                values={typed.communities}
                error={errors.communities}
                small
              />
              <Checkboxes
                name="wards"
                legend={{ text: words.wards, size: 's' }}
                items={wards.map(({ id, name }) => ({ value: id, label: name }))}
                values={typed.wards}
                error={errors.wards}
                small
              />
            </Details>
            <Button preventDoubleClick>{words.appoint}</Button>
          </PostForm>
        )}
      </>
    ),
  })
}
