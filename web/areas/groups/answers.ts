import { type Answers, idOf, kindOf } from '../../platform/subjects.ts'
import * as paths from './paths.ts'
import { eyesOf } from './register/eyes.ts'
import { findGroup } from './register/queries.ts'

/** What the network says when the house asks. */
export const answers: Answers = {
  async subject(id, at) {
    if (kindOf(id) !== 'group') return undefined
    const group = await findGroup(at.db, idOf(id), await eyesOf(at.db, at.person, idOf(id)))
    if (!group) return undefined
    const member = group.state === 'member'
    const href = member ? paths.group.to({ group: group.slug }) : paths.groupDesk.to({ group: group.id })
    return { subject: id, kind: 'group', title: group.name, href, public: member }
  },
}
