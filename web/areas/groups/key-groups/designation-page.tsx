import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formView } from '../../../ui/layout/form-view.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { DesignationField } from './rules.ts'
import type { Spread } from './spread.ts'
import { SpreadReport } from './spread-report.tsx'
import { words } from './words.ts'

export type DesignationForm = {
  group: { id: string; name: string }
  spread: Spread
  already: number
  target: number
  typed: {
    nominator: string
    criteria: string
    rationale: string
    overTargetWhy: string
    review: { day?: string; month?: string; year?: string }
  }
  errors: Partial<Record<DesignationField, string>>
  token: string
}

/** Naming a key group: what it does to the spread stands above the button. */
export function designationPage({ group, spread, already, target, typed, errors, token }: DesignationForm): View {
  const title = words.form(group.name)
  return formView({
    title,
    section: 'network',
    back: { href: paths.chooseKeyGroup.to(), text: words.choose },
    errors,
    ids: { reviewOn: 'review-day' },
    body: (
      <>
        <PostForm action={paths.designation.to({ group: group.id })} token={token}>
          <Input
            name="nominator"
            label={{ text: words.nominator, size: 's' }}
            hint={words.nominatorHint}
            value={typed.nominator}
            error={errors.nominator}
          />
          <Textarea
            name="criteria"
            rows={3}
            label={{ text: words.criteria, size: 's' }}
            hint={words.criteriaHint}
            value={typed.criteria}
            error={errors.criteria}
          />
          <Textarea
            name="rationale"
            rows={4}
            label={{ text: words.rationale, size: 's' }}
            value={typed.rationale}
            error={errors.rationale}
          />
          <DateInput
            id="review"
            namePrefix="review"
            legend={{ text: words.reviewOn, size: 's' }}
            hint="For example, 27 3 2027"
            value={typed.review}
            error={errors.reviewOn}
          />
          {already >= target && (
            <Textarea
              name="overTargetWhy"
              rows={3}
              label={{ text: words.overTarget(already, target), size: 's' }}
              value={typed.overTargetWhy}
              error={errors.overTargetWhy}
            />
          )}
          <SpreadReport spread={spread} />
          <Button preventDoubleClick>{words.confirm}</Button>
        </PostForm>
      </>
    ),
  })
}
