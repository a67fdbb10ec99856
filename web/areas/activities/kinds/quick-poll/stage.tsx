import { newId } from '../../../../platform/ids.ts'
import { percent } from '../../../../ui/chart/bars.tsx'
import { doorOf } from '../../activity/rules.ts'
import * as paths from '../../paths.ts'
import type { OnStage } from '../face.ts'
import { isOpenToSee, readDefinition } from './definition.ts'
import { choiceOf, findVote, handsFor, resultOf } from './queries.ts'
import { nameOf } from './result.tsx'
import { PollForm } from './voting/form.tsx'
import { whoVotes } from './voting/routes.ts'
import { pollWords } from './words.ts'

/** A quick poll in a hall: live bars on the screen, with hands beside the phones; the form itself on phones. */
export const hall: OnStage = {
  todo: { en: 'Choose one answer on your phone', cy: 'Dewiswch un ateb ar eich ffôn' },
  async screen(ctx, activity) {
    const say = pollWords[ctx.language]
    const definition = readDefinition(activity.definition)
    const result = await resultOf(ctx.db, activity.id)
    const open = isOpenToSee(definition, doorOf(activity, ctx.now) === 'closed')
    const most = Math.max(
      1,
      ...definition.options.map(({ key }) => Math.max(result.votes[key] ?? 0, handsFor(result, key))),
    )
    const hands = result.hands.length > 0
    const columns = (
      <tr>
        <th scope="col">{say.option}</th>
        <th scope="col" class="fm-hall__phones">
          {say.onPhones}
        </th>
        {hands && (
          <th scope="col" class="fm-hall__raised">
            {say.hands}
          </th>
        )}
      </tr>
    )
    return (
      <>
        <p class="fm-hall__note">
          {say.label}. {say.votesOf(result.total)}.
        </p>
        {open ? (
          <table class="fm-hall__bars">
            <thead>{columns}</thead>
            <tbody>
              {definition.options.map((option) => {
                const [votes, raised] = [result.votes[option.key] ?? 0, handsFor(result, option.key)]
                return (
                  <tr>
                    <th scope="row">
                      {nameOf(option, ctx.language)}
                      <Line className="fm-hall__phones" share={votes / most} />
                      {hands && <Line className="fm-hall__raised" share={raised / most} />}
                    </th>
                    <td>{votes.toLocaleString('en-GB')}</td>
                    {hands && <td>{raised.toLocaleString('en-GB')}</td>}
                  </tr>
                )
              })}
            </tbody>
          </table>
        ) : (
          <p class="fm-hall__words">{say.later}</p>
        )}
      </>
    )
  },
  async phone(ctx, activity, { code, token }) {
    const say = pollWords[ctx.language]
    if (activity.identityLevel !== 'open' && !ctx.person) {
      const href = paths.poll.to({ project: activity.project.slug, activity: activity.slug })
      return (
        <a class="govuk-button" href={href}>
          {say.vote}
        </a>
      )
    }
    const before = await findVote(ctx.acting, activity.id, whoVotes(ctx, activity))
    const chosen = before ? choiceOf(before) : ''
    const option = readDefinition(activity.definition).options.find(({ key }) => key === chosen)
    return (
      <>
        {option && <p class="govuk-body-l">{say.yours(nameOf(option, ctx.language))}.</p>}
        <PollForm
          activity={activity}
          chosen={chosen}
          hall={code}
          once={newId(ctx.now)}
          heading="hidden"
          token={token}
          language={ctx.language}
        />
        <p class="govuk-body-s">{say.caution}</p>
      </>
    )
  },
}

/** Votes and hands each have a line of their own: nobody adds them up. */
const Line = ({ className, share }: { className: string; share: number }) => (
  <svg class="fm-hall__line" width="100%" height="1em" aria-hidden="true">
    <rect class={className} width={percent(100 * share)} height="100%" />
  </svg>
)
