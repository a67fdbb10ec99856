import { Button } from '../../../../ui/button/button.tsx'
import { Details } from '../../../../ui/details/details.tsx'
import { formatDate } from '../../../../ui/layout/format.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { RoomPage } from '../room/page.tsx'
import { roomWords } from '../room/words.ts'
import type { MotionInList } from './queries.ts'

export function titleOf(motion: MotionInList, { nameOf, language }: Pick<RoomPage, 'nameOf' | 'language'>): string {
  const say = roomWords[language]
  if (motion.kind === 'publish') return say.publish(motion.draftTitle ?? '', motion.version ?? 0)
  return motion.kind === 'remove' ? say.remove(nameOf(motion.removeSeat)) : motion.words
}

/** Something the group votes on now: how it stands, and two buttons. */
export function OpenVote({ motion, filled, ...page }: RoomPage & { motion: MotionInList; filled: number }) {
  const { group, token, nameOf, language } = page
  const say = roomWords[language]
  const title = titleOf(motion, page)
  const to = { group: group.id, draft: motion.draftId ?? '', version: String(motion.version) }
  return (
    <section aria-labelledby={`vote-${motion.id}`} class="govuk-!-margin-bottom-6">
      <h3 class="govuk-heading-s" id={`vote-${motion.id}`}>
        {title}
      </h3>
      <p class="fm-meta">{say.askedBy(nameOf(motion.seatId), formatDate(motion.at, language))}</p>
      {motion.kind === 'remove' && <p class="govuk-body">{motion.words}</p>}
      <p class="govuk-body">
        {say.count(motion.yes, motion.no, filled)}. {motion.own !== null && say.youSaid(motion.own)}{' '}
        {motion.draftId && (
          <a class="govuk-link" href={paths.roomVersion.to(to)}>
            {say.read}
          </a>
        )}
      </p>
      <PostForm action={paths.motionVote.to({ group: group.id, motion: motion.id })} token={token}>
        <div class="govuk-button-group">
          <Button name="vote" value="yes" preventDoubleClick>
            {say.yes}
            <span class="govuk-visually-hidden">: {title}</span>
          </Button>
          <Button name="vote" value="no" class="govuk-button--secondary" preventDoubleClick>
            {say.no}
            <span class="govuk-visually-hidden">: {title}</span>
          </Button>
        </div>
      </PostForm>
    </section>
  )
}

/** Where a member puts a question to the vote, or asks that a seat is taken away. */
export function PutToVote({ group, seat, seats, nameOf, token, language, typed, errors = {} }: RoomPage) {
  const say = roomWords[language]
  const action = paths.motions.to({ group: group.id })
  const others = seats.filter((one) => !one.leftAt && one.accountId && one.id !== seat.id)
  const wrong = typed.kind && Object.values(errors).some(Boolean)
  return (
    <>
      <Details summary={say.propose} open={!!wrong && typed.kind === 'decide'}>
        <PostForm action={action} token={token}>
          <input type="hidden" name="kind" value="decide" />
          <Textarea
            id="decide-words"
            name="words"
            rows={3}
            label={{ text: say.decideLabel, size: 's' }}
            hint={say.decideHint}
            value={typed.kind === 'decide' ? typed.words : ''}
            error={errors['words']}
          />
          <Button preventDoubleClick>{say.putToVote}</Button>
        </PostForm>
      </Details>
      {others.length > 0 && (
        <Details summary={say.removeMember} open={!!wrong && typed.kind === 'remove'}>
          <PostForm action={action} token={token}>
            <input type="hidden" name="kind" value="remove" />
            <Select
              id="remove-seat"
              name="seat"
              label={{ text: say.removeWho, size: 's' }}
              value={typed.seat}
              error={errors['seat']}
              items={[
                { value: '', text: '–' },
                ...others.map(({ id, side }) => ({ value: id, text: `${nameOf(id)}, ${say.sides[side]}` })),
              ]}
            />
            <Textarea
              id="remove-words"
              name="words"
              rows={3}
              label={{ text: say.removeWhy, size: 's' }}
              value={typed.kind === 'remove' ? typed.words : ''}
              error={errors['why']}
            />
            <Button class="govuk-button--secondary" preventDoubleClick>
              {say.putToVote}
            </Button>
          </PostForm>
        </Details>
      )}
    </>
  )
}
