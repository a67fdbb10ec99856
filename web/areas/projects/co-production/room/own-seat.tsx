import { Button } from '../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx'
import { Details } from '../../../../ui/details/details.tsx'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import * as paths from '../paths.ts'
import type { RoomPage } from './page.tsx'
import { roomWords } from './words.ts'

/** Whether one's name is public, and the way out. */
export function OwnSeat({ group, seat, token, language }: RoomPage) {
  const say = roomWords[language]
  return (
    <>
      <PostForm action={paths.roomName.to({ group: group.id })} token={token}>
        <Checkboxes
          name="named"
          small
          values={seat.named ? ['yes'] : []}
          fieldset={{}}
          legend={{ text: say.ownSeat, class: 'govuk-visually-hidden' }}
          items={[{ value: 'yes', label: say.showName }]}
        />
        <Button class="govuk-button--secondary" preventDoubleClick>
          {say.saveName}
        </Button>
      </PostForm>
      <Details summary={say.leave}>
        <PostForm action={paths.roomLeaving.to({ group: group.id })} token={token}>
          <p class="govuk-body">{say.leaveText}</p>
          <Button class="govuk-button--warning" preventDoubleClick>
            {say.leave}
          </Button>
        </PostForm>
      </Details>
    </>
  )
}
