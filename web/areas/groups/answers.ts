import { type Answers, idOf, kindOf } from '../../platform/subjects.ts'
import { wardPanels } from './directory/panels.ts'
import { wardEvents } from './events/panels.ts'
import { keyGroupsAmong } from './key-groups/queries.ts'
import * as paths from './paths.ts'
import { forget, personalData } from './personal-data.ts'
import { hasRecord } from './record/has-record.ts'
import { eyesOf } from './register/eyes.ts'
import { findGroup } from './register/queries.ts'
import { projectSkills } from './skills/panel.ts'

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
  /** The events and groups of a ward; the skills that a project asks for, at its desk. */
  async panels(subject, at) {
    if (kindOf(subject) === 'project-desk') return projectSkills(idOf(subject), at)
    if (kindOf(subject) !== 'ward') return []
    const ward = idOf(subject)
    return [...(await wardEvents(at.db, ward, at.now, at.language)), ...(await wardPanels(at.db, ward, at.language))]
  },
  personalData,
  forget,
  /** An entry that stands for others, or holds what was said with the council, is not made to vanish by a merge or an undone import. */
  async obstacles(tx, subject, deed) {
    if (kindOf(subject) !== 'group' || (deed !== 'group.merged' && deed !== 'group.removed')) return []
    const id = idOf(subject)
    const href = paths.keyGroup.to({ group: id })
    if ((await keyGroupsAmong(tx, [id])).has(id))
      return [{ sentence: 'This is a key group. End that first, or keep the other entry', href }]
    if (await hasRecord(tx, id))
      return [{ sentence: 'This group has a shared record with the council. Keep this entry instead', href }]
    return []
  },
}
